import { useLayoutEffect, useRef } from 'react';

/** What is given to the element around the buttons. */
interface Line {
  readonly ref: (line: HTMLElement | null) => void;
  readonly onClickCapture: (event: React.MouseEvent) => void;
}

/**
 * Keeps the hand in a line of suggestions whose buttons go when they are taken: the focus comes to the one that takes their
 * place, so that a keyboard goes on from there and not from the top of the page.
 */
export function useNextInLine(): Line {
  const around = useRef<HTMLElement | null>(null);
  const at = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (at.current === null) return;
    const buttons = buttonsIn(around.current);
    const gone = document.activeElement === null || document.activeElement === document.body;
    if (gone) buttons[Math.min(at.current, buttons.length - 1)]?.focus();
    if (gone || buttons.length === 0) at.current = null;
  });
  return {
    ref: (line) => {
      around.current = line;
    },
    onClickCapture: (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      const index = button ? buttonsIn(around.current).indexOf(button) : -1;
      at.current = index < 0 ? null : index;
    },
  };
}

const buttonsIn = (line: HTMLElement | null): HTMLButtonElement[] => [
  ...(line?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? []),
];
