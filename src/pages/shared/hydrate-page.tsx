import type { ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

/** Marks a page that failed twice, for the visit: it is then left as it was prerendered. */
const KEY = 'sayso-static';

/** What the tree of a page tells whoever mounted it. */
interface PageEvents {
  /** The prerendered page has been taken over. */
  readonly onAlive: () => void;
  /** It could not be drawn, not even once. */
  readonly onBroken: () => void;
}

/**
 * Takes a prerendered page over, and never leaves it empty: a root that fails as a whole is made anew from its state,
 * once; what cannot be drawn at all is loaded again and stays as it was prerendered, with the line that says so.
 * @param comeAlive connects the page's store to the world; called once, however often the tree is mounted
 * @param tree its state is in a store outside of it
 */
export function hydratePage(document: Document, comeAlive: () => void, tree: (events: PageEvents) => ReactNode): void {
  const container = document.getElementById('sayso')!;
  if (takeMark()) {
    document.getElementById('trouble')!.hidden = false;
    return;
  }
  let alive = false;
  const onAlive = (): void => {
    if (alive) return;
    alive = true;
    comeAlive();
    markReady(document);
  };
  const onBroken = (): void => leaveStatic(document);
  const remount = (): void => {
    // What React could not take away itself goes too.
    container.replaceChildren();
    createRoot(container, { onUncaughtError: onBroken }).render(tree({ onAlive, onBroken }));
  };
  hydrateRoot(container, tree({ onAlive, onBroken }), { onUncaughtError: () => queueMicrotask(remount) });
}

/** Whatever was said of trouble while it came to life is not so. */
function markReady({ documentElement }: Document): void {
  documentElement.dataset['ready'] = 'true';
  const line = document.getElementById('trouble');
  if (line) line.hidden = true;
}

function leaveStatic({ location }: Document): void {
  try {
    sessionStorage.setItem(KEY, location.pathname);
  } catch {
    // Without storage the page would fail, load and fail again for ever: it stays as it is, and the line above it says so.
    document.getElementById('trouble')!.hidden = false;
    return;
  }
  location.reload();
}

function takeMark(): boolean {
  try {
    const marked = sessionStorage.getItem(KEY) === location.pathname;
    if (marked) sessionStorage.removeItem(KEY);
    return marked;
  } catch {
    return false;
  }
}
