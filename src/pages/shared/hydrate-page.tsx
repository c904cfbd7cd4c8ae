import { startTransition, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { isLeftStatic, leaveStatic } from './left-static';
import { mendAlterations } from './mend-alterations';

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
  if (isLeftStatic(window)) return;
  mendAlterations(container);
  let alive = false;
  const onAlive = (): void => {
    if (alive) return;
    alive = true;
    comeAlive();
    markReady(document);
  };
  const onBroken = (): void => leaveStatic(window);
  const remount = (): void => {
    // What React could not take away itself goes too.
    container.replaceChildren();
    createRoot(container, { onUncaughtError: onBroken }).render(tree({ onAlive, onBroken }));
  };
  // Within a transition it is taken over in slices of a few milliseconds, between which the browser answers.
  startTransition(() => {
    hydrateRoot(container, tree({ onAlive, onBroken }), { onUncaughtError: () => queueMicrotask(remount) });
  });
}

/** Whatever was said of trouble while it came to life is not so. */
function markReady({ documentElement }: Document): void {
  documentElement.dataset['ready'] = 'true';
  const line = document.getElementById('trouble');
  if (line) line.hidden = true;
}
