/** What tabs of one browser share, in memory: its locks, its channels, and a store of dossiers. */
import { WrittenElsewhere, type Kept, type Keeper } from '../../src/studio/keep/keeper';
import type { Deed } from '../../src/studio/keep/deed';
import type { TabMessage, TabsOf } from '../../src/studio/keep/tabs';
import type { VersionShelf } from '../../src/studio/keep/version-shelf';
import type { Version } from '../../src/studio/keep/versions';

type Asked = { readonly give: (lock: Lock | null) => void; readonly drop: () => void };

/** Web Locks as the standard has them, as far as the Studio uses them: exclusive, `ifAvailable`, `steal` and `signal`. */
export function memoryLocks(): Pick<LockManager, 'request'> {
  const holders = new Map<string, Asked>();
  const queues = new Map<string, Asked[]>();
  const handOn = (name: string): void => {
    const first = queues.get(name)?.shift();
    if (!first) return;
    holders.set(name, first);
    first.give({ name, mode: 'exclusive' });
  };
  const request = async (name: string, how: LockOptions, act: (lock: Lock | null) => unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const stopped = (): void => reject(new DOMException('stopped', 'AbortError'));
      const held = async (lock: Lock | null): Promise<void> => {
        resolve(await act(lock));
        if (holders.get(name) !== asked) return;
        holders.delete(name);
        handOn(name);
      };
      const asked: Asked = {
        drop: stopped,
        give: (lock) => void held(lock),
      };
      if (how.steal) holders.get(name)?.drop();
      else if (holders.has(name)) {
        if (how.ifAvailable) return asked.give(null);
        queues.set(name, [...(queues.get(name) ?? []), asked]);
        how.signal?.addEventListener('abort', () => {
          queues.set(
            name,
            queues.get(name)!.filter((one) => one !== asked),
          );
          stopped();
        });
        return;
      }
      holders.set(name, asked);
      asked.give({ name, mode: 'exclusive' });
    });
  return { request: request as LockManager['request'] };
}

/** A way between tabs: what one posts, all others hear, a moment later. */
export function memoryChannel(): () => TabsOf['channel'] & { mute: boolean } {
  const ends: { hear: ((event: MessageEvent<TabMessage>) => void)[]; mute: boolean }[] = [];
  return () => {
    const mine = { hear: [] as (typeof ends)[number]['hear'], mute: false };
    ends.push(mine);
    return Object.assign(mine, {
      addEventListener: (_name: string, hear: unknown) => void mine.hear.push(hear as (typeof mine.hear)[number]),
      postMessage(data: TabMessage) {
        const copy = structuredClone(data);
        for (const end of ends)
          if (end !== mine)
            queueMicrotask(() => {
              if (!end.mute) for (const hear of end.hear) hear({ data: copy } as MessageEvent<TabMessage>);
            });
      },
    });
  };
}

/** A store that two tabs share, with the rule that nobody writes over what another has written. */
export function memoryKeeper(): Keeper & { readonly works: Map<string, Kept>; refuse: Error | null } {
  const works = new Map<string, Kept>();
  const histories = new Map<string, Deed[]>();
  const keeper = {
    works,
    refuse: null as Error | null,
    list: async () => [...works.values()],
    history: async (id: string) => histories.get(id) ?? [],
    forget: async (id: string) => void works.delete(id),
    write: async (kept: Kept, deeds: readonly Deed[]) => {
      if (keeper.refuse) throw keeper.refuse;
      const before = works.get(kept.id);
      const from = deeds.length === 0 ? kept.seq : deeds[0]!.seq - 1;
      if (before && before.seq !== from && before.seq !== kept.seq) throw new WrittenElsewhere();
      works.set(kept.id, kept);
      histories.set(kept.id, [...(histories.get(kept.id) ?? []).filter(({ seq }) => seq <= from), ...deeds]);
      return kept.seq;
    },
  };
  return keeper;
}

export function memoryVersions(): VersionShelf {
  const all: Version[] = [];
  return {
    list: async (work) => all.filter((one) => one.work === work).reverse(),
    put: async (version) => void all.push(version),
    keepOnly: async () => {},
    forget: async () => {},
  };
}
