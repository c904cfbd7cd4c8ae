/** Writes what was done, one write after the other, and tells what was read back. */
import type { Work } from '../work/state';
import { written } from '../dossier/written';
import { WrittenElsewhere, type Kept, type Keeper } from './keeper';

/** A wait before a write that failed is tried again, in ms. */
const AGAIN = 2000;
/**
 * While somebody works, what is written outlives the page and the browser at once; that it has reached the disk itself takes
 * longer, and is asked for no more often than this, in ms.
 */
const TO_DISK = 1500;

interface Heard {
  readonly kept: (id: string, seq: number) => void;
  readonly failed: (id: string, error: unknown) => void;
  readonly elsewhere: (id: string) => void;
}

export interface Keeping {
  /** Has a state kept; a later one of the same dossier replaces one that waits. */
  keep(work: Work): void;
  /** Lets go of what still waits of a dossier, and of how far it is kept: another tab may have written meanwhile. */
  drop(id: string): void;
  /** Up to which deed a dossier is kept; undefined where nothing of it was written here. */
  keptTo(id: string): number | undefined;
  /** Once nothing of a dossier waits. */
  settled(id: string): Promise<void>;
}

export const seqOf = ({ deeds }: Pick<Work, 'deeds'>): number => deeds.at(-1)?.seq ?? 0;

/** A dossier as it is kept. */
export const keptOf = (work: Work): Kept => ({
  id: work.id,
  folder: work.folder,
  title: written(work.files).title,
  files: work.files,
  seq: seqOf(work),
  changed: work.deeds.at(-1)?.at ?? 0,
  ...(work.saved ? { saved: work.saved } : {}),
  ...(work.published ? { published: work.published } : {}),
});

export function startKeeping(keeper: Keeper, heard: Heard): Keeping {
  const waiting = new Map<string, Work>();
  /** The newest state of each dossier: what was written may be older by the time it is asked to reach the disk. */
  const newest = new Map<string, Work>();
  /** Up to which deed each dossier is kept. */
  const upTo = new Map<string, number>();
  let running = false;
  let strictAt = 0;
  let flush: ReturnType<typeof setTimeout> | undefined;
  const settling = new Map<string, (() => void)[]>();
  const settle = (id: string): void => {
    for (const go of settling.get(id) ?? []) go();
    settling.delete(id);
  };

  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    for (;;) {
      const next = waiting.values().next().value;
      if (next === undefined) break;
      waiting.delete(next.id);
      try {
        await writeOne(next);
      } catch (error) {
        if (error instanceof WrittenElsewhere) {
          waiting.delete(next.id);
          heard.elsewhere(next.id);
          continue;
        }
        // What was let go of meanwhile stays let go of.
        if (!newest.has(next.id)) continue;
        if (!waiting.has(next.id)) waiting.set(next.id, next);
        heard.failed(next.id, error);
        await new Promise((resolve) => setTimeout(resolve, AGAIN));
      }
    }
    running = false;
  };

  const writeOne = async (work: Work): Promise<void> => {
    const from = upTo.get(work.id) ?? work.keptTo ?? 0;
    const strict = Date.now() - strictAt > TO_DISK || Date.now() < strictAt;
    const seq = await keeper.write(
      keptOf(work),
      work.deeds.filter((deed) => deed.seq > from),
      strict,
    );
    if (!newest.has(work.id)) return;
    upTo.set(work.id, seq);
    heard.kept(work.id, seq);
    if (seqOf(newest.get(work.id)!) <= seq) settle(work.id);
    clearTimeout(flush);
    if (strict) strictAt = Date.now();
    else
      flush = setTimeout(() => {
        const last = newest.get(work.id);
        if (last) keep(last);
      }, TO_DISK);
  };

  const keep = (work: Work): void => {
    waiting.set(work.id, work);
    newest.set(work.id, work);
    void run();
  };

  return {
    keep,
    drop(id) {
      waiting.delete(id);
      newest.delete(id);
      upTo.delete(id);
      clearTimeout(flush);
      settle(id);
    },
    keptTo: (id) => upTo.get(id),
    async settled(id) {
      const last = newest.get(id);
      if (last === undefined || seqOf(last) <= (upTo.get(id) ?? -1)) return;
      await new Promise<void>((go) => settling.set(id, [...(settling.get(id) ?? []), go]));
    },
  };
}
