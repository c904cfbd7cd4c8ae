import { useCallback } from 'react';
import { wordsAt } from '../script/find-words';
import { langOf } from '../script/pencil';
import { rowsOf, type Row } from '../script/rows';
import { wordsInHand } from '../work/deeds';
import { useStudioStore } from '../work/react';
import { useWords } from '../words/words';

interface MouseWords {
  readonly onMouseUp: (event: React.MouseEvent) => void;
  readonly onCopy: (event: React.ClipboardEvent) => void;
}

/**
 * Makes words that are marked with the mouse the words in hand, as those that keys take: whole words of one sentence. With
 * Alt held, and in scripts without spaces, letters stay marked as they are.
 */
export function useMouseWords(): MouseWords {
  const store = useStudioStore();
  const words = useWords();
  const onMouseUp = useCallback(
    (event: React.MouseEvent): void => {
      const { work, taken, actions } = store.getState();
      const selection = document.getSelection();
      if (!work || !selection || event.altKey) return;
      if (selection.isCollapsed) {
        if (taken !== null) actions.take(null);
        return;
      }
      const range = selection.getRangeAt(0);
      const line = lineOf(range.startContainer);
      const row = rowsOf(work.files).find(({ id }) => id === line?.dataset['sentence']);
      if (!line || !row || !/\s/.test(row.words)) return;
      const last = lineOf(range.endContainer);
      // Three clicks mark up to where the next sentence begins.
      if (last !== null && last !== line && range.endOffset > 0) return actions.say(words.script.oneSentence);
      const marked = markedOf(line, range, row);
      const touched = marked && wordsAt(row, langOf(work.files, row), marked.start, marked.end);
      if (!touched) return;
      actions.hold(row.id);
      actions.take(touched);
      selection.removeAllRanges();
      actions.say(wordsInHand(store));
    },
    [store, words],
  );
  const onCopy = useCallback(
    (event: React.ClipboardEvent): void => {
      const exact = wordsInHand(store);
      if (exact === '' || document.getSelection()?.isCollapsed === false) return;
      event.clipboardData.setData('text/plain', exact);
      event.preventDefault();
    },
    [store],
  );
  return { onMouseUp, onCopy };
}

const lineOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-sentence]') ?? null;

/** Which letters of a sentence are marked. */
function markedOf(line: HTMLElement, range: Range, row: Row): { start: number; end: number } | null {
  const said = line.querySelector('.row-words');
  if (!said) return null;
  const before = (node: Node, offset: number): number => {
    const up = document.createRange();
    up.selectNodeContents(said);
    up.setEnd(node, offset);
    return up.toString().length;
  };
  const ends = line.contains(range.endContainer);
  return {
    start: before(range.startContainer, range.startOffset),
    end: ends ? before(range.endContainer, range.endOffset) : row.words.length,
  };
}
