import { Fragment } from 'react';
import type { PlaceItem } from '../../domain/exercises';
import { useDossier } from '../../state/react';
import { Citation } from '../../views/parts/citation';
import { useMessages, useName } from '../../views/parts/words';
import { useDeckStore } from './deck';
import { togglePick, type Exercise } from './exercise';

/** Countries to mark, here or on the map; then what each was, with its source. */
export function PlaceQuestion({ question, exercise }: { question: PlaceItem; exercise: Exercise }) {
  const messages = useMessages();
  const name = useName();
  const deck = useDeckStore();
  const { sources } = useDossier();
  const { picked, revealed } = exercise;
  const ids = new Set(question.countries.flatMap(({ standing }) => standing.spells.map(({ source }) => source)));
  const cited = sources.filter(({ id }) => ids.has(id));
  const ask = messages.exercise.placeAsk(name(question.alliance), question.year);
  return (
    <>
      <h1>{ask}</h1>
      <ul className="countries-to-mark" aria-label={ask}>
        {question.countries.map(({ id, member, standing }) => {
          return (
            <li key={id} data-right={revealed ? member === picked.includes(id) : undefined}>
              <button
                type="button"
                aria-pressed={picked.includes(id)}
                disabled={revealed}
                onClick={() => deck.setState({ exercise: togglePick(exercise, id) })}
              >
                {name(id)}
              </button>
              {revealed && <span className="quiet">{messages.status[standing.status]}</span>}
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
