import type { KeyboardEvent } from 'react';

/** Makes Enter and space press an SVG mark, as they press a button. */
export const pressKeys =
  (press: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    press();
  };
