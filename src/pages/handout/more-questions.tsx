import { useMemo } from 'react';
import type { Id } from '../../domain/dossier';
import { handsChoices, throughHowManyHands } from '../../domain/quiz/hands';
import { whoAnswers } from '../../domain/quiz/replies';
import { useDossier, useLinks, useWhole } from '../../state/react';
import { Citation } from '../../views/components/citation';
import { InQuotes } from '../../views/components/in-quotes';
import { useMessages, useNames } from '../../views/components/words';
import { ChainInWords } from '../shared/chain-in-words';
import { MarkedWords } from '../shared/marked-words';
import { ReplyInWords } from '../shared/reply-in-words';
import { useAsked, useLanguageOf } from './asked';
import { StrongestAnswers, StrongestQuestions } from './strongest';

/** Every sheet of a class has the same questions; a sheet holds so many of each kind. */
const [SEED, EACH] = [1, 4];

function useQuestions() {
  const dossier = useDossier();
  return useMemo(
    () => ({ hands: throughHowManyHands(dossier, SEED, EACH), replies: whoAnswers(dossier, SEED, EACH) }),
    [dossier],
  );
}

/** Through how many hands, and who answers: questions with boxes, where the dossier has what they ask for. */
export function MoreQuestions() {
  const { exercise } = useMessages();
  const names = useNames();
  const asked = useAsked();
  const language = useLanguageOf();
  const numbers = handsChoices(useDossier());
  const { hands, replies } = useQuestions();
  return (
    <>
      {hands.length > 0 && (
        <>
          <h2>{exercise.handsTitle}</h2>
          <p>{exercise.handsAsk}</p>
          <ol>
            {hands.map(({ passage, attribution }) => (
              <li key={attribution ?? passage}>
                <QuotedHere passage={passage} attribution={attribution} />
                <p className="boxes">
                  {numbers.map((number) => (
                    <span key={number}>☐ {exercise.hands(Number(number))}</span>
                  ))}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
      {replies.length > 0 && (
        <>
          <h2>{exercise.replyTitle}</h2>
          <p>{exercise.replyAsk}</p>
          <ol>
            {replies.map(({ id, choices }) => (
              <li key={id}>
                <p lang={language(id)}>{asked(id)}</p>
                <p className="boxes">
                  {choices.map(({ token, who }) => (
                    <span key={token}>☐ {who.length === 0 ? exercise.nobody : names(who)}</span>
                  ))}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
      <StrongestQuestions />
    </>
  );
}

/** A passage with its outlet; where one person's words in it are asked about, they are marked. */
function QuotedHere({ passage: id, attribution }: { passage: Id; attribution?: Id }) {
  const passage = useLinks().passage(id)!;
  const { lang, publisher } = useDossier().sources.find((source) => source.id === passage.source)!;
  const spans = passage.attributions.find((one) => one.id === attribution)?.content ?? [];
  return (
    <p>
      <span lang={lang} data-passage={id}>
        <InQuotes words={passage.exact} lang={lang}>
          <MarkedWords passage={passage} spans={spans} />
        </InQuotes>
      </span>{' '}
      <span className="quiet">{publisher}</span>
    </p>
  );
}

/** Their answers, each by what the dossier has. */
export function MoreAnswers() {
  const { exercise, answers: words } = useMessages();
  const names = useNames();
  const { answers, sources } = useWhole();
  const { hands, replies } = useQuestions();
  return (
    <>
      {hands.length > 0 && (
        <>
          <h3>{exercise.handsTitle}</h3>
          <ol>
            {hands.map(({ passage, attribution, answer }) => (
              <li key={attribution ?? passage}>
                <b>{exercise.hands(Number(answer))}.</b> {exercise.becauseHands}{' '}
                <ChainInWords words={attribution ?? passage} /> [{passage}]
              </li>
            ))}
          </ol>
        </>
      )}
      {replies.length > 0 && (
        <>
          <h3>{exercise.replyTitle}</h3>
          <ol>
            {replies.map(({ id, reply: chosen, choices, answer: token }) => {
              const reply = answers.find((one) => one.id === chosen);
              const { who } = choices.find((choice) => choice.token === token)!;
              return (
                <li key={id}>
                  <b>{who.length === 0 ? exercise.nobody : names(who)}.</b>{' '}
                  {reply ? <ReplyInWords answer={reply} /> : words.none}{' '}
                  {reply?.evidence.map((piece) =>
                    'passage' in piece ? (
                      `[${piece.passage}] `
                    ) : (
                      <span key={piece.source}>
                        § <Citation source={sources.find(({ id: one }) => one === piece.source)!} short />{' '}
                      </span>
                    ),
                  )}
                </li>
              );
            })}
          </ol>
        </>
      )}
      <StrongestAnswers />
    </>
  );
}
