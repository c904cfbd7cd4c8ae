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

/** The signs there are at an end, in the order of a key. */
export const END_KINDS = ['point', 'open', 'bar'] as const;
export type EndKind = (typeof END_KINDS)[number];

/** Whether a statement has its sign at both ends: it goes no one way. */
export const isMutual = (end: StatementEnd): boolean => end === 'bars' || end === 'points';

/** The sign of an end, whether it stands at one or at both. */
export const endKind = (end: StatementEnd): EndKind => (end === 'bars' ? 'bar' : end === 'points' ? 'point' : end);

/** The signs that occur, for a key to explain. */
export const endKindsOf = (ends: readonly StatementEnd[]): ReadonlySet<EndKind> => new Set(ends.map(endKind));
