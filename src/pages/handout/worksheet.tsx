import { Fragment, useMemo } from 'react';
import { placeMembers, voicesAsked, whoSaysSo } from '../../domain/quiz/questions';
import { useDossier, useLang, useSaysoStore } from '../../state/react';
import { Citation } from '../../views/components/citation';
import { useMessages, useName } from '../../views/components/words';
import { useVoiceHeading } from '../../views/components/voice-name';
import { useBecause } from '../shared/explanation';
import { useAsked, useLanguageOf } from './asked';
import { MoreAnswers, MoreQuestions } from './more-questions';
import { Said } from '../../views/components/said';
import { colonIn, semicolonIn } from '../../domain/punctuation';
import { Colon, Comma } from '../../views/components/punctuation';

/** Every sheet of a class has the same questions in the same order. */
const SEED = 1;

function useQuestions() {
  const dossier = useDossier();
  return useMemo(() => ({ who: whoSaysSo(dossier, SEED), place: placeMembers(dossier, SEED, 2) }), [dossier]);
}

/** Questions with room to write. */
export function Worksheet() {
  const { exercise } = useMessages();
  const heading = useVoiceHeading();
  const voices = voicesAsked(useDossier());
  const name = useName();
  const asked = useAsked();
  const language = useLanguageOf();
  const { who, place } = useQuestions();
  const { tour } = useDossier();
  const open = tour.at(-1);
  return (
    <section className="worksheet">
      <h2>{exercise.whoTitle}</h2>
      <p>{exercise.whoAsk}</p>
      <ol>
        {who.map(({ id, ask }, i) => (
          // An author may ask twice about the same words.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${id} ${i}`}>
            {ask && (
              <p>
                <Said text={ask} />
              </p>
            )}
            <p lang={language(id)}>{asked(id)}</p>
            <p className="boxes">
              {voices.map((voice) => (
                <span key={voice.token}>☐ {heading(voice)}</span>
              ))}
            </p>
            <div className="line-to-write" />
          </li>
        ))}
      </ol>
      <MoreQuestions />
      {place.map(({ alliance, year, countries }) => (
        <div className="place-on-paper" key={alliance}>
          <h3>{exercise.placeAsk(name(alliance), year)}</h3>
          <p className="boxes">
            {countries.map(({ id }) => (
              <span key={id}>☐ {name(id)}</span>
            ))}
          </p>
        </div>
      ))}
      {open && (
        <div className="place-on-paper">
          <h3>
            <Said text={open.title} />
          </h3>
          <p>
            <Said text={open.text} />
          </p>
          {Array.from({ length: 6 }, (_, i) => (
            <div key={i} className="line-to-write" />
          ))}
        </div>
      )}
    </section>
  );
}

/** The answers, on a page of their own, so that the teacher can keep it. */
export function Answers() {
  const { exercise, status } = useMessages();
  const heading = useVoiceHeading();
  const voices = voicesAsked(useDossier());
  const name = useName();
  const because = useBecause();
  const lang = useLang();
  const { who, place } = useQuestions();
  const { sources } = useDossier();
  const { links } = useSaysoStore().getState();
  return (
    <section className="answers">
      <h2>{exercise.answers}</h2>
      <ol>
        {who.map((item, i) => {
          const passages = item.kind === 'passage' ? [item.id] : links.evidencePassages(item.id);
          const cited = links.event(item.id)?.sources ?? [];
          return (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${item.id} ${i}`}>
              <b>{heading(voices.find(({ token }) => token === item.answer)!)}.</b> {because(item)}{' '}
              {item.why && (
                <>
                  <Said text={item.why} />{' '}
                </>
              )}
              {passages.map((passage) => `[${passage}]`).join(' ')}
              {cited.map((id) => (
                <Fragment key={id}>
                  § <Citation source={sources.find((source) => source.id === id)!} short />{' '}
                </Fragment>
              ))}
            </li>
          );
        })}
      </ol>
      <MoreAnswers />
      {place.map(({ alliance, year, countries }) => (
        <p key={alliance}>
          <b>
            {name(alliance)}
            <Comma />
            {year}
            <Colon />
          </b>
          {countries
            .map(({ id, standing }) => name(id) + colonIn(lang) + status[standing.status])
            .join(semicolonIn(lang))}
        </p>
      ))}
    </section>
  );
}
