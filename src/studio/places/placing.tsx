import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { LonLat } from '../../domain/dossier';
import { textIn, type Written } from '../dossier/written';
import { placeActor } from '../edit/map';
import { sayPoint } from '../map/coordinates';
import type { HeldHere } from '../map/held-here';
import { Key } from '../parts/key';
import { useWords } from '../words/words';
import { useStudioActions, useWritten } from '../work/react';
import { usePlaceOffers } from './use-place-offers';

type Actor = Written['entities'][number];

interface PlacingProps {
  /** Whose place is being said. */
  readonly held: string | null;
  readonly onHold: (held: HeldHere | null) => void;
}

/** Who is on the map and where, and who is not: no place is a finished state. */
export function Placing({ held, onHold }: PlacingProps) {
  const words = useWords();
  const all = useWritten();
  const setHeld = (id: string | null): void => onHold(id === null ? null : { what: 'place', id });
  const seen = all.entities.filter(({ background }) => background !== true);
  const placed = seen.filter(
    ({ place, type, area }) => place !== undefined || type === 'country' || area !== undefined,
  );
  const others = seen.filter((actor) => !placed.includes(actor));
  const around = useRef<HTMLDivElement>(null);
  /** Whose line the hand comes to, once a place has been said: the next one without. */
  const next = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    around.current?.querySelector<HTMLElement>(`[data-place-of="${CSS.escape(next.current)}"] button`)?.focus();
    next.current = null;
  });
  const done = (id: string): void => {
    const at = others.findIndex((actor) => actor.id === id);
    next.current = (at < 0 ? undefined : (others[at + 1] ?? others[at - 1])?.id) ?? id;
    setHeld(null);
  };
  return (
    <div className="placing" ref={around}>
      <div className="card-part">
        <h3>
          {words.map.placed} <span className="count">{placed.length}</span>
        </h3>
        {placed.length === 0 && <p className="quiet">{words.map.placedNone}</p>}
        <ul className="places-list">
          {placed.map((actor) => (
            <Line key={actor.id} actor={actor} open={actor.id === held} onOpen={setHeld} onDone={done} />
          ))}
        </ul>
      </div>
      {others.length > 0 && (
        <div className="card-part">
          <h3>
            {words.map.unplaced} <span className="count">{others.length}</span>
          </h3>
          <p className="quiet">{words.map.unplacedHint}</p>
          <ul className="places-list">
            {others.map((actor) => (
              <Line key={actor.id} actor={actor} open={actor.id === held} onOpen={setHeld} onDone={done} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

interface LineProps {
  readonly actor: Actor;
  readonly open: boolean;
  readonly onOpen: (id: string | null) => void;
  /** Hears of whom a place was said, or taken back. */
  readonly onDone: (id: string) => void;
}

function Line({ actor, open, onOpen, onDone }: LineProps) {
  const words = useWords();
  const { lang } = useWritten();
  const name = textIn(actor.label, lang) || actor.id;
  const at = actor.place as LonLat | undefined;
  const where =
    textIn(actor.placeName, lang) || (at ? sayPoint(at) : actor.type === 'country' ? words.map.asCountry : '');
  return (
    <li className="actor" data-place-of={actor.id} data-open={open || undefined}>
      <button type="button" className="actor-line" aria-expanded={open} onClick={() => onOpen(open ? null : actor.id)}>
        <b>{name}</b>
        <span className="quiet" dir="auto">
          {where || words.map.nowhere}
        </span>
      </button>
      {open && <PlaceEditor actor={actor} name={name} onDone={() => onDone(actor.id)} />}
    </li>
  );
}

interface EditorProps {
  readonly actor: Actor;
  readonly name: string;
  readonly onDone: () => void;
}

function PlaceEditor({ actor, name, onDone }: EditorProps) {
  const words = useWords();
  const actions = useStudioActions();
  const id = useId();
  const [typed, setTyped] = useState(name);
  const { offers, failed } = usePlaceOffers(typed, actor);
  const put = (at: LonLat | undefined, place?: string): void => {
    actions.change({ what: 'place', of: name }, (files) => placeActor(files, actor.id, at, place));
    actions.say(at === undefined ? words.map.saidNowhere(name) : words.map.saidPlaced(name, place ?? sayPoint(at)));
    onDone();
  };
  return (
    <form
      className="actor-fields place-editor"
      onSubmit={(event) => {
        event.preventDefault();
        const [first] = offers;
        if (first) put(first.at, first.name);
      }}
      onKeyDown={walk}
    >
      <div className="field">
        <label htmlFor={id}>{words.map.where}</label>
        <input
          id={id}
          data-field="place"
          dir="auto"
          autoComplete="off"
          value={typed}
          aria-describedby={`${id}-hint`}
          // It was asked for with the line's own button.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onFocus={(event) => event.target.select()}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p className="hint" id={`${id}-hint`}>
          {words.map.whereHint}
        </p>
      </div>
      <ul className="offers" aria-label={words.map.offers}>
        {offers.map(({ at, name: place, line, source }, i) => (
          <li key={`${line} ${at.join(' ')}`}>
            <button type="button" className="pencil" data-do="place" onClick={() => put(at, place)}>
              ? {line}
            </button>{' '}
            <span className="quiet">
              {place !== undefined && (
                <>
                  <bdi dir="ltr">{sayPoint(at)}</bdi> ·{' '}
                </>
              )}
              {source} {i === 0 && <Key>Enter</Key>}
            </span>
          </li>
        ))}
        {offers.length === 0 && <li className="quiet">{words.map.noOffers}</li>}
        {failed && <li className="quiet">{words.map.townsFailed}</li>}
      </ul>
      {actor.place !== undefined && (
        <p className="actions">
          <button type="button" data-do="no-place" onClick={() => put(undefined)}>
            {words.map.takeOff}
          </button>
        </p>
      )}
    </form>
  );
}

/** ↓ and ↑ walk from the field through what is offered, and back. */
function walk(event: React.KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-field="place"], [data-do="place"]')];
  const at = stops.indexOf(event.target as HTMLElement);
  if (by === 0 || at < 0) return;
  event.preventDefault();
  stops[at + by]?.focus();
}
