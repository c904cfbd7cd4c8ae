/** A dossier that is open in several tabs: what is told to the others, and what is heard from them. */
import type { Deed } from '../keep/deed';
import { seqOf } from '../keep/keeping';
import type { HeardOfTabs, TabMessage, Tabs } from '../keep/tabs';
import type { VersionWhy } from '../keep/versions';
import { deedsAfter, withDeeds } from './history';
import type { StudioStore, Work } from './state';

/** What the desk does for it. */
export interface LentByDesk {
  /** The work itself, where it is this dossier. */
  mine(id: string): Work | null;
  keep(work: Work, before: Work | null): void;
  putVersion(work: Work, why: VersionWhy): void;
  /** Goes on as the tab that writes. @param unsent what was not kept when its lock was taken */
  takeUp(id: string, unsent: readonly Deed[]): Promise<void>;
  /** Once all that was done is kept. */
  settled(id: string): Promise<void>;
  /** Up to which deed it is kept. */
  keptTo(work: Work): number;
  drop(id: string): void;
  /** Has done what is still being typed. */
  readonly settle?: (() => void) | undefined;
  readonly now: () => number;
  readonly show: (work: Work) => void;
}

export interface OtherTabs {
  /** @returns whether this tab may write it */
  open(id: string): Promise<boolean>;
  /** Asks the tab that writes for all of it. */
  ask(id: string): void;
  takeOver(id: string): void;
  /** Tells the others what was done. */
  tell(work: Work, before: Work | null): void;
}

/** Whether another tab writes. */
export function follows(store: StudioStore): boolean {
  const { stopped } = store.getState();
  return stopped !== null && stopped.why !== 'looks';
}

export function startOtherTabs(
  start: ((heard: HeardOfTabs) => Tabs) | undefined,
  store: StudioStore,
  desk: LentByDesk,
): OtherTabs {
  /** What a tab whose lock was taken had not kept; the tab that writes was told. */
  let unsent: readonly Deed[] = [];
  const stopLooking = (): void => {
    const { stopped, actions } = store.getState();
    if (stopped?.why === 'looks') actions.lookAway(false);
  };

  const tabs = start?.({
    writes(id) {
      const late = unsent;
      unsent = [];
      void desk.takeUp(id, late);
    },
    async letsGo(id, asked) {
      if (asked) {
        stopLooking();
        desk.settle?.();
        store.setState({ stopped: { why: 'moved', at: desk.now() } });
      }
      await desk.settled(id);
    },
    loses(id) {
      stopLooking();
      const work = desk.mine(id);
      if (!work) return;
      desk.settle?.();
      const late = desk.mine(id) ?? work;
      const after = desk.keptTo(late);
      desk.drop(id);
      store.setState({ stopped: { why: 'moved', at: desk.now() } });
      unsent = deedsAfter(late, after);
      if (unsent.length > 0) tabs?.tell({ is: 'late', id, deeds: unsent, files: late.files });
      tabs?.tell({ is: 'wanted', id });
    },
    hears(message) {
      const work = desk.mine(message.id);
      if (!work || message.is === 'let-go') return;
      if (message.is === 'wanted') {
        if (!follows(store)) tabs?.tell({ is: 'whole', id: work.id, work });
      } else if (message.is === 'late') {
        if (!follows(store)) takeLate(work, message);
      } else if (follows(store)) follow(work, message);
    },
  });

  /** Takes what a tab whose lock was taken had not kept: where it does not fit, as a version. */
  const takeLate = (work: Work, { deeds, files }: Extract<TabMessage, { is: 'late' }>): void => {
    // Some of it may have been told before that tab hung.
    const had = ({ seq, at }: Deed): boolean => work.deeds.find((deed) => deed.seq === seq)?.at === at;
    const fresh = deeds.filter((deed) => !had(deed));
    if (fresh.length === 0) return;
    const after = fresh[0]!.seq === seqOf(work) + 1 ? withDeeds(work, fresh) : null;
    if (after) {
      desk.show(after);
      desk.keep(after, work);
    } else desk.putVersion({ ...work, files, deeds }, 'otherTab');
  };

  /** Shows what the tab that writes did. */
  const follow = (work: Work, message: Extract<TabMessage, { is: 'deeds' | 'whole' }>): void => {
    const after =
      message.is === 'whole' ? message.work : message.after === seqOf(work) ? withDeeds(work, message.deeds) : null;
    unsent = [];
    if (after) desk.show(after);
    else tabs?.tell({ is: 'wanted', id: message.id });
  };

  return {
    open: async (id) => (await tabs?.open(id)) ?? true,
    ask: (id) => tabs?.tell({ is: 'wanted', id }),
    takeOver: (id) => tabs?.takeOver(id),
    tell(work, before) {
      const deeds = before?.id === work.id ? deedsAfter(work, seqOf(before)) : [];
      if (before && deeds.length > 0) tabs?.tell({ is: 'deeds', id: work.id, after: seqOf(before), deeds });
      else tabs?.tell({ is: 'whole', id: work.id, work });
    },
  };
}
