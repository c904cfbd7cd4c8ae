import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Frame } from '../../geometry/viewport';

/** Before it is known. */
const USUAL: Frame = { width: 640, height: 420 };

/** The size of something on the page, in whole px. */
export function useSize(box: RefObject<HTMLElement | null>): Frame {
  const [size, setSize] = useState(USUAL);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = (): void => {
      const { width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0) setSize({ width: Math.round(width), height: Math.round(height) });
    };
    measure();
    // Answered in the frame after: a loop of observers is an error that tests fail on.
    const watch = new ResizeObserver(() => requestAnimationFrame(measure));
    watch.observe(element);
    return () => watch.disconnect();
  }, [box]);
  return size;
}
