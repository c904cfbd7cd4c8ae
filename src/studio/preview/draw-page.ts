import { hasMap } from '../../domain/parts';
import type { Dossier } from '../../domain/dossier';
import { parseDossier } from '../../domain/parse';
import { withPlacedFrames } from '../../geometry/map/dossier-frames';
import type { MapData } from '../../geometry/map/map-data';
import { chooseProjection, projectionOf } from '../../geometry/map/projection';
import { drawnAsTies, toBeLaidOut } from '../../geometry/network';
import { layoutNetwork } from '../../geometry/network/layout/layout-network';
import { columnGraph, type GraphScene } from '../../geometry/network/pictures/graph';
import { storyOf } from '../../geometry/network/pictures/story-of';
import type { Scene } from '../../geometry/scene';
import { NETWORK_FRAME } from '../../geometry/viewport';
import { pageData } from '../../payload/make-page-data';
import type { PageData } from '../../payload/page-data';
import { makeMapScene } from '../../site/make-scene';
import type { Files } from '../dossier/files';

/** A page without a map has this in its place. */
const NOWHERE = { centre: [0, 0], across: 10_000 } as const;

/** A drawing of a dossier, in two steps: the map takes longer, and is fetched first. */
export interface Drawing {
  /** The page without its map. */
  readonly page: PageData;
  /** The page with it, where it has one. */
  readonly withMap: ((maps: MapData) => PageData) | null;
}

/**
 * Draws the page of a dossier, as the build makes it; null where the gate lets it not pass.
 * @param progress told of a large network which share of its places is found
 */
export function drawPage(folder: string, files: Files, progress?: (share: number) => void): Drawing | null {
  const parsed = parseDossier(folder, files);
  if (!parsed.ok) return null;
  const dossier = parsed.dossier;
  const mapless: Dossier = { ...dossier, map: 'none' };
  const network = networkOf(mapless, progress);
  return {
    page: pageData(mapless, { ...NO_MAP, ...network }, UP),
    withMap: hasMap(dossier)
      ? (maps) => {
          const placed = withPlacedFrames(dossier, maps.capitals);
          return pageData(placed, { ...makeMapScene(placed, maps), ...network }, UP);
        }
      : null,
  };
}

/** From the preview to the site's root. */
const UP = '../../';

/** The graph that was laid out last, which takes longest of all, and the story it is of, as text. */
let last: { readonly story: string; readonly graph: GraphScene | null } | null = null;

/** The graph of a dossier; the one that was laid out last where its story is as it was. */
function graphOf(dossier: Dossier): GraphScene | null {
  const story = storyOf(dossier);
  const told = JSON.stringify(story);
  if (last?.story !== told) last = { story: told, graph: columnGraph(story) };
  return last.graph;
}

function networkOf(dossier: Dossier, progress?: (share: number) => void): Pick<Scene, 'network' | 'graph'> {
  const graph = graphOf(dossier);
  const ties = drawnAsTies(dossier, graph);
  return { network: ties ? layoutNetwork(dossier, NETWORK_FRAME, progress) : toBeLaidOut(NETWORK_FRAME), graph };
}

const NO_MAP: Pick<Scene, 'map' | 'areas'> = {
  map: {
    projection: projectionOf(chooseProjection([NOWHERE])).spec,
    home: { lon: 0, lat: 0, across: NOWHERE.across },
    countries: [],
    places: [],
    lakes: [],
    coasts: '',
    rivers: '',
    disputed: [],
    borders: '',
    openBorders: '',
    dottedBorders: '',
    open: [],
    names: [],
    notes: [],
    drawn: [],
    globe: null,
  },
  areas: [],
};
