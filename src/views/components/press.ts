import type { KeyboardEvent, MouseEvent } from 'react';

/** Makes Enter and space press an SVG mark, as they press a button. */
export const pressKeys =
  (press: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    press();
  };

/**
 * Lets a link act in place on a plain click, and stay a link for everything else: new tab, new window, copied address,
 * a page without JavaScript.
 */
export const plainClick =
  (act: () => void) =>
  (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
