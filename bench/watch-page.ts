/** What a page's own watcher has seen; runs in the page. */
export interface Seen {
  shift: number;
  longTasks: { start: number; length: number }[];
  largest: number;
  marks: number;
}

/**
 * Watches a page from before its first byte. Runs in the page, so it can use nothing from outside.
 * @param mark a selector of what a reader came to see; when it has first been drawn is noted
 */
export function watchPage(mark: string): void {
  const seen: Seen = { shift: 0, longTasks: [], largest: 0, marks: 0 };
  Object.assign(window, { seen });
  const observe = (type: string, take: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value));
  observe('longtask', ({ startTime, duration }) => seen.longTasks.push({ start: startTime, length: duration }));
  observe('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  const look = (): void => {
    if (document.querySelector(mark) === null) requestAnimationFrame(look);
    // This frame draws it; a task after it is the first to know.
    else setTimeout(() => (seen.marks = performance.now()));
  };
  requestAnimationFrame(look);
}
