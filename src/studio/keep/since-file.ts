/** How much lies between the work and the last file it was saved to. */
import type { Work } from '../work/state';
import { seqOf } from './keeping';

/** What is only in the browser for so long, in ms, or is so much, is said in ink. */
const LONG = 30 * 60_000;
const MANY = 100;

export interface SinceFile {
  /** Since the last file, or, where there is none, since it was begun; in ms. */
  readonly time: number;
  /** How many deeds are in no file. */
  readonly changes: number;
  /** Whether it is time to save one. */
  readonly due: boolean;
}

/** @param now in ms since 1970; a clock that was set back makes it shorter, and never less than nothing */
export function sinceFile(work: Pick<Work, 'deeds' | 'saved'>, now: number): SinceFile {
  // What a dossier begins with came from somewhere, and is there still.
  const [first] = work.deeds;
  const unsaved = work.deeds.filter(({ seq }) => seq > (work.saved?.seq ?? first?.seq ?? 0));
  const since = (at: number | undefined): number => Math.max(0, now - (at ?? now));
  return {
    time: since(work.saved?.at ?? first?.at),
    changes: unsaved.length,
    due: unsaved.length >= MANY || since(unsaved[0]?.at) >= LONG,
  };
}

/** Whether the last file has all that was done. */
export const isInFile = (work: Pick<Work, 'deeds' | 'saved'>): boolean => work.saved?.seq === seqOf(work);
