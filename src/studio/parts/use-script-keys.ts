import { useCallback } from 'react';
import { written } from '../dossier/written';
import { rowsOf } from '../script/rows';
import { tokenOf } from '../script/voices';
import { ink, unvoice, voice } from '../work/deeds';
import { useSlots, useStudioStore } from '../work/react';
import { useWords } from '../words/words';

/** What is marked of a sentence with the mouse; nothing where the mark goes beyond it. */
export function markedIn(sentence: string): string {
  const selection = document.getSelection();
  const words = selection?.toString().trim() ?? '';
  const row = selection?.anchorNode?.parentElement?.closest(`[data-sentence="${CSS.escape(sentence)}"]`);
  return row?.contains(selection!.focusNode) && row.textContent.includes(words) ? words : '';
}

/** Where the focus goes for a name: the nearest field that takes one. */
const NAME_FIELD = '[data-field="speaker"], [data-field="name"]';

/** The keys of the script. They work only while it has the focus, and never with Ctrl, Alt or Meta. */
export function useScriptKeys(): (event: React.KeyboardEvent) => void {
  const store = useStudioStore();
  const words = useWords();
  const slots = useSlots();
  return useCallback(
    (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      const { work, held, actions } = store.getState();
      if (!work) return;
      const rows = rowsOf(work.files);
      const at = rows.findIndex(({ id }) => id === held);
      const row = rows[at];
      const to = (index: number): void => actions.hold(rows[Math.min(Math.max(index, 0), rows.length - 1)]?.id ?? null);
      const digit = /^[1-9]$/.test(event.key) ? slots[Number(event.key) - 1] : undefined;
      const act = (): boolean => {
        switch (event.key) {
          case 'ArrowDown':
          case 'j':
            to(at + 1);
            return true;
          case 'ArrowUp':
          case 'k':
            to(at - 1);
            return true;
          case 'Home':
            to(0);
            return true;
          case 'End':
            to(rows.length - 1);
            return true;
          case ']':
            to(rows.findIndex((one, i) => i > at && tokenOf(one) === undefined));
            return true;
        }
        if (!row) return false;
        if (digit) {
          voice(store, words, row.id, digit.voice, true);
          return true;
        }
        switch (event.key) {
          case '0':
          case 'Backspace':
          case 'Delete':
            unvoice(store, words, row.id);
            return true;
          case '.': {
            const last = rows
              .slice(0, at)
              .map(tokenOf)
              .findLast((token) => token !== undefined);
            if (last !== undefined && !last.includes(' ')) voice(store, words, row.id, last, true);
            return true;
          }
          case 'Enter':
            return ink(store, words, row.id);
          case 'r':
          case 'R':
            actions.begin(row.id, markedIn(row.id));
            return true;
          case 'n':
          case 'N':
            if (written(work.files).relations.length === 0) actions.say(words.answers.none);
            else actions.answer(true);
            return true;
          case 'a':
          case 'A':
            document.querySelector<HTMLElement>(NAME_FIELD)?.focus();
            return true;
        }
        return false;
      };
      if (act()) event.preventDefault();
    },
    [store, words, slots],
  );
}
