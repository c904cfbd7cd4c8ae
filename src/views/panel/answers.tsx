import { useMemo } from 'react';
import { answerIndex } from '../../domain/attribution/answers';
import type { Answer, Id } from '../../domain/dossier';
import { useActions, useWhole } from '../../state/react';
import { Citation } from '../components/citation';
import { useExploreWords } from '../components/explore-words';
import { passageHref } from '../components/links';
import { plainClick } from '../components/press';
import { Said } from '../components/said';
import { useMessages, useName } from '../components/words';

/** What others say to a claim, each with whose answer it is; or that there is none, or that nobody looked. */
export function Answers({ to }: { to: Id }) {
  const { card } = useExploreWords();
  const whole = useWhole();
  const index = useMemo(() => answerIndex(whole), [whole]);
  const answers = index.answersOf(to);
  const relation = whole.relations.find(({ id }) => id === to);
  if (answers.length === 0) {
    // What is on record, or the outlet's own telling, is no claim of a speaker's that somebody might answer.
    if (relation?.voice.kind !== 'speaker') return null;
    return (
      <p className="card-answer quiet">{index.stateOf(to) === 'none found' ? card.noAnswer : card.notLookedFor}</p>
    );
  }
  return answers.map((answer) => <OneAnswer key={answer.id} answer={answer} />);
}

function OneAnswer({ answer }: { answer: Answer }) {
  const { card } = useExploreWords();
  const { list } = useMessages();
  const name = useName();
  const actions = useActions();
  const { sources, passages } = useWhole();
  const inside = answer.evidence.flatMap((piece) => ('passage' in piece ? [piece.passage] : []));
  const cited = answer.evidence.flatMap((piece) => ('source' in piece ? [piece.source] : []));
  return (
    <p className="card-answer" data-answer={answer.id}>
      <b>{inside.length > 0 ? card.answerInside : card.answerOutside}</b>{' '}
      {card.stance(answer.stance, list(answer.by.map(name)))} {answer.note && <Said text={answer.note} />}{' '}
      {inside.map((id) => {
        const passage = passages.find((one) => one.id === id);
        const source = sources.find((one) => one.id === passage?.source);
        return (
          passage && (
            <a
              key={id}
              href={passageHref(id)}
              lang={source?.lang}
              onClick={plainClick(() => actions.selectPassage(id))}
            >
              {passage.exact}
            </a>
          )
        );
      })}
      {cited.map((id) => {
        const source = sources.find((one) => one.id === id);
        return source && <Citation key={id} source={source} short />;
      })}
    </p>
  );
}
