/** Where a dossier at work is held: the browser's store, its versions beside it, and the other tabs that have it open. */
import { readAhead, writeAhead } from '../keep/ahead';
import { apply, type Deed } from '../keep/deed';
import type { Keeper } from '../keep/keeper';
import { seqOf, startKeeping, type Keeping as Writer } from '../keep/keeping';
import type { HeardOfTabs, TabMessage, Tabs } from '../keep/tabs';
import type { VersionShelf } from '../keep/version-shelf';
import { isDue, type Version, type VersionWhy } from '../keep/versions';
import type { StudioState, StudioStore, Work } from './state';

/** What a desk is lent: each may be missing, and then the Studio works without it. */
export interface LentDesk {
  readonly keeper: Promise<Keeper>;
  readonly versions?: Promise<VersionShelf>;
  readonly tabs?: (heard: HeardOfTabs) => Tabs;
  /** Has done what is still being typed. */
  readonly settle?: () => void;
  readonly now: () => number;
}

export interface Desk {
  /** Has a state kept, and told to other tabs. */
  keep(work: Work, before: Work | null): void;
  /** Begins with a dossier that is new. */
  begin(id: string): void;
  /** Opens one that is kept. @returns it, and whether this tab may write it */
  open(id: string): Promise<{ readonly work: Work; readonly writes: boolean } | null>;
  /** Keeps a version where it is time for one, or before something large. */
  version(work: Work, why?: VersionWhy): void;
  versions(id: string): Promise<readonly Version[]>;
  takeOver(id: string): void;
  setBinned(id: string, binned: number | undefined): Promise<void>;
}

/** The work itself, also while a version is looked at. */
export const atWork = ({ work, stopped }: Pick<StudioState, 'work' | 'stopped'>): Work | null =>
  stopped?.why === 'looks' ? stopped.from : work;

