/** Which states are kept whole beside the history, to be looked at and returned to, and which give way when there are many. */
import type { Files } from '../dossier/files';

/** Why a state was kept: after so long at work, before something large, or because two tabs could not be made one. */
export type VersionWhy = 'time' | 'article' | 'edition' | 'record' | 'list' | 'return' | 'otherTab';

export interface Version {
  /** The dossier it is of. */
  readonly work: string;
  /** The last deed in it. */
  readonly seq: number;
  /** When that deed was done, and when the state was kept, in ms since 1970. */
  readonly at: number;
  readonly taken: number;
  readonly why: VersionWhy;
  readonly files: Files;
}

/** A state is kept after so long at work, in ms. */
export const EVERY = 10 * 60 * 1000;

/** So many are kept of a dossier, and of so many letters in all: half of what a small browser's store has. */
export const MOST = 50;
export const ROOM = 20_000_000;

/**
 * Whether it is time to keep a state. It is asked whenever something is done, so that nothing waits for a clock: a page that
 * sleeps or is closed has missed none.
 * @param last when one was kept last, in ms; undefined where none was
 */
export const isDue = (last: number | undefined, now: number): boolean =>
  last === undefined || now - last >= EVERY || now < last;

const lettersIn = ({ files }: Version): number =>
  Object.values(files).reduce((sum, text) => sum + (text?.length ?? 0), 0);

/**
 * What gives way, so that a dossier's versions are few enough and fit: each time the one whose neighbours are nearest to each
 * other for their age, so that the last hour has many, and what was long ago a few. The first and the newest stay.
 * @param all of one dossier, in any order
 */
export function tooMany(all: readonly Version[], now: number, most = MOST, room = ROOM): readonly Version[] {
  const left = [...all].sort((a, b) => a.seq - b.seq);
  const gone: Version[] = [];
  let letters = left.reduce((sum, one) => sum + lettersIn(one), 0);
  while (left.length > 1 && (left.length > most || letters > room)) {
    let [least, at] = [Infinity, left.length > 2 ? 1 : 0];
    for (let i = 1; i < left.length - 1; i++) {
      const gap = (left[i + 1]!.at - left[i - 1]!.at) / Math.max(1, now - left[i]!.at);
      if (gap < least) [least, at] = [gap, i];
    }
    const [one] = left.splice(at, 1);
    letters -= lettersIn(one!);
    gone.push(one!);
  }
  return gone;
}
