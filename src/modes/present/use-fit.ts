import { useLayoutEffect, type RefObject } from 'react';

/** How much smaller the words may become, step by step, before they scroll. */
const SCALES = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64] as const;

/**
 * Makes words as large as fit: sets `--fit` on the element, before anything is painted.
 * @param what changes whenever the words do
 */
export function useFit(element: RefObject<HTMLElement | null>, what: string): void {
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const fit = (): void => {
      for (const scale of SCALES) {
        box.style.setProperty('--fit', String(scale));
        if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth) return;
      }
    };
    fit();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(fit);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element, what]);
}
