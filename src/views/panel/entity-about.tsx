import type { Entity } from '../../domain/dossier';
import { useWhole } from '../../state/react';
import { Citation } from '../components/citation';
import { useMessages } from '../components/words';
import { Said } from '../components/said';

/** What an entity is: its kind, its name and one neutral line of our own, with the sources of that line. */
export function EntityAbout({ entity }: { entity: Entity }) {
  const messages = useMessages();
  const { sources } = useWhole();
  return (
    <>
      <p className="panel-kind">{messages.entityTypes[entity.type]}</p>
      <h2>
        <Said text={entity.label} />
      </h2>
      <p className="about">
        <Said text={entity.description} />{' '}
        {entity.sources.map((id) => {
          const source = sources.find((s) => s.id === id);
          return source && source.kind === 'reference' ? <Citation key={id} source={source} short /> : null;
        })}
      </p>
      {entity.background && <p className="quiet">{messages.panel.notInArticle}</p>}
    </>
  );
}
