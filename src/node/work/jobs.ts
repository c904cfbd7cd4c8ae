/** What a build has done beside it in other processes: work that takes long, needs only what it is sent, and is kept. */
import type { MapFrame } from '../../geometry/map/frames';
import type { Coarser } from '../../geometry/map/world/detail';
import type { LayoutTask } from '../../geometry/network';
import type { Story } from '../../geometry/network/pictures/story';
import { graphName, keptGraph, keptLayout, layoutName } from '../kept/layouts';
import { keptPack, packName } from '../kept/packed';
import { keptPainting, paintingName } from '../kept/painted';
import { loadMapData, mapName } from '../map-data';

/** A piece of such work. Its outcome is not sent back: it lies in the cache, where whoever wants it looks first. */
export type Job =
  | { readonly kind: 'layout'; readonly task: LayoutTask }
  | { readonly kind: 'graph'; readonly story: Story }
  | { readonly kind: 'map'; readonly frames: readonly MapFrame[]; readonly coarser?: Coarser }
  | { readonly kind: 'pack'; readonly text: string }
  | { readonly kind: 'paint'; readonly svg: string; readonly width: number };

export async function doJob(job: Job): Promise<void> {
  switch (job.kind) {
    case 'layout':
      keptLayout(job.task.dossier, job.task.frame);
      break;
    case 'graph':
      keptGraph(job.story);
      break;
    case 'map':
      loadMapData().makeMap(job.frames, job.coarser);
      break;
    case 'pack':
      keptPack(job.text);
      break;
    case 'paint':
      await keptPainting(job.svg, job.width);
  }
}

/** The name its outcome is kept under. */
export function nameOfJob(job: Job): string {
  switch (job.kind) {
    case 'layout':
      return layoutName(job.task);
    case 'graph':
      return graphName(job.story);
    case 'map':
      return mapName(job.frames, loadMapData().policy, job.coarser);
    case 'pack':
      return packName(job.text);
    case 'paint':
      return paintingName(job.svg, job.width);
  }
}
