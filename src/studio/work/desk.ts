/** Where a dossier at work is held: the browser's store, and its versions beside it. */
import { readAhead, writeAhead } from '../keep/ahead';
import type { Deed } from '../keep/deed';
import type { Keeper } from '../keep/keeper';
import { keptOf, seqOf, startKeeping, type Keeping as Writer } from '../keep/keeping';
import type { HeardOfTabs, Tabs } from '../keep/tabs';
import type { VersionShelf } from '../keep/version-shelf';
import { isDue, type Version, type VersionWhy } from '../keep/versions';
import { deedsAfter, withDeeds } from './history';
import { follows, startOtherTabs } from './other-tabs';
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
  const mine = (id: string): Work | null => {
    const work = atWork(store.getState());
    return work?.id === id ? work : null;
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
  const onShelf = async (id: string) => (await shelf?.list())?.find((one) => one.id === id);
  const read = async (id: string): Promise<Work | null> => {
    const kept = await onShelf(id);
    if (!shelf || !kept) return null;
    const { folder, files, seq, saved, published } = kept;
    const work = {
      id,
      folder,
      files,
      deeds: await shelf.history(id),
      keptTo: seq,
      ...(saved ? { saved } : {}),
      ...(published ? { published } : {}),
    };
    return withDeeds(work, readAhead(id, seq)) ?? work;
  };

  /** Goes on with a dossier as the tab that writes it: from what is kept, and with what was seen of the other tab beyond that. */
  const takeUp = async (id: string, unsent: readonly Deed[]): Promise<void> => {
    const work = mine(id);
    if (!work || !shelf) return;
    writer?.drop(id);
    const kept = await onShelf(id);
    const last = work.deeds[(kept?.seq ?? 0) - 1];
    const goesOn = !kept || (kept.seq <= seqOf(work) && (!last || last.at === kept.changed));
    if (!goesOn && unsent.length > 0) putVersion(work, 'otherTab');
    const next = goesOn ? { ...work, keptTo: kept?.seq ?? 0 } : await read(id);
    if (!next || mine(id) === null) return;
    store.setState({ stopped: null, keeping: { state: 'keeping' } });
    show(next);
    keep(next, null);
  };

  const keep = (work: Work, before: Work | null): void => {
    if (writer) {
      writeAhead(work.id, deedsAfter(work, keptTo(work)));
      writer.keep(work);
    }
    tabs.tell(work, before);
  };
  const keptTo = (work: Work): number => writer?.keptTo(work.id) ?? work.keptTo ?? 0;
  const tabs = startOtherTabs(lent.tabs, store, {
    mine,
    keep,
    putVersion,
    takeUp,
    settled: async (id) => writer?.settled(id),
    keptTo,
    drop: (id) => writer?.drop(id),
    settle: lent.settle,
    now,
    show,
  });

  const desk: Desk = {
    keep,
    begin(id) {
      taken.set(id, now());
      void tabs.open(id);
    },
    async open(id) {
      const writes = await tabs.open(id);
      const work = await read(id);
      if (!work) return null;
      const last = (await desk.versions(id))[0];
      if (last) taken.set(id, last.taken);
      if (!writes) tabs.ask(id);
      return { work, writes };
    },
    version(work, why) {
      if (why !== undefined || isDue(taken.get(work.id), now())) putVersion(work, why ?? 'time');
    },
    versions: async (id) => (await versions?.list(id)) ?? [],
    takeOver: tabs.takeOver,
    async setBinned(id, binned) {
      writer?.drop(id);
      const kept = await onShelf(id);
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
        if (!work) void list();
        else if (seqOf(work) === seq) {
          const others = store.getState().shelf.filter((one) => one.id !== id);
          store.setState({ keeping: { state: 'kept', seq, at: now() }, shelf: [keptOf(work), ...others] });
        }
      },
      failed: (id, error) => {
        // Versions give way to the work itself.
        const full = error instanceof DOMException && error.name === 'QuotaExceededError';
        if (full) void versions?.forget(id, true);
        const work = mine(id);
        if (work) store.setState({ keeping: { state: 'failed', full, upTo: keptTo(work) } });
      },
      elsewhere: (id) => {
        if (mine(id) && !follows(store)) store.setState({ keeping: { state: 'elsewhere' } });
      },
    });
    store.setState({ keeping: { state: 'keeping' } });
    await list();
    // What other tabs kept meanwhile is read where it is shown: all of it is much to read at each deed.
    store.subscribe(({ place }, before) => {
      if (place === 'start' && before.place !== 'start') void list();
    });
    const { work } = store.getState();
    if (work) writer.keep(work);
    versions = (await opening) ?? null;
    // A dossier that was forgotten takes its versions along.
    await versions?.keepOnly(new Set([...store.getState().shelf, ...(work ? [work] : [])].map(({ id }) => id)));
  };
  void connect();
  return desk;
}
