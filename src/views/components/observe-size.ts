/**
 * Tells of an element's size, at first and whenever it changes, in the frame after: what is drawn in answer may change
 * sizes once more, which within one frame is an error that browsers report ("ResizeObserver loop"). In a sandboxed frame
 * its words are kept from the page, so it could not be told from a real one. Without observers it is told at once, once.
 * @param tell gets width and height in px, of the content box
 * @returns stops
 */
export function observeSize(element: Element, tell: (width: number, height: number) => void): () => void {
  if (typeof ResizeObserver !== 'function') {
    const { width, height } = element.getBoundingClientRect();
    tell(width, height);
    return () => {};
  }
  let waiting = 0;
  const observer = new ResizeObserver(([entry]) => {
    const { width, height } = entry!.contentRect;
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => tell(width, height));
  });
  observer.observe(element);
  return () => {
    cancelAnimationFrame(waiting);
    observer.disconnect();
  };
}
