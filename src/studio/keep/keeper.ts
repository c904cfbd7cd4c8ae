/** Keeps dossiers in this browser: each state and each deed, written together and read back before anything is said. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Files } from '../dossier/files';
import { same } from '../yaml/plain';
import type { Deed } from './deed';

/** A dossier as it is kept. */
export interface Kept {
  readonly id: string;
  /** The name of its folder. */
  readonly folder: string;
  readonly title: string;
  readonly files: Files;
  /** Of the last deed in `files`. */
  readonly seq: number;
  readonly changed: number;
  /** When it was last saved to a file, which deed was its last then, and the file's name. */
  readonly saved?: { readonly at: number; readonly seq: number; readonly name?: string };
  /** When a page or a site was last made of it, and which deed was its last then. */
  readonly published?: { readonly at: number; readonly seq: number };
  /** When it was put into the bin. */
  readonly binned?: number;
}

/** Deeds of the bin are kept so long, in ms. */
export const BIN_FOR = 30 * 24 * 3600 * 1000;

interface Shelf extends DBSchema {
  works: { key: string; value: Kept };
  deeds: { key: [string, number]; value: Deed & { readonly work: string } };
}

export interface Keeper {
  /** All that is kept, the latest first. */
  list(): Promise<readonly Kept[]>;
  history(id: string): Promise<readonly Deed[]>;
  /**
   * Writes a state with the deeds that led to it, reads it back and compares.
   * @param strict whether it must have reached the disk itself: slower, and outlives a power cut
   * @returns the deed it is kept up to
   * @throws when it was not kept, or somebody else wrote meanwhile
   */
  write(kept: Kept, deeds: readonly Deed[], strict?: boolean): Promise<number>;
  /** Takes a dossier and its history out for good. */
  forget(id: string): Promise<void>;
}

/** Another tab wrote the same dossier. */
export class WrittenElsewhere extends Error {}

const NAME = 'sayso-studio';

/** Opens the browser's store. @throws where a page may keep nothing */
export async function openKeeper(): Promise<Keeper> {
  const db = await openDB<Shelf>(NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('works', { keyPath: 'id' });
      fresh.createObjectStore('deeds', { keyPath: ['work', 'seq'] });
    },
  });
  return keeperOf(db);
}

const deedsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

function keeperOf(db: IDBPDatabase<Shelf>): Keeper {
  /** What was tried last of each dossier: one that was stored and read back different is no other tab's. */
  const tried = new Map<string, Kept>();
  const isMine = ({ id, seq, changed }: Kept): boolean =>
    tried.get(id)?.seq === seq && tried.get(id)?.changed === changed;
  const forget = async (id: string): Promise<void> => {
    const change = db.transaction(['works', 'deeds'], 'readwrite');
    await change.objectStore('works').delete(id);
    await change.objectStore('deeds').delete(deedsOf(id));
    await change.done;
  };
  return {
    async list() {
      const all = await db.getAll('works');
      const old = all.filter(({ binned }) => binned !== undefined && Date.now() - binned > BIN_FOR);
      for (const { id } of old) await forget(id);
      return all.filter((one) => !old.includes(one)).sort((a, b) => b.changed - a.changed);
    },
    async history(id) {
      return (await db.getAll('deeds', deedsOf(id))).map(({ work: _work, ...deed }) => deed);
    },
    async write(kept, deeds, strict = true) {
      const durability = strict ? 'strict' : 'relaxed';
      const change = db.transaction(['works', 'deeds'], 'readwrite', { durability });
      const works = change.objectStore('works');
      const from = deeds.length === 0 ? kept.seq : deeds[0]!.seq - 1;
      // The state itself is large, and is only asked for where the last deed is not the one that was kept here.
      const there = (await change.objectStore('deeds').openKeyCursor(deedsOf(kept.id), 'prev'))?.key[1];
      const before = there === from ? undefined : await works.get(kept.id);
      if (before !== undefined && before.seq !== from && !isMine(before)) {
        change.abort();
        await change.done.catch(() => {});
        throw new WrittenElsewhere();
      }
      tried.set(kept.id, kept);
      await Promise.all([
        works.put(kept),
        ...deeds.map((deed) => change.objectStore('deeds').put({ ...deed, work: kept.id })),
      ]);
      await change.done;
      const back = await db.get('works', kept.id);
      if (!same(back, kept)) throw new Error('What was written reads differently.');
      return kept.seq;
    },
    forget,
  };
}
