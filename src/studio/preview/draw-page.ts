import type { Dossier } from '../../domain/dossier';
import { parseDossier } from '../../domain/parse';
import { chooseProjection, projectionOf } from '../../geometry/map/projection';
import { layoutTask } from '../../geometry/network';
import { layoutNetwork } from '../../geometry/network/layout/layout-network';
import { GRAPH_SIZE, layoutGraph } from '../../geometry/network/pictures/graph';
import { storyOf } from '../../geometry/network/pictures/story-of';
import type { Scene } from '../../geometry/scene';
import { NETWORK_FRAME } from '../../geometry/viewport';
import { pageData } from '../../payload/make-page-data';
import type { PageData } from '../../payload/page-data';
import type { Files } from '../dossier/files';

/** A page without a map has this in its place. */
const NOWHERE = { centre: [0, 0], across: 10_000 } as const;

/** The page of a dossier, as the build makes it but for its map; null where the gate lets it not pass. */
export function drawPage(folder: string, files: Files): PageData | null {
  const parsed = parseDossier(folder, files);
  if (!parsed.ok) return null;
  const dossier: Dossier = { ...parsed.dossier, map: 'none' };
  return pageData(dossier, sceneOf(dossier), '../../');
}

function sceneOf(dossier: Dossier): Scene {
  const task = layoutTask(dossier, NETWORK_FRAME);
  const { scene, verdict } = layoutGraph(storyOf(dossier), GRAPH_SIZE);
  const { spec } = projectionOf(chooseProjection([NOWHERE]));
  return {
    map: {
      projection: spec,
      home: { lon: 0, lat: 0, across: NOWHERE.across },
      countries: [],
      places: [],
      lakes: [],
      rivers: '',
      disputed: [],
      borders: '',
      openBorders: '',
      dottedBorders: '',
      open: [],
      names: [],
      notes: [],
    },
    areas: [],
    network: layoutNetwork(task.dossier, task.frame),
    graph: verdict.passes ? scene : null,
  };
}
