import type { Dossier, Id } from '../../domain/dossier';
import { toPlace } from '../../site/to-place';
import { loadMapData } from '../map-data';
import type { Job } from './jobs';
import type { WorkPool } from './work-pool';

/**
 * Has the layouts and maps of dossiers made ahead, those of the largest dossier first: what is left for one core at the
 * end is then small.
 * @returns by dossier, what resolves when all of its are made
 */
export function placeAhead(pool: WorkPool, dossiers: readonly Dossier[]): ReadonlyMap<Id, Promise<void>> {
  const maps = loadMapData();
  const sorted = dossiers.toSorted((a, b) => b.relations.length - a.relations.length);
  return new Map(
    sorted.map((dossier) => {
      const { layouts, story, frames, coarser } = toPlace(dossier, maps);
      const jobs: Job[] = [
        ...layouts.map((task): Job => ({ kind: 'layout', task })),
        { kind: 'graph', story },
        ...coarser.map((one): Job => ({ kind: 'map', frames, ...(one && { coarser: one }) })),
      ];
      return [dossier.id, pool.ahead(jobs)];
    }),
  );
}
