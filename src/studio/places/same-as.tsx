import { useId, useState } from 'react';
import { textIn, type Written } from '../dossier/written';
import { canBecome } from '../edit/merge-actors';
import { focusSoon } from '../parts/focus-soon';
import { Key } from '../parts/key';
import { placesOf } from '../script/places-of';
import { mergeInCast } from '../work/cast-deeds';
import { useIsStopped, useStudio, useStudioStore, useWork, useWritten } from '../work/react';
import { useWords } from '../words/words';

type Actor = Written['entities'][number];

/** Says that one of the cast is somebody else of it: all that names this one names the other then. */
export function SameAs({ actor }: { readonly actor: Actor }) {
  const words = useWords();
  const store = useStudioStore();
  const stopped = useIsStopped();
  const letters = useStudio((state) => state.letters);
  const { files } = useWork();
  const { entities, lang } = useWritten();
  const id = useId();
  const [whom, setWhom] = useState('');
  const others = entities.filter((one) => canBecome(actor, one));
  const label = (one: Actor): string => textIn(one.label, lang) || one.id;
  // Of two with one name it is said where they are.
  const called = (one: Actor): string =>
    others.filter((other) => label(other) === label(one)).length > 1
      ? `${label(one)} · ${placesOf(files, one.id)[0]?.id ?? one.id}`
      : label(one);
  if (entities.length < 2) return null;
  if (others.length === 0) return <p className="quiet">{words.cast.countryStays}</p>;
  return (
    <form
      className="card-part field entry"
      onSubmit={(event) => {
        event.preventDefault();
        if (whom !== '' && mergeInCast(store, words, actor.id, whom))
          focusSoon(`[data-actor="${CSS.escape(whom)}"] .actor-line`);
      }}
    >
      <label htmlFor={id}>{words.cast.mergeWith}</label>
      <div className="entry-line">
        <select
          id={id}
          data-field="merge-with"
          value={whom}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setWhom(event.target.value)}
        >
          <option value="">{words.cast.choose}</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {called(one)}
            </option>
          ))}
        </select>
        <button type="submit" data-do="merge" disabled={whom === '' || stopped}>
          {words.cast.merge}
        </button>
      </div>
      <p className="hint" id={`${id}-hint`}>
        {words.cast.mergeHint} {letters && <Key>=</Key>}
      </p>
    </form>
  );
}
