import type { Dossier, Entity, Id } from '../../domain/dossier';
import type { Text } from '../../domain/text';
import { roundPoint } from '../round';
import type { XY } from '../viewport';
import type { MapProjection } from '../map/projection';

/** The marks that share one point of the map: Russia, the CSTO and the EAEU all stand at Moscow. */
export interface MarkGroup {
  readonly id: string;
  readonly at: XY;
  /** Degrees, longitude first. */
  readonly lonLat: readonly [number, number];
  /** The point's name, such as "Moscow"; the first entity's own short label where it has no other. */
  readonly name: Text;
  readonly entities: readonly Id[];
  /** Whether it is pointed at from the frame's edge even when nothing lights it. */
  readonly landmark: boolean;
}

const LANDMARK_TYPES: readonly Entity['type'][] = ['country', 'place'];

/** A region or an idea is nowhere in particular. */
const UNPLACED_TYPES: readonly Entity['type'][] = ['region', 'concept'];

/**
 * Groups the entities that have a mark on the map by their place, in the dossier's order. Background entities, regions
 * and ideas have none.
 */
export function groupMarks(dossier: Dossier, { project }: Pick<MapProjection, 'project'>): MarkGroup[] {
  const groups = new Map<string, Entity[]>();
  for (const entity of dossier.entities) {
    if (entity.place === undefined || entity.background || UNPLACED_TYPES.includes(entity.type)) continue;
    const key = entity.place.join(',');
    groups.set(key, [...(groups.get(key) ?? []), entity]);
  }
  return [...groups.values()].map((entities) => {
    const first = entities[0]!;
    const lonLat = first.place!;
    return {
      id: first.id,
      at: roundPoint(project(lonLat)),
      lonLat,
      name: first.placeName ?? first.short,
      entities: entities.map((e) => e.id),
      landmark: entities.some((e) => LANDMARK_TYPES.includes(e.type)),
    };
  });
}
