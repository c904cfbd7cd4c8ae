import { useState } from 'react';
import type { EntityType } from '../../domain/dossier';
import { textIn } from '../dossier/written';
import { addActor, addSide, removeSide } from '../edit/actors';
import { ActorType } from '../parts/actor-type';
import { Entry } from '../parts/entry';
import { Script } from '../parts/script';
import { useCastKeys } from '../parts/use-cast-keys';
import { useStudio, useStudioActions, useWritten } from '../work/react';
import { useWords } from '../words/words';
import { ActorCard } from './actor-card';
import { NamePencils } from './name-pencils';

/** Who and what the article names: the cast in ink, names in pencil, and the sides. */
export function CastPlace() {
  const words = useWords();
  const { entities } = useWritten();
  const actions = useStudioActions();
  const [type, setType] = useState<EntityType>('organisation');
  const open = useStudio((state) => state.actor);
  const onKeyDown = useCastKeys();
  const add = (name: string): void => {
    let id = '';
    actions.change({ what: 'actor', of: name }, (files) => {
      const added = addActor(files, name, type);
      id = added.id;
      return added.files;
    });
    actions.openActor(id);
  };
  return (
    <div className="panes panes-cast">
      <Script lit />
      <section className="bench" aria-labelledby="cast-title">
        <h2 className="bench-title" id="cast-title">
          {words.cast.title}
        </h2>
        <Entry label={words.cast.add} action={words.cast.addDo} name="name" onEnter={add}>
          <ActorType label={words.cast.kind} value={type} onChange={setType} />
        </Entry>
        <NamePencils onAdd={add} />
        {entities.length === 0 ? (
          <p className="quiet">{words.cast.empty}</p>
        ) : (
          // The keys are those of its lines, which are buttons.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <ul className="actors" onKeyDown={onKeyDown}>
            {entities.map((actor) => (
              <ActorCard
                key={actor.id}
                actor={actor}
                open={actor.id === open}
                onOpen={() => actions.openActor(actor.id === open ? null : actor.id)}
              />
            ))}
          </ul>
        )}
        <Sides />
      </section>
    </div>
  );
}

function Sides() {
  const words = useWords();
  const { sides, lang } = useWritten();
  const actions = useStudioActions();
  return (
    <div className="card-part sides">
      <h3>{words.cast.sides}</h3>
      <p className="quiet">{words.cast.sidesLead}</p>
      <ul className="chips">
        {sides.map((side) => (
          <li key={side.id} className="chip">
            {textIn(side.label, lang) || side.id}{' '}
            <button
              type="button"
              className="bare"
              aria-label={words.cast.removeSide(textIn(side.label, lang))}
              onClick={() =>
                actions.change({ what: 'side', of: textIn(side.label, lang) }, (files) => removeSide(files, side.id))
              }
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {sides.length < 6 && (
        <Entry
          label={words.cast.addSide}
          action={words.cast.addDo}
          name="side"
          onEnter={(label) => actions.change({ what: 'side', of: label }, (files) => addSide(files, label))}
        />
      )}
    </div>
  );
}
