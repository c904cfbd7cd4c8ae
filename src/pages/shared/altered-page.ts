/**
 * Tells when something other than React has changed the page's texts: a browser's translator, a dark mode, an extension.
 *
 * React writes to the text nodes that it made. A translator replaces them by elements of its own, so React goes on
 * writing to nodes that nobody sees, and old words stay beside a new selection
 * (https://github.com/facebook/react/issues/11538). Whoever is told mounts the page anew when its state changes.
 *
 * React marks the nodes it made with a property; it is only read, and a React without it would only mean that nothing is
 * told. The test in the browser fails then.
 */
export function watchAlterations(root: Element, onAltered: () => void): () => void {
  const observer = new MutationObserver((records) => {
    if (!records.some(isForeign)) return;
    observer.disconnect();
    onAltered();
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}

const MARK = '__reactFiber$';

interface Fiber {
  /** Null once React has let go of it. */
  readonly return: Fiber | null;
}

/** What React knows of a node it made; undefined for a node of somebody else's. */
function fiberOf(node: Node): Fiber | undefined {
  const key = Object.keys(node).find((name) => name.startsWith(MARK));
  return key === undefined ? undefined : (node as unknown as Record<string, Fiber>)[key];
}

/** A text of React's that was taken away while React still holds it: wrapped, replaced, moved or removed by others. */
const isForeign = ({ removedNodes }: MutationRecord): boolean =>
  [...removedNodes].some((node) => node.nodeType === Node.TEXT_NODE && (fiberOf(node)?.return ?? null) !== null);
