/** Frames a map may have: suggestions made of what is on it. */
import type { Id, LonLat } from '../../domain/dossier';
import { distanceKm } from '../../geometry/map/frames';
import type { Written } from '../dossier/written';
import { listOf } from '../edit/statements';

export interface DraftedFrame {
  /** Around whom; everything, where nobody. */
  readonly around?: Id;
  readonly fit: readonly Id[];
}

/** What lies this near to the middle of a story, in km, is seen together with it. */
const NEAR = 1500;

/** Where an actor is: its own place, or its capital for a country. */
export function pointOf(all: Written, id: Id, capitalOf: (country: Id) => LonLat | undefined): LonLat | undefined {
  const actor = all.entities.find((one) => one.id === id);
  return actor?.place ?? (actor?.type === 'country' ? capitalOf(id) : undefined);
}

/**
 * Everything on the map, and before it what lies around the actor that most statements touch, where that is less. Those
 * that are frames already are not suggested again.
 */
export function draftFrames(all: Written, capitalOf: (country: Id) => LonLat | undefined): DraftedFrame[] {
  const placed = all.entities
    .filter(({ background }) => background !== true)
    .flatMap(({ id }) => {
      const at = pointOf(all, id, capitalOf);
      return at ? [{ id, at }] : [];
    });
  if (placed.length === 0) return [];
  const touched = (id: Id): number =>
    all.relations.filter(({ from, to }) => [...listOf(from), ...listOf(to)].includes(id)).length;
  const middle = placed.reduce((best, one) => (touched(one.id) > touched(best.id) ? one : best));
  const near = placed.filter(({ at }) => distanceKm(at, middle.at) <= NEAR);
  const drafts: DraftedFrame[] = [
    ...(near.length < placed.length ? [{ around: middle.id, fit: near.map(({ id }) => id) }] : []),
    { fit: placed.map(({ id }) => id) },
  ];
  const there = all.frames.map(({ fit }) => key(fit === undefined ? [] : listOf(fit)));
  return drafts.filter(({ fit }) => !there.includes(key(fit)));
}

const key = (ids: readonly Id[]): string => [...ids].sort().join(' ');
