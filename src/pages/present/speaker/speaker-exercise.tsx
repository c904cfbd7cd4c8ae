import { useMemo } from 'react';
import type { Question } from '../../../domain/quiz/exercises';
import { useDossier } from '../../../state/react';
import { useMessages, useName } from '../../../views/components/words';
import { questions } from '../quiz/actions';
import { Asked } from '../quiz/question';
import type { Exercise } from '../quiz/exercise';
import { useAsk, useChoices } from '../quiz/choices';
import { Why } from '../quiz/why';

/** The exercise as only the teacher sees it: the question on the screen, with its answer before the class has it. */
export function SpeakerExercise({ exercise }: { exercise: Exercise }) {
  const { exercise: words, present } = useMessages();
  const dossier = useDossier();
  const asking = useMemo(() => questions(dossier, exercise), [dossier, exercise.kind, exercise.seed]); // eslint-disable-line react-hooks/exhaustive-deps
  const [now, then] = [asking[exercise.at], asking[exercise.at + 1]];
  if (!now) {
    return (
      <main className="speaker-now" data-exercise="menu">
        <h2>{present.exercises}</h2>
      </main>
    );
  }
  return (
    <>
      <main className="speaker-now" data-question={exercise.at + 1} data-revealed={exercise.revealed}>
        <p className="panel-kind">
          {present.now} · {words.itemOf(exercise.at + 1, asking.length)}
        </p>
        <Ask question={now} />
      </main>
      <section className="speaker-notes" aria-label={words.answerIs}>
        <h2>{words.answerIs}</h2>
        <Answer question={now} />
      </section>
      <section className="speaker-then" aria-label={present.upNext}>
        <p className="panel-kind">{present.upNext}</p>
        {then ? <Ask question={then} /> : <p>{words.finished}</p>}
      </section>
    </>
  );
}

function Ask({ question }: { question: Question }) {
  const { exercise: words } = useMessages();
  const name = useName();
  const ask = useAsk();
  if (question.asks === 'place') return <h2>{words.placeAsk(name(question.alliance), question.year)}</h2>;
  return (
    <>
      <h2>{ask(question)}</h2>
      <Asked question={question} />
    </>
  );
}

function Answer({ question }: { question: Question }) {
  const { status } = useMessages();
  const name = useName();
  const choices = useChoices();
  if (question.asks !== 'place') {
    return (
      <>
        <p data-answer={question.answer}>
          <b>{choices(question).find(({ token }) => token === question.answer)?.words}</b>
        </p>
        <Why question={question} picked={[]} />
      </>
    );
  }
  return (
    <ul>
      {question.countries.map(({ id, member, standing }) => (
        <li key={id} data-member={member}>
          {member ? <b>{name(id)}</b> : name(id)} <span className="quiet">{status[standing.status]}</span>
        </li>
      ))}
    </ul>
  );
}
