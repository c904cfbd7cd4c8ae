import type { Entity, Id, Relation } from '../../../domain/dossier';

/**
 * On whose side of the picture a tie lies, for its colour.
 * @param entities the dossier's entities by id
 * @returns `east` or `west` when the ends (and what the tie runs through) touch that side only; `both` when they touch both, or neither
 */
export function relationSide(
  relation: Pick<Relation, 'from' | 'via' | 'to'>,
  entities: ReadonlyMap<Id, Pick<Entity, 'pole'>>,
): 'east' | 'west' | 'both' {
  const poles = new Set([...relation.from, ...relation.via, ...relation.to].map((id) => entities.get(id)?.pole));
  const east = poles.has('east');
  const west = poles.has('west');
  return east === west ? 'both' : east ? 'east' : 'west';
}
