import { useLayoutEffect, type RefObject } from 'react';
import { observeSize } from '../../views/components/observe-size';

/** How much smaller the words may become, step by step, before they scroll. */
const SCALES = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64] as const;

/** Nobody need read smaller words than this, in px: they scroll instead. */
const LEAST_PX = 15;

/**
 * Makes words as large as fit: sets `--fit` on the element, before anything is painted. Each size that is tried is laid
 * out, which is most of a step's work on a slow machine: so few are tried, and none again while words and box are the same.
 * @param what changes whenever the words do
 */
export function useFit(element: RefObject<HTMLElement | null>, what: string): void {
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    let fitted = '';
    const fit = (): void => {
      setScale(box, 1);
      // Written first: a read before it would have the words laid out once more.
      fitted = sizeOf(box);
      setScale(box, largestThatFits(box));
    };
    fit();
    return observeSize(box, () => {
      if (sizeOf(box) !== fitted) fit();
    });
  }, [element, what]);
}

/**
 * As given, or the smallest that may be read where none fits. Most words fit as they are; for the others the search begins
 * where it probably ends, as what words take up goes with the square of their size.
 */
function largestThatFits(box: HTMLElement): number {
  if (fitsAt(box, 1)) return 1;
  const probable = Math.sqrt(box.clientHeight / box.scrollHeight);
  const full = Number.parseFloat(getComputedStyle(box).fontSize);
  const scales = SCALES.filter((scale) => scale === 1 || full * scale >= LEAST_PX);
  const last = scales.length - 1;
  const from = scales.findIndex((scale) => scale <= probable);
  if (last === 0) return 1;
  let at = from < 0 ? last : Math.max(from, 1);
  if (fitsAt(box, scales[at]!)) {
    while (at > 1 && fitsAt(box, scales[at - 1]!)) at--;
    return scales[at]!;
  }
  while (at < last) if (fitsAt(box, scales[++at]!)) break;
  return scales[at] ?? 1;
}

function sizeOf(box: HTMLElement): string {
  return `${box.clientWidth} ${box.clientHeight}`;
}

function fitsAt(box: HTMLElement, scale: number): boolean {
  setScale(box, scale);
  return box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
}

/** Writes only what changes: the same again would have the words laid out again. */
function setScale(box: HTMLElement, scale: number): void {
  const written = String(scale);
  if (box.style.getPropertyValue('--fit') !== written) box.style.setProperty('--fit', written);
}
