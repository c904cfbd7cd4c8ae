import type { Relation, RelationType } from '../../../domain/dossier';
import type { StatementEnd } from './story';

const ENDS: Readonly<Record<RelationType, StatementEnd>> = {
  helps: 'point',
  seeks: 'point',
  belongs: 'point',
  speaks: 'point',
  harms: 'bar',
  opposes: 'bar',
  differs: 'bars',
  cooperates: 'points',
  concerns: 'open',
};

/** What a statement does to its object, in every picture; of what it denies or leaves open, only that it concerns it. */
export function endOf({ type, polarity }: Pick<Relation, 'type' | 'polarity'>): StatementEnd {
  return polarity === 'affirmed' ? ENDS[type] : 'open';
}
