import { answerIndex, type AnswerIndex } from '../../domain/attribution/answers';
import type { Answer, Dossier, Evidence, Id } from '../../domain/dossier';
import { useActions, useWhole } from '../../state/react';
import { Citation } from './citation';
import { passageHref } from './links';
import { plainClick } from './press';
import { Said } from './said';
import { useMessages, useNames } from './words';

/** A dossier never changes: its index is made once for all the rows and cards that ask. */
const INDEXES = new WeakMap<Dossier, AnswerIndex>();

/** Who answers what in a dossier. */
export function indexOf(dossier: Dossier): AnswerIndex {
  const known = INDEXES.get(dossier) ?? answerIndex(dossier);
  INDEXES.set(dossier, known);
  return known;
}

interface AnswersProps {
  /** A relation, a passage or an attribution. */
  readonly to: Id;
  /** Whether to say so, too, where there is no answer. Beside a relation yes; beside each of many quotations no. */
  readonly none?: boolean;
  /** Whether to say only who answers and how: in tables, where the whole answer is a choice or a page away. */
  readonly brief?: boolean;
}

/**
 * What others say to a claim, each with whose answer it is; or that there is none, or that nobody looked. Wherever a
 * claim is shown in words this stands beside it: a claim with an answer is never shown without it.
 */
export function Answers({ to, none = true, brief = false }: AnswersProps) {
  const { answers: words } = useMessages();
  const whole = useWhole();
  const index = indexOf(whole);
  const answers = index.answersOf(to);
  if (answers.length > 0) return answers.map((answer) => <OneAnswer key={answer.id} answer={answer} brief={brief} />);
  const relation = whole.relations.find(({ id }) => id === to);
  // What is on record, or the outlet's own telling, is no claim of a speaker's that somebody might answer.
  if (!none || (relation?.voice.kind !== 'speaker' && relation?.voice.kind !== 'document')) return null;
  return <p className="reply quiet">{index.stateOf(to) === 'none found' ? words.none : words.notLookedFor}</p>;
}

/** One answer, with whose it is and the words or the source it is given in. */
export function OneAnswer({ answer, brief = false }: { answer: Answer; brief?: boolean }) {
  const { answers: words } = useMessages();
  const names = useNames();
  const isInside = answer.evidence.some((piece) => 'passage' in piece);
  const who = words.stance(answer.stance, names(answer.by));
  if (brief)
    return (
      <p className="reply" data-answer={answer.id}>
        {who}
      </p>
    );
  return (
    <p className="reply" data-answer={answer.id}>
      <b>{isInside ? words.inside : words.outside}</b> {who} {answer.note && <Said text={answer.note} />}{' '}
      <RestsOn evidence={answer.evidence} />
    </p>
  );
}

/** What something rests on: exact words, each a link to where they stand, then the sources that are cited. */
export function RestsOn({ evidence }: { evidence: readonly Evidence[] }) {
  const actions = useActions();
  const { sources, passages } = useWhole();
  const inside = evidence.flatMap((piece) => ('passage' in piece ? [piece.passage] : []));
  const cited = evidence.flatMap((piece) => ('source' in piece ? [piece.source] : []));
  return (
    <>
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
      {cited.map((id, i) => {
        const source = sources.find((one) => one.id === id);
        return (
          source && (
            <span key={id}>
              {i > 0 && '; '}
              <Citation source={source} short />
            </span>
          )
        );
      })}
    </>
  );
}
