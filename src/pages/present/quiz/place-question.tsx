import { Fragment } from 'react';
import type { PlaceItem } from '../../../domain/quiz/questions';
import { useDossier } from '../../../state/react';
import { Citation } from '../../../views/components/citation';
import { useSpellDates } from '../../../views/components/record/words';
import { useMessages, useName } from '../../../views/components/words';
import { useDeckStore } from '../presentation-store';
import { togglePick, type Exercise } from './exercise';

/** Countries to mark, here or on the map; then what each was, with its source. */
export function PlaceQuestion({ question, exercise }: { question: PlaceItem; exercise: Exercise }) {
  const messages = useMessages();
  const name = useName();
  const deck = useDeckStore();
  const { sources } = useDossier();
  const { picked, revealed, mode } = exercise;
  // In class nobody need have marked anything; then there is nothing to judge.
  const judged = revealed && (mode === 'alone' || picked.length > 0);
  const ids = new Set(question.countries.flatMap(({ standing }) => standing.spells.map(({ source }) => source)));
  const cited = sources.filter(({ id }) => ids.has(id));
  const ask = messages.exercise.placeAsk(name(question.alliance), question.year);
  return (
    <>
      <h1 tabIndex={-1}>{ask}</h1>
      <ul className="countries-to-mark" aria-label={ask}>
        {question.countries.map((country) => {
          const chosen = picked.includes(country.id);
          const right = country.member === chosen;
          return (
            <li key={country.id} data-right={judged ? right : undefined}>
              <button
                type="button"
                aria-pressed={chosen}
                aria-disabled={revealed || undefined}
                onClick={() => deck.setState({ exercise: togglePick(exercise, country.id) })}
              >
                <b className="sign" aria-hidden="true">
                  {chosen ? '●' : '○'}
                </b>
                <span>{name(country.id)}</span>
              </button>
              {revealed && <Standing country={country} judged={judged} right={right} />}
            </li>
          );
        })}
      </ul>
      {revealed && (
        <p className="quiet">
          §{' '}
          {cited.map((source) => (
            <Fragment key={source.id}>
              <Citation source={source} short />{' '}
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}

/** What a country was, since when; where something was marked, whether that was right, in a sign and in words. */
function Standing({
  country: { member, standing },
  judged,
  right,
}: {
  country: PlaceItem['countries'][number];
  judged: boolean;
  right: boolean;
}) {
  const { exercise, status } = useMessages();
  const dates = useSpellDates();
  const spell = standing.status === 'none' ? undefined : standing.spells.at(-1);
  const plain = standing.status === 'member' || standing.status === 'none';
  const wrong = member ? exercise.missed : exercise.mistaken;
  return (
    <span className="quiet">
      {judged && (
        <>
          <b className="mark-of" aria-hidden="true">
            {right ? '✓' : '✗'}
          </b>{' '}
        </>
      )}
      {judged && !right && plain ? wrong : status[standing.status]}
      {judged && !right && spell && `, ${dates(spell)}`}
    </span>
  );
}