/** @param show shows a state that came from elsewhere */
export function startDesk(lent: LentDesk, store: StudioStore, show: (work: Work) => void): Desk {
  const { now } = lent;
  let writer: Writer | null = null;
  let shelf: Keeper | null = null;
  let versions: VersionShelf | null = null;
  const opening = lent.versions?.catch(() => null);
  /** When a version of each dossier was kept last. */
  const taken = new Map<string, number>();
  /** What a tab whose lock was taken had not kept; the tab that writes was told. */
  let unsent: readonly Deed[] = [];
  const mine = (id: string): Work | null => {
    const work = atWork(store.getState());
    return work?.id === id ? work : null;
  };
  const follows = (): boolean => {
    const { stopped } = store.getState();
    return stopped !== null && stopped.why !== 'looks';
  };

  const putVersion = (work: Work, why: VersionWhy): void => {
    taken.set(work.id, now());
    const { id, files } = work;
    const at = work.deeds.at(-1)?.at ?? now();
    void versions?.put({ work: id, seq: seqOf(work), at, taken: now(), why, files });
  };
  const list = async (): Promise<void> => {
    if (shelf) store.setState({ shelf: await shelf.list() });
  };
  const keptOf = async (id: string) => (await shelf?.list())?.find((one) => one.id === id);
  const stopLooking = (): void => {
    const { stopped, actions } = store.getState();
    if (stopped?.why === 'looks') actions.lookAway(false);
  };
  const read = async (id: string): Promise<Work | null> => {
    const kept = await keptOf(id);
    if (!shelf || !kept) return null;
    const { folder, files, seq, saved } = kept;
    const work = { id, folder, files, deeds: await shelf.history(id), keptTo: seq, ...(saved ? { saved } : {}) };
    return withDeeds(work, readAhead(id, seq)) ?? work;
  };

  /** Goes on with a dossier as the tab that writes it: from what is kept, and with what was seen of the other tab beyond that. */
  const takeUp = async (id: string): Promise<void> => {
    const work = mine(id);
    if (!work || !shelf) return;
    writer?.drop(id);
    const kept = await keptOf(id);
    const last = work.deeds[(kept?.seq ?? 0) - 1];
    const goesOn = !kept || (kept.seq <= seqOf(work) && (!last || last.at === kept.changed));
    if (!goesOn && unsent.length > 0) putVersion(work, 'otherTab');
    unsent = [];
    const next = goesOn ? { ...work, keptTo: kept?.seq ?? 0 } : await read(id);
    if (!next || mine(id) === null) return;
    store.setState({ stopped: null, keeping: { state: 'keeping' } });
    show(next);
    desk.keep(next, null);
  };

  const tabs = lent.tabs?.({
    writes: (id) => void takeUp(id),
    async letsGo(id, asked) {
      if (asked) {
        stopLooking();
        lent.settle?.();
        store.setState({ stopped: { why: 'moved', at: now() } });
      }
      await writer?.settled(id);
    },
    loses(id) {
      stopLooking();
      const work = mine(id);
      if (!work) return;
      lent.settle?.();
      const late = mine(id) ?? work;
      const after = writer?.keptTo(id) ?? late.keptTo ?? 0;
      writer?.drop(id);
      store.setState({ stopped: { why: 'moved', at: now() } });
      unsent = deedsAfter(late, after);
      if (unsent.length > 0) tabs?.tell({ is: 'late', id, deeds: unsent, files: late.files });
      tabs?.tell({ is: 'wanted', id });
    },
    hears: (message) => hear(message),
  });
  const hear = (message: TabMessage): void => {
    const work = mine(message.id);
    if (!work || message.is === 'let-go') return;
    if (message.is === 'wanted') {
      if (!follows()) tabs?.tell({ is: 'whole', id: work.id, work });
    } else if (message.is === 'late') {
      if (follows()) return;
      // Some of it may have been told before that tab hung.
      const had = ({ seq, at }: Deed): boolean => work.deeds.find((deed) => deed.seq === seq)?.at === at;
      const fresh = message.deeds.filter((deed) => !had(deed));
      if (fresh.length === 0) return;
      const after = fresh[0]!.seq === seqOf(work) + 1 ? withDeeds(work, fresh) : null;
      if (after) {
        show(after);
        desk.keep(after, work);
      } else putVersion({ ...work, files: message.files, deeds: message.deeds }, 'otherTab');
    } else if (follows()) {
      const after =
        message.is === 'whole'
          ? message.work
          : message.after === seqOf(work)
            ? withDeeds(work, message.deeds)
            : undefined;
      unsent = [];
      if (after) show(after);
      else tabs?.tell({ is: 'wanted', id: message.id });
    }
  };

  const desk: Desk = {
    keep(work, before) {
      if (writer) {
        writeAhead(work.id, deedsAfter(work, writer.keptTo(work.id) ?? work.keptTo ?? 0));
        writer.keep(work);
      }
      const deeds = before?.id === work.id ? deedsAfter(work, seqOf(before)) : [];
      if (before && deeds.length > 0) tabs?.tell({ is: 'deeds', id: work.id, after: seqOf(before), deeds });
      else tabs?.tell({ is: 'whole', id: work.id, work });
    },
    begin(id) {
      taken.set(id, now());
      void tabs?.open(id);
    },
    async open(id) {
      const writes = (await tabs?.open(id)) ?? true;
      const work = await read(id);
      if (!work) return null;
      const last = (await desk.versions(id))[0];
      if (last) taken.set(id, last.taken);
      if (!writes) tabs?.tell({ is: 'wanted', id });
      return { work, writes };
    },
    version(work, why) {
      if (why !== undefined || isDue(taken.get(work.id), now())) putVersion(work, why ?? 'time');
    },
    versions: async (id) => (await versions?.list(id)) ?? [],
    takeOver: (id) => tabs?.takeOver(id),
    async setBinned(id, binned) {
      writer?.drop(id);
      const kept = await keptOf(id);
      if (!shelf || !kept) return;
      const { binned: _before, ...rest } = kept;
      await shelf.write(binned === undefined ? rest : { ...rest, binned }, []);
      await list();
    },
  };

  const connect = async (): Promise<void> => {
    let opened: Keeper;
    try {
      opened = await lent.keeper;
    } catch {
      store.setState({ keeping: { state: 'refused' } });
      return;
    }
    shelf = opened;
    writer = startKeeping(opened, {
      kept: (id, seq) => {
        const work = mine(id);
        if (work) writeAhead(id, deedsAfter(work, seq));
        if (work && seqOf(work) === seq) store.setState({ keeping: { state: 'kept', seq, at: now() } });
        void list();
      },
      failed: (id, error) => {
        // Versions give way to the work itself.
        if (error instanceof DOMException && error.name === 'QuotaExceededError') void versions?.forget(id, true);
        if (mine(id)) store.setState({ keeping: { state: 'failed' } });
      },
      elsewhere: (id) => {
        if (mine(id) && !follows()) store.setState({ keeping: { state: 'elsewhere' } });
      },
    });
    store.setState({ keeping: { state: 'keeping' } });
    await list();
    const { work } = store.getState();
    if (work) writer.keep(work);
    versions = (await opening) ?? null;
    // A dossier that was forgotten takes its versions along.
    await versions?.keepOnly(new Set([...store.getState().shelf, ...(work ? [work] : [])].map(({ id }) => id)));
  };
  void connect();
  return desk;
}

/** What was done after a deed. */
const deedsAfter = ({ deeds }: Work, after: number): readonly Deed[] => deeds.filter(({ seq }) => seq > after);

/** A state with further deeds. @returns null where one does not fit */
function withDeeds(work: Work, deeds: readonly Deed[]): Work | null {
  let files: Work['files'] | null = work.files;
  for (const { splices } of deeds) files = files && apply(files, splices);
  return files && { ...work, files, deeds: [...work.deeds, ...deeds] };
}
