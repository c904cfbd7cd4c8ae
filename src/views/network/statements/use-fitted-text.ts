import { useLayoutEffect, type RefObject } from 'react';

/**
 * Draws the letters of a line closer where the device's face is wider than the one the layout reckoned with, so that no
 * word leaves its tape whatever the reader's fonts are. Nothing else moves.
 * @param drawn what the lines are drawn from; they are fitted again when it changes
 */
export function useFittedText(svg: RefObject<SVGSVGElement | null>, drawn: unknown): void {
  useLayoutEffect(() => {
    for (const text of svg.current?.querySelectorAll<SVGTextElement>('text[data-room]') ?? []) {
      // Missing where nothing is laid out.
      if (typeof text.getComputedTextLength !== 'function') return;
      // The same element may hold other words than when it was fitted.
      if (text.dataset.fitted !== undefined) {
        text.removeAttribute('textLength');
        text.removeAttribute('data-fitted');
      }
      const room = Number(text.dataset.room);
      if (text.hasAttribute('textLength') || text.getComputedTextLength() <= room + 1) continue;
      text.dataset.fitted = '';
      text.setAttribute('textLength', String(room));
      text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
    }
  }, [svg, drawn]);
}
