import { ENTITY_TYPES } from '../../domain/dossier';
import { occurrences } from '../../domain/quotes/match-quote';
import { textIn, type Written } from '../dossier/written';
import { allText, sayOfActor, setOfActor, toggleAlias } from '../edit/actors';
import { Choice } from '../parts/choice';
import { Entry } from '../parts/entry';
import { Field } from '../parts/field';
import { mentionsIn } from '../script/pencil';
import { tokenOf } from '../script/voices';
import { removeFromCast, walkPlaces } from '../work/cast-deeds';
import { useRows, useStudioActions, useStudioStore, useWork, useWritten } from '../work/react';
import { useWords } from '../words/words';
import { SameAs } from './same-as';

/** What speaks for others. */
const CAN_SPEAK: ReadonlySet<string> = new Set(['person', 'group', 'party', 'organisation', 'medium']);

type Actor = Written['entities'][number];

interface CardProps {
  readonly actor: Actor;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** One of the cast: a line, and opened in place all that is said of it. */
export function ActorCard({ actor, open, onOpen }: CardProps) {
  const words = useWords();
  const { files } = useWork();
  const rows = useRows();
  const { lang, sides } = useWritten();
  const named = mentionsIn(files, allText(files)).filter(({ entity }) => entity === actor.id).length;
  const says = rows.filter((row) => tokenOf(row)?.split(' ').includes(actor.id)).length;
  const side = sides.find(({ id }) => id === actor.side);
  return (
    <li className="actor" data-actor={actor.id} data-open={open || undefined}>
      <button type="button" className="actor-line" aria-expanded={open} onClick={onOpen}>
        <b>{textIn(actor.label, lang) || actor.id}</b>
        <span className="quiet">
          {words.cast.types[actor.type]} · {words.cast.named(named)}
          {says > 0 && ` · ${words.cast.says(says)}`}
          {side && ` · ${textIn(side.label, lang)}`}
        </span>
      </button>
      {open && <ActorFields actor={actor} />}
    </li>
  );
}

function ActorFields({ actor }: { readonly actor: Actor }) {
  const words = useWords();
  const actions = useStudioActions();
  const store = useStudioStore();
  const { lang, sides, entities } = useWritten();
  const others = CAN_SPEAK.has(actor.type) ? entities.filter(({ id }) => id !== actor.id) : [];
  const name = textIn(actor.label, lang) || actor.id;
  const say = (field: 'label' | 'short' | 'description') => (text: string) =>
    actions.change({ what: 'reword', of: name }, (files) => sayOfActor(files, actor.id, field, text));
  // A country's id is its code, so that nothing else becomes one by its kind alone.
  const kinds = actor.type === 'country' ? [actor.type] : ENTITY_TYPES.filter((type) => type !== 'country');
  return (
    <div className="actor-fields">
      <Field label={words.cast.label} name="label" value={textIn(actor.label, lang)} onCommit={say('label')} />
      <Field
        label={words.cast.description}
        name="description"
        rows={2}
        value={textIn(actor.description, lang)}
        onCommit={say('description')}
      />
      <Field label={words.cast.short} name="short" value={textIn(actor.short, lang)} onCommit={say('short')} />
      <Choice
        label={words.cast.kind}
        name="type"
        value={actor.type}
        options={kinds.map((type) => [type, words.cast.types[type]])}
        onChoose={(type) =>
          actions.change({ what: 'reword', of: name }, (files) => setOfActor(files, actor.id, 'type', type))
        }
      />
      {sides.length > 0 && (
        <Choice
          label={words.cast.side}
          name="actor-side"
          value={actor.side ?? ''}
          options={[['', words.cast.noSide], ...sides.map(({ id, label }) => [id, textIn(label, lang) || id] as const)]}
          onChoose={(side) =>
            actions.change({ what: 'side', of: name }, (files) =>
              setOfActor(files, actor.id, 'side', side === '' ? undefined : side),
            )
          }
        />
      )}
      {others.length > 0 && (
        <Choice
          label={words.cast.speaksFor}
          name="speaks-for"
          value={actor.speaksFor ?? ''}
          options={[
            ['', words.cast.forThemselves],
            ...others.map(({ id, label }) => [id, textIn(label, lang) || id] as const),
          ]}
          onChoose={(whom) =>
            actions.change({ what: 'reword', of: name }, (files) =>
              setOfActor(files, actor.id, 'speaksFor', whom === '' ? undefined : whom),
            )
          }
        />
      )}
      <Aliases actor={actor} name={name} />
      <SameAs actor={actor} />
      <p className="actions">
        <button type="button" data-do="place-before" onClick={() => walkPlaces(store, words, actor.id, -1)}>
          {words.cast.placeBefore}
        </button>
        <button type="button" data-do="place-after" onClick={() => walkPlaces(store, words, actor.id, 1)}>
          {words.cast.placeAfter}
        </button>
        <button type="button" data-do="remove-actor" onClick={() => removeFromCast(store, words, actor.id)}>
          {words.cast.remove}
        </button>
      </p>
    </div>
  );
}

function Aliases({ actor, name }: { readonly actor: Actor; readonly name: string }) {
  const words = useWords();
  const actions = useStudioActions();
  const { files } = useWork();
  const text = allText(files);
  const toggle = (alias: string): void => {
    const done = actions.change({ what: 'alias', of: name }, (before) => toggleAlias(before, actor.id, alias));
    if (!done) actions.say(words.cast.taken(alias));
  };
  return (
    <div className="card-part">
      <h3>{words.cast.aliases}</h3>
      <ul className="chips">
        {(actor.aliases ?? []).map((alias) => (
          <li key={alias} className="chip quoted">
            {alias}{' '}
            <span className="quiet">
              {words.cast.times(occurrences(text, alias.replace(/^\*|\*$/g, ''), 99).length)}
            </span>{' '}
            <button
              type="button"
              className="bare"
              aria-label={words.cast.removeAlias(alias)}
              onClick={() => toggle(alias)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <Entry label={words.cast.addAlias} action={words.cast.addDo} name="alias" onEnter={toggle} />
    </div>
  );
}
