import { useEffect } from 'react';
import { stacksOf } from '../keep/deed';
import { GO, isCharacter, SHEET_KEYS } from '../keys/keymap';
import { useSave } from '../open/use-save';
import { openApart } from '../preview/apart';
import { turnBack } from '../work/deeds';
import { useStudioStore } from '../work/react';
import { letGo, toNextPane } from './panes';
import { deedName, useWords } from '../words/words';

/** Keys that work everywhere; single letters only outside of fields, and, but for the sheet of keys, only with a dossier at hand. */
export function useDeskKeys(): void {
  const store = useStudioStore();
  const words = useWords();
  const save = useSave();
  useEffect(() => {
    let going = false;
    const inField = (target: EventTarget | null): boolean =>
      target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
    const turn = (way: 'undo' | 'redo'): void => {
      const { work } = store.getState();
      const stack = work ? stacksOf(work.deeds)[way] : [];
      const deed = stack.at(-1);
      if (!deed || (way === 'undo' && stack.length < 2)) return;
      turnBack(store, words[way === 'undo' ? 'undone' : 'redone'](deedName(words, deed.label)), way);
    };
    const onKey = (event: KeyboardEvent): void => {
      const { work, place, preview, sheet, letters, actions } = store.getState();
      if (isCharacter(event.key) && !letters && !event.ctrlKey && !event.metaKey) return;
      const alone = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
      if (SHEET_KEYS.includes(event.key) && alone && !inField(event.target)) {
        event.preventDefault();
        return actions.openSheet(sheet === 'keys' ? null : 'keys');
      }
      if (event.key === 'F6' && alone && toNextPane(event.shiftKey ? -1 : 1)) return event.preventDefault();
      if (!work || place === 'start' || place === 'check') return;
      const key = event.key.toLowerCase();
      const ctrl = event.ctrlKey || event.metaKey;
      if (ctrl && key === 's') {
        event.preventDefault();
        (document.activeElement as HTMLElement | null)?.blur();
        save();
        return;
      }
      if (ctrl && key === 'k' && !event.altKey) {
        event.preventDefault();
        return actions.openSheet(sheet === 'find' ? null : 'find');
      }
      if (event.defaultPrevented) return;
      if (event.key === 'Escape' && letGo()) return event.preventDefault();
      if (inField(event.target) || event.altKey) return;
      if (ctrl && key === 'z') {
        event.preventDefault();
        turn(event.shiftKey ? 'redo' : 'undo');
      } else if (!ctrl) {
        going = key === 'g';
        if (key === 'p' && event.shiftKey) actions.setApart(openApart());
        else if (key === 'p') actions.setPreview(!preview);
        if (key === '/') {
          event.preventDefault();
          actions.openSheet('find', true);
        }
        if (key === 'h') actions.openSheet(sheet === 'history' ? null : 'history');
      }
    };
    // The letter after G is a place's, whatever it means where the focus is: it is heard before anything else.
    const onLetter = (event: KeyboardEvent): void => {
      const to = GO[event.key.toLowerCase()];
      if (!going) return;
      going = false;
      if (!to || inField(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      store.getState().actions.go(to);
    };
    document.addEventListener('keydown', onLetter, true);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onLetter, true);
      document.removeEventListener('keydown', onKey);
    };
  }, [store, words, save]);
}
