import { useEffect, type RefObject } from 'react';
import { commandFor, type Command } from './keys';

const TYPING = 'input, textarea, select, [contenteditable], dialog[open]';
const PRESSABLE = 'button, a[href], [role="button"], summary';

/** Listens to the keyboard while the presentation has the focus, and never while somebody types. */
export function useKeys(root: RefObject<HTMLElement | null>, run: (command: Command) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const at = document.activeElement;
      if (event.defaultPrevented || event.repeat || !at) return;
      if (at !== document.body && !root.current?.contains(at)) return;
      if (at.closest(TYPING)) return;
      const command = commandFor(event, at.closest(PRESSABLE) !== null, document.documentElement.dir === 'rtl');
      if (command === null) return;
      event.preventDefault();
      run(command);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [root, run]);
}
