/** Keeps versions in this browser, in a store of their own: whatever becomes of it, the work itself is not touched. */
import { openDB, type DBSchema } from 'idb';
import { tooMany, type Version } from './versions';

interface Shelf extends DBSchema {
  versions: { key: [string, number]; value: Version };
}

export interface VersionShelf {
  /** Those of a dossier, the latest first. */
  list(work: string): Promise<readonly Version[]>;
  /** Keeps one, and lets go of those that are too many. Where there is no room, nothing happens. */
  put(version: Version): Promise<void>;
  /** Takes those of all other dossiers out. */
  keepOnly(works: ReadonlySet<string>): Promise<void>;
  /** Takes those of a dossier out, or, where room is short, the older half of them. */
  forget(work: string, half?: boolean): Promise<void>;
}

/** Opens the browser's store of versions. @throws where a page may keep nothing */
export async function openVersions(): Promise<VersionShelf> {
  const db = await openDB<Shelf>('sayso-studio-versions', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('versions', { keyPath: ['work', 'seq'] }),
  });
  const of = (work: string): IDBKeyRange => IDBKeyRange.bound([work, 0], [work, Number.MAX_SAFE_INTEGER]);
  const drop = async (gone: readonly Version[]): Promise<void> => {
    const change = db.transaction('versions', 'readwrite');
    await Promise.all([...gone.map(({ work, seq }) => change.store.delete([work, seq])), change.done]);
  };
  const list = async (work: string): Promise<readonly Version[]> => (await db.getAll('versions', of(work))).reverse();
  return {
    list,
    async put(version) {
      try {
        await db.put('versions', version);
      } catch {
        return;
      }
      await drop(tooMany(await list(version.work), version.taken));
    },
    async keepOnly(works) {
      const keys = await db.getAllKeys('versions');
      for (const work of new Set(keys.map(([one]) => one))) if (!works.has(work)) await db.delete('versions', of(work));
    },
    async forget(work, half = false) {
      const all = await list(work);
      await drop(half ? all.slice(Math.ceil(all.length / 2)) : all);
    },
  };
}
