import { useCallback } from 'react';
import { directionOf } from '../../i18n/direction';
import { written } from '../dossier/written';
import { addActor } from '../edit/actors';
import { isCharacter } from '../keys/keymap';
import { langOf } from '../script/pencil';
import { rowsOf } from '../script/rows';
import { tokenOf } from '../script/voices';
import { wordSpans, type Taken } from '../script/word-spans';
import type { StudioStore } from '../work/state';
import { cut, ink, join, lookedFor, unvoice, voice, wordsInHand } from '../work/deeds';
import { makePart } from '../work/part-deed';
import { useSlots, useStudioStore } from '../work/react';
import { useWords } from '../words/words';

/** What is marked of a sentence with the mouse; nothing where the mark goes beyond it. */
export function markedIn(sentence: string): string {
  const selection = document.getSelection();
  const words = selection?.toString().trim() ?? '';
  const row = selection?.anchorNode?.parentElement?.closest(`[data-sentence="${CSS.escape(sentence)}"]`);
  return row?.contains(selection!.focusNode) && row.textContent.includes(words) ? words : '';
}

/** Brings the focus back to the sentence in hand, where what was typed elsewhere is done. */
export function focusHeld(store: StudioStore): void {
  const { held } = store.getState();
  if (held !== null) document.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(held)}"]`)?.focus();
}

/** Where the focus goes for a name: the nearest field that takes one. */
const NAME_FIELD = '[data-field="speaker"], [data-field="name"]';

/** The next words in hand: one on or back, or one more or fewer; none before the first. */
function stepWords(taken: Taken | null, count: number, on: boolean, more: boolean): Taken | null {
  if (taken === null) return on && count > 0 ? { from: 0, to: 0 } : null;
  const to = taken.to + (on ? 1 : -1);
  if (to < 0) return more ? taken : null;
  if (to >= count) return taken;
  return more ? { from: taken.from, to } : { from: to, to };
}

/** The keys of the script. They work only while it has the focus, and never with Ctrl, Alt or Meta. */
export function useScriptKeys(): (event: React.KeyboardEvent) => void {
  const store = useStudioStore();
  const words = useWords();
  const slots = useSlots();
  return useCallback(
    (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      const { work, held, taken, letters, actions } = store.getState();
      if (!work || (isCharacter(event.key) && !letters)) return;
      const rows = rowsOf(work.files);
      const at = rows.findIndex(({ id }) => id === held);
      const row = rows[at];
      const to = (index: number): void => actions.hold(rows[Math.min(Math.max(index, 0), rows.length - 1)]?.id ?? null);
      const digit = /^[1-9]$/.test(event.key) ? slots[Number(event.key) - 1] : undefined;
      const act = (): boolean => {
        switch (event.key) {
          case 'ArrowDown':
            to(at + 1);
            return true;
          case 'ArrowUp':
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
        if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
          const lang = langOf(work.files, row);
          const on = (event.key === 'ArrowRight') === (directionOf(lang) === 'ltr');
          const next = stepWords(taken, wordSpans(row.words, lang).length, on, event.shiftKey);
          if (next === taken) return taken !== null;
          actions.take(next);
          actions.say(wordsInHand(store));
          return true;
        }
        if (event.key === 'Escape' && taken !== null) {
          actions.take(null);
          return true;
        }
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
            actions.begin(row.id, wordsInHand(store) || markedIn(row.id));
            return true;
          case 'n':
          case 'N':
            if (written(work.files).relations.length === 0) actions.say(words.answers.none);
            else if (event.shiftKey) lookedFor(store, words);
            else actions.answer(true);
            return true;
          case 'j':
          case 'J':
            join(store, words, row.id);
            return true;
          case 's':
          case 'S':
            cut(store, words, row.id);
            return true;
          case 'q':
          case 'Q':
            if (wordsInHand(store) === '') return false;
            makePart(store, words, row, wordsInHand(store));
            return true;
          case 'u':
          case 'U':
            document.querySelector<HTMLElement>('[data-field="unnamed"]')?.focus();
            return true;
          case 'a':
          case 'A':
            if (wordsInHand(store) !== '') {
              const name = wordsInHand(store);
              actions.change({ what: 'actor', of: name }, (files) => addActor(files, name, 'organisation').files);
              actions.say(words.card.inCast(name));
              return true;
            }
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
