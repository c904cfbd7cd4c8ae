/** One tab writes a dossier, the others follow it. The browser's own locks say which: they end with their tab, however it ends. */
import type { Files } from '../dossier/files';
import type { Work } from '../work/state';
import type { Deed } from './deed';

/** A tab that was asked to let go and does not answer for so long, in ms, has its lock taken from it: it may hang. */
const PATIENCE = 2000;

/** What tabs tell each other of a dossier. */
export type TabMessage =
  | { readonly is: 'deeds'; readonly id: string; readonly after: number; readonly deeds: readonly Deed[] }
  | { readonly is: 'whole'; readonly id: string; readonly work: Work }
  /** A follower has missed something. */
  | { readonly is: 'wanted'; readonly id: string }
  | { readonly is: 'let-go'; readonly id: string }
  /** From a tab whose lock was taken: what it had not kept, and what that made of the files. */
  | {
      readonly is: 'late';
      readonly id: string;
      readonly deeds: readonly Deed[];
      readonly files: Files;
    };

export interface HeardOfTabs {
  /** This tab may write from now on. */
  writes(id: string): void;
  /** Keeps what is not kept yet, for another tab asked to write, or, where it did not ask, another dossier is opened here. */
  letsGo(id: string, asked: boolean): Promise<void>;
  /** The lock was taken from this tab. */
  loses(id: string): void;
  hears(message: TabMessage): void;
}

export interface Tabs {
  /** Begins with a dossier, and lets go of the one before. @returns whether this tab may write it */
  open(id: string): Promise<boolean>;
  /** Asks the tab that writes to let go, and takes its place. */
  takeOver(id: string): void;
  tell(message: TabMessage): void;
}

/** What a browser has for it; old ones, and pages that are not secure, have no locks. */
export interface TabsOf {
  readonly locks: Pick<LockManager, 'request'>;
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;
}

export function startTabs({ locks, channel }: TabsOf, heard: HeardOfTabs): Tabs {
  let id: string | null = null;
  let release: (() => void) | null = null;
  let waits: AbortController | null = null;

  /** Asks for a dossier's lock, and holds it until it is released. @param take hears whether it is there, and says whether to hold it */
  const ask = async (of: string, how: LockOptions, take: (free: boolean) => boolean): Promise<void> => {
    let holds = false;
    const hold = async (lock: Lock | null): Promise<void> => {
      holds = take(lock !== null);
      if (!holds) return;
      await new Promise<void>((go) => (release = go));
      holds = false;
    };
    try {
      await locks.request(`sayso-studio ${of}`, how, hold);
    } catch {
      // Let go of while it waited, or taken by another tab.
      if (!holds || id !== of) return;
      release = null;
      wait(of);
      heard.loses(of);
    }
  };
  const begin = (of: string): boolean => {
    if (id !== of) return false;
    waits = null;
    heard.writes(of);
    return true;
  };
  /** Stands in line, so that somebody writes when the tab that does is closed. */
  const wait = (of: string): void => {
    waits?.abort();
    const mine = new AbortController();
    waits = mine;
    void ask(of, { signal: mine.signal }, () => !mine.signal.aborted && begin(of));
  };
  const letGo = async (of: string, asked: boolean): Promise<void> => {
    const go = release;
    await heard.letsGo(of, asked);
    if (go === release) release = null;
    go?.();
  };

  channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
    if (data.id !== id) return;
    if (data.is !== 'let-go') return heard.hears(data);
    // Who only waits, too, stands behind the one that asks.
    if (release) void letGo(data.id, true).then(() => id === data.id && wait(data.id));
    else if (waits) wait(data.id);
  });
  return {
    async open(of) {
      if (id === of && release) return true;
      if (id !== null && release) void letGo(id, false);
      waits?.abort();
      waits = null;
      id = of;
      return new Promise((answer) => {
        void ask(of, { ifAvailable: true }, (free) => {
          answer(free);
          if (!free) wait(of);
          return free;
        });
      });
    },
    takeOver(of) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel's has none
      channel.postMessage({ is: 'let-go', id: of });
      setTimeout(() => {
        if (id !== of || waits === null) return;
        waits.abort();
        void ask(of, { steal: true }, () => begin(of));
      }, PATIENCE);
    },
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel's has none
    tell: (message) => channel.postMessage(message),
  };
}
