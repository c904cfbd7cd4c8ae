import { useCallback, useEffect, useRef, useState } from 'react';
import { written } from '../dossier/written';
import { rowsOf } from '../script/rows';
import { useStudio, useStudioStore } from '../work/react';
import type { StudioState } from '../work/state';
import { useWords } from '../words/words';
import { messageFrom, type Chosen, type PreviewMessage, type Progress } from './messages';
import { editThere, takeToWords } from './take-to-words';

/** After so many ms of rest, the preview is told what is in hand: whoever walks through sentences is not held up. */
const REST = 150;

interface Preview {
  readonly progress: Progress;
  /** What was chosen in it last. */
  readonly chosen: Chosen | null;
}

/**
 * Keeps a preview in step with the Studio, and the Studio with what is chosen in the preview.
 * @param other gives its window; always the same function, as is what closes it
 */
export function usePreview(other: () => Window | null | undefined, close: () => void): Preview {
  const words = useWords();
  const store = useStudioStore();
  const [ready, setReady] = useState(0);
  const [progress, setProgress] = useState<Progress>({ at: 'network' });
  const [there, setThere] = useState<{ readonly step: string | null; readonly chosen: Chosen | null } | null>(null);
  const last = useStudio((state) => state.passed);
  const step = useStudio(stepShown);
  const hand = useStudio(handKey);
  /** What was in hand when it opened, and what came from itself, is not said to it. */
  const heard = useRef<string | null>(null);
  const tell = useCallback((message: PreviewMessage): void => other()?.postMessage(message, location.origin), [other]);
  useEffect(() => {
    const hear = (event: MessageEvent): void => {
      const message = messageFrom(event, other());
      if (message?.sayso === 'preview-ready') {
        // It opens as readers see it first; from then on it goes along.
        heard.current = handKey(store.getState());
        setReady((times) => times + 1);
      }
      if (message?.sayso === 'preview-at') setProgress(message);
      if (message?.sayso === 'preview-close') close();
      if (message?.sayso !== 'preview-chosen') return;
      const { select, passage, edit } = message;
      const next = select === null && passage === null ? null : { select, passage };
      setThere({ step: stepShown(store.getState()), chosen: next });
      if (!next) return;
      if (!edit) takeToWords(store, words, next);
      else if (store.getState().letters) editThere(store, next);
      heard.current = handKey(store.getState());
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [store, words, other, close]);
  useEffect(() => {
    if (ready > 0 && last !== null) tell({ sayso: 'preview-show', folder: last.folder, files: last.files });
  }, [ready, last, tell]);
  useEffect(() => {
    if (ready > 0) tell({ sayso: 'preview-step', step });
  }, [ready, step, tell]);
  useEffect(() => {
    if (ready === 0 || hand === heard.current) return;
    heard.current = null;
    const timer = setTimeout(() => tell({ sayso: 'preview-choose', ...inHand(store.getState()) }), REST);
    return () => clearTimeout(timer);
  }, [ready, hand, store, tell]);
  // With another slide, nothing is chosen any more.
  return { progress, chosen: there?.step === step ? there.chosen : null };
}

/** The sentence in hand, and the statement where it rests on that. */
function inHand({ work, held, chosen }: StudioState): Chosen {
  if (!work) return { select: null, passage: null };
  const passage = rowsOf(work.files).find(({ id }) => id === held)?.passage?.id ?? null;
  const relation = written(work.files).relations.find(({ id }) => id === chosen);
  const rests = relation?.evidence.some((piece) => piece.passage === passage) ?? false;
  return { select: rests ? relation!.id : null, passage };
}

const handKey = (state: StudioState): string => JSON.stringify(inHand(state));

/** The step whose slide is shown. */
const stepShown = ({ place, step }: StudioState): string | null => (place === 'story' ? step : null);
