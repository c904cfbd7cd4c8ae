import { ENTITY_TYPES, type EntityType } from '../../domain/dossier';
import { useWords } from '../words/words';

interface ActorTypeProps {
  readonly label: string;
  readonly value: EntityType;
  readonly onChange: (type: EntityType) => void;
}

/** Chooses what a new actor is. Countries are none of the choices: they come by their names. */
export function ActorType({ label, value, onChange }: ActorTypeProps) {
  const { cast } = useWords();
  return (
    <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value as EntityType)}>
      {ENTITY_TYPES.filter((type) => type !== 'country').map((type) => (
        <option key={type} value={type}>
          {cast.types[type]}
        </option>
      ))}
    </select>
  );
}
