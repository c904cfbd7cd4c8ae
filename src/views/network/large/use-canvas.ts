import { useCallback, useLayoutEffect, useState, type RefCallback } from 'react';
import type { Frame } from '../../../geometry/viewport';

/** What a canvas is drawn with; a new object whenever the canvas was emptied. */
export interface Canvas {
  /** Scaled so that one unit is one px of the page; null before the canvas is there. */
  readonly context: CanvasRenderingContext2D | null;
}

/** A canvas as large as its frame, as sharp as the screen: what to attach to the element, and what to draw with. */
export function useCanvas({ width, height }: Frame): readonly [RefCallback<HTMLCanvasElement>, Canvas] {
  const [element, setElement] = useState<HTMLCanvasElement | null>(null);
  const attach = useCallback((found: HTMLCanvasElement | null) => setElement(found), []);
  const [sized, setSized] = useState<Canvas>({ context: null });
  useLayoutEffect(() => {
    const context = element?.getContext('2d') ?? null;
    if (element === null || context === null) return;
    const sharp = Math.min(2, window.devicePixelRatio || 1);
    // oxlint-disable-next-line react/immutability -- a canvas is sized by its properties
    element.width = Math.round(width * sharp);
    element.height = Math.round(height * sharp);
    context.setTransform(sharp, 0, 0, sharp, 0, 0);
    // oxlint-disable-next-line react/set-state-in-effect -- whoever draws must know that the canvas is empty
    setSized({ context });
  }, [element, width, height]);
  return [attach, sized];
}
