import type { ReactNode } from 'react';
import type { Voice } from '../../domain/dossier';
import type { PassageGroup } from '../../state/selectors/selection';
import { useActions, useSayso } from '../../state/react';
import { useExploreWords } from '../components/explore-words';
import { StepButton } from '../components/step-button';
import { useMessages } from '../components/words';
import { Units } from '../components/signs/units';

/** A card's first line: whose words, before what they say; and the way to let go of it. */
export function CardHead({ voice, children }: { voice?: Pick<Voice, 'kind' | 'attribution'>; children: ReactNode }) {
  const messages = useMessages();
  const actions = useActions();
  return (
    <div className="card-head">
      {voice && <Units voice={voice} n={1} />}
      <p className="card-voice">{children}</p>
      <button type="button" className="card-close" aria-label={messages.actions.clear} onClick={() => actions.clear()}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

interface StepperProps {
  previous: string;
  next: string;
  at: number;
  count: number;
  step: (by: 1 | -1) => void;
  children: ReactNode;
}

/** ‹ sentence 1 of 7 › */
export function Stepper({ previous, next, at, count, step, children }: StepperProps) {
  return (
    <div className="card-step">
      <StepButton aria-label={previous} spent={at === 0} onStep={() => step(-1)}>
        <span aria-hidden="true">‹</span>
      </StepButton>
      <span aria-live="polite">{children}</span>
      <StepButton aria-label={next} spent={at === count - 1} onStep={() => step(1)}>
        <span aria-hidden="true">›</span>
      </StepButton>
    </div>
  );
}

/** Steps through the selection's sentences; how many they are, where there is only one. */
export function SentenceStepper({ groups }: { groups: readonly PassageGroup[] }) {
  const { card } = useExploreWords();
  const actions = useActions();
  const passage = useSayso((state) => state.view.passage);
  const passages = groups.flatMap((group) => group.passages);
  if (passages.length === 0) return null;
  if (passages.length === 1) return <span className="quiet">{card.sentences(1)}</span>;
  const at = passages.findIndex(({ id }) => id === passage);
  return (
    <Stepper
      previous={card.previousSentence}
      next={card.nextSentence}
      at={at}
      count={passages.length}
      step={actions.stepPassage}
    >
      {at < 0 ? card.sentences(passages.length) : card.sentence(at + 1, passages.length)}
    </Stepper>
  );
}
