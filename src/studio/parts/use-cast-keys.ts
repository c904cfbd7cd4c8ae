import { useCallback } from 'react';
import { isCharacter } from '../keys/keymap';
import { removeFromCast, walkPlaces } from '../work/cast-deeds';
import { useStudioStore } from '../work/react';
import { useWords } from '../words/words';
import { focusSoon } from './focus-soon';
import { walkButtons } from './walk-buttons';

const LINE = '.actor-line';

/** The keys of the list of the cast. They work only on the lines themselves; in an opened card letters are letters. */
export function useCastKeys(): (event: React.KeyboardEvent<HTMLElement>) => void {
  const store = useStudioStore();
  const words = useWords();
  return useCallback(
    (event) => {
      const list = event.currentTarget;
      const line = event.target as HTMLElement;
      // Escape lets go of a field, back to the line it belongs to.
      const own = line.closest('[data-actor]')?.querySelector<HTMLElement>(LINE);
      if (event.key === 'Escape' && own && own !== line) {
        event.preventDefault();
        return own.focus();
      }
      const id = line.matches(LINE) ? line.closest<HTMLElement>('[data-actor]')?.dataset['actor'] : undefined;
      // On some keyboards a bracket takes AltGr, which comes as Ctrl and Alt.
      const alone = !event.ctrlKey && !event.altKey && !event.metaKey;
      if (id === undefined || !(alone || event.getModifierState('AltGraph'))) return;
      const { letters, actions } = store.getState();
      if (isCharacter(event.key) && !letters) return;
      const act = (): boolean => {
        switch (event.key) {
          case '=':
            actions.openActor(id);
            focusSoon(`[data-actor="${CSS.escape(id)}"] [data-field="merge-with"]`);
            return true;
          case '[':
          case ']':
            walkPlaces(store, words, id, event.key === ']' ? 1 : -1);
            return true;
          case 'Backspace': {
            if (!event.shiftKey) return false;
            const lines = [...list.querySelectorAll<HTMLElement>(LINE)];
            const next = lines[lines.indexOf(line) + 1] ?? lines[lines.indexOf(line) - 1];
            removeFromCast(store, words, id);
            next?.focus();
            return true;
          }
        }
        return false;
      };
      if (act()) {
        event.preventDefault();
        event.stopPropagation();
      } else walkButtons(event, LINE);
    },
    [store, words],
  );
}
