import { isViewParam } from '../../domain/view-params';

/** How long an embed is looked at, in ms, before its code is fetched without having been asked for. */
const DWELL = 4000;

/** Whether the address asks for another view than the prerendered one: then the code is wanted as soon as it is seen. */
const asksForView = (search: string): boolean => [...new URLSearchParams(search).keys()].some(isViewParam);

/** What can be tapped and would answer, were the code there. */
const MARKS =
  '[data-entity],[data-relation],[data-stands-for],[data-opens],[data-passage],[role="button"],button,summary';

export interface Intent {
  /** Fetches the code now, unless it is on its way. */
  now(): void;
  /** The code is there: what was tapped and chosen meanwhile happens now, in that order. */
  replay(): void;
}

/**
 * Waits for the first sign of interest: pointer, touch, focus, key, or being looked at for a while.
 * @param load fetches the code; told `failed`, it may be asked again
 */
export function firstIntent(window: Window, load: (failed: () => void) => void): Intent {
  const { document } = window;
  const root = document.documentElement;
  const kept: { target: Element; value?: string }[] = [];
  let asked = false;
  let alive = false;

  const now = (): void => {
    if (asked) return;
    asked = true;
    load(() => (asked = false));
  };
  const keep = (target: Element, value?: string): void => {
    // Tapping again out of impatience is the same wish.
    if (kept.at(-1)?.target === target) kept.pop();
    kept.push(value === undefined ? { target } : { target, value });
    root.dataset['waiting'] = 'true';
  };
  const onClick = (event: MouseEvent): void => {
    // With a key held, a link is the browser's to open elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return now();
    const target = event.target as Element;
    // Marks in a drawing are links too, and theirs have no `target` or `hash` of a link in a text.
    const link = target.closest('a[href]');
    if (link && (link.getAttribute('target') === '_blank' || link.getAttribute('href')!.startsWith('#'))) return;
    // The line that says the code did not come asks for the whole page again.
    if (link?.getAttribute('href') === '') return;
    if (link) event.preventDefault();
    if (link ?? target.closest(MARKS)) keep(target);
    now();
  };
  const onKey = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    if ((event.key === 'Enter' || event.key === ' ') && target.closest('svg [href], [role="button"]')) {
      event.preventDefault();
      keep(target);
    }
    now();
  };
  const onChange = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) keep(event.target, event.target.value);
  };
  // A page that comes to lie under a resting pointer is told of it, and is not reached for.
  const onSign = (event: Event): void => {
    const { movementX, movementY } = event as PointerEvent;
    if (event.type !== 'pointermove' || movementX !== 0 || movementY !== 0) now();
  };
  const signs = ['pointermove', 'touchstart', 'focusin'] as const;
  for (const sign of signs) document.addEventListener(sign, onSign, { passive: true });
  document.addEventListener('click', onClick, true);
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('change', onChange, true);
  const stopWatching = whenLookedAt(window, asksForView(window.location.search) ? 0 : DWELL, now);

  return {
    now,
    replay() {
      if (alive) return;
      alive = true;
      stopWatching();
      for (const sign of signs) document.removeEventListener(sign, onSign);
      document.removeEventListener('click', onClick, true);
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('change', onChange, true);
      delete root.dataset['waiting'];
      for (const { target, value } of kept.splice(0)) again(document, target, value);
    },
  };
}

function again(document: Document, target: Element, value: string | undefined): void {
  const there = target.isConnected ? target : successor(document, target);
  if (there instanceof HTMLSelectElement && value !== undefined) {
    there.value = value;
    there.dispatchEvent(new Event('change', { bubbles: true }));
  } else there?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

/** The mark that took the place of one that was drawn anew. */
function successor(document: Document, target: Element): Element | null {
  for (const name of ['data-entity', 'data-relation', 'data-stands-for', 'data-opens', 'data-passage']) {
    const id = target.closest(`[${name}]`)?.getAttribute(name);
    if (id) return document.querySelector(`[${name}="${CSS.escape(id)}"]`);
  }
  return null;
}

/** Calls back once the page has been in sight for a while and the browser has nothing better to do. */
function whenLookedAt(window: Window, dwell: number, then: () => void): () => void {
  const { connection } = window.navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData || typeof IntersectionObserver === 'undefined') return () => {};
  let timer = 0;
  const idle = (): void => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(then, { timeout: 1000 });
    else then();
  };
  const observer = new IntersectionObserver(([entry]) => {
    window.clearTimeout(timer);
    if (entry?.isIntersecting) timer = window.setTimeout(idle, dwell);
  });
  observer.observe(window.document.documentElement);
  return () => {
    observer.disconnect();
    window.clearTimeout(timer);
  };
}
