/** The latest a busy page gets round to it, in ms. */
const AT_LAST = 1500;

/** Does something once the browser has a moment with nothing else to do. @returns what calls it off */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, 100);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: AT_LAST });
  return () => cancelIdleCallback(handle);
}
