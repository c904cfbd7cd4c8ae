import { useLayoutEffect, type RefObject } from 'react';
import { observeSize } from '../../views/components/observe-size';

/** How much smaller the words may become, step by step, before they scroll. */
const SCALES = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64] as const;

/** Nobody need read smaller words than this, in px: they scroll instead. */
const LEAST_PX = 15;

/**
 * Makes words as large as fit: sets `--fit` on the element, before anything is painted.
 * @param what changes whenever the words do
 */
export function useFit(element: RefObject<HTMLElement | null>, what: string): void {
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    const fit = (): void => {
      for (const [i, scale] of SCALES.entries()) {
        box.style.setProperty('--fit', String(scale));
        if (Number.parseFloat(getComputedStyle(box).fontSize) < LEAST_PX) {
          box.style.setProperty('--fit', String(SCALES[i - 1] ?? 1));
          return;
        }
        if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth) return;
      }
    };
    fit();
    return observeSize(box, fit);
  }, [element, what]);
}
