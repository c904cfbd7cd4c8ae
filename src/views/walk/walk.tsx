import type { ReactNode } from 'react';
import { useActions, useDossier, useSayso } from '../../state/react';
import { useExploreWords } from '../components/explore-words';
import { Said } from '../components/said';
import { StepButton } from '../components/step-button';
import { useMessages } from '../components/words';
import { Comma } from '../components/punctuation';

/**
 * The tour, in place: a step's title and words above the article, and the way on, back and out.
 * @param props.share what hands the view on, for its end
 */
export function Walk({ share }: { share?: ReactNode }) {
  const { walk, header } = useExploreWords();
  const messages = useMessages();
  const actions = useActions();
  const { tour } = useDossier();
  const at = useSayso((state) => state.view.step);
  const step = at === null ? undefined : tour[at - 1];
  if (at === null || step === undefined) return null;
  const last = at === tour.length;
  const leave = (): void => {
    actions.setStep(null);
    actions.clear();
  };
  return (
    <section className="walk" aria-label={walk.title}>
      <div className="walk-head">
        <p className="quiet" aria-live="polite">
          {walk.step(at, tour.length)}
        </p>
        <div className="walk-steps">
          <StepButton spent={at === 1} onStep={() => actions.enterStep(at - 1)} aria-label={walk.previous}>
            <span aria-hidden="true">‹</span>
          </StepButton>
          <StepButton className="primary" spent={last} onStep={() => actions.enterStep(at + 1)}>
            {walk.next}
          </StepButton>
          <button type="button" onClick={leave} aria-label={walk.leave}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
      </div>
      <h2>
        <Said text={step.title} />
      </h2>
      <p>
        <Said text={step.text} />
      </p>
      {last && (
        <p className="walk-end">
          {walk.end} <a href="present/">{messages.present.exercises}</a>
          <Comma />
          <a href="#relations">{header.allStatements}</a>
        </p>
      )}
      {last && share}
    </section>
  );
}
