import type { Id } from '../domain/dossier';
import type { CountryPlace, DisputedOutline, MapPicture } from '../geometry/map/map-outlines';
import { shapeOf, type DrawnLink, type NetworkNode } from '../geometry/network';
import { graphIn, type GraphScene } from '../geometry/network/pictures/graph';
import type { Scene } from '../geometry/scene';
import { notesIn } from './border-notes';
import { columnsOf, recordsOf, type Columns, type Defaults } from './columns';

/** A scene as a page carries it: without paths, which are in the drawing already. */
export interface PackedScene {
  readonly map: {
    readonly countries: readonly Id[];
    readonly places: Readonly<Record<Id, readonly number[]>>;
    readonly lakes: readonly Id[];
    readonly disputed: Columns;
    readonly named: Pick<MapPicture, 'projection' | 'home' | 'open' | 'names' | 'notes' | 'drawn' | 'globe'>;
  };
  readonly areas: Columns;
  readonly graph: GraphScene | null;
  readonly network: { readonly frame: Scene['network']['frame']; readonly nodes: Columns; readonly links: Columns };
}

/** Of a node in the dossier's own language; the label in another comes with that language. */
const nodeDefaults = (lang: string): Defaults<NetworkNode> => ({
  shape: ({ type }) => shapeOf(type),
  linesIn: ({ lines }) => ({ [lang]: lines }),
  labelIn: ({ label }) => ({ [lang]: label }),
});
const LINK: Defaults<DrawnLink> = {
  key: ({ relation, from, to }) => `${relation}:${from}>${to}`,
  arrow: () => null,
  badge: () => null,
};

/** @param lang the language the labels are in */
export function packScene({ map, areas, network, graph }: Scene, lang: string): PackedScene {
  return {
    graph: graph && graphIn(graph, lang),
    network: {
      frame: network.frame,
      nodes: columnsOf(network.nodes.map(inOneLanguage(lang)), nodeDefaults(lang)),
      links: columnsOf(network.links.map(drawn), LINK),
    },
    map: {
      countries: map.countries.map(({ id }) => id),
      places: Object.fromEntries(map.places.map(({ id, anchor, box }) => [id, [...anchor, box.width, box.height]])),
      lakes: map.lakes.map(({ id }) => id),
      disputed: columnsOf(map.disputed.map(({ d: _d, line: _line, ...area }) => area)),
      named: {
        projection: map.projection,
        home: map.home,
        open: map.open,
        names: map.names,
        notes: notesIn(map.notes, lang),
        drawn: map.drawn.map((line) => ({ ...line, d: '' })),
        globe: map.globe,
      },
    },
    areas: columnsOf(areas.map(({ entity }) => ({ entity }))),
  };
}

const drawn = ({ key, relation, from, to, d, arrow, badge }: DrawnLink): DrawnLink => ({
  key,
  relation,
  from,
  to,
  d,
  arrow,
  badge,
});

const inOneLanguage =
  (lang: string) =>
  (node: NetworkNode): NetworkNode => ({ ...node, linesIn: { [lang]: node.lines }, labelIn: { [lang]: node.label } });

/** The scene with every map path empty, to be read back from the drawing; and every link's that was empty. */
export function unpackScene({ map, areas, network, graph }: PackedScene, lang: string): Scene {
  return {
    graph,
    network: {
      frame: network.frame,
      nodes: recordsOf<NetworkNode>(network.nodes, nodeDefaults(lang)),
      links: recordsOf<DrawnLink>(network.links, LINK),
    },
    map: {
      countries: map.countries.map((id) => ({ id, d: '' })),
      places: Object.entries(map.places).map(([id, numbers]) => placeOf(id, numbers)),
      lakes: map.lakes.map((id) => ({ id, d: '' })),
      disputed: recordsOf<Omit<DisputedOutline, 'd' | 'line'>>(map.disputed).map((area) => ({
        ...area,
        d: '',
        line: '',
      })),
      borders: '',
      openBorders: '',
      dottedBorders: '',
      coasts: '',
      rivers: '',
      ...map.named,
    },
    areas: recordsOf<Pick<Scene['areas'][number], 'entity'>>(areas).map((area) => ({ ...area, d: '' })),
  };
}

const placeOf = (id: Id, [x, y, width, height]: readonly number[]): CountryPlace => ({
  id,
  anchor: [x!, y!],
  box: { width: width!, height: height! },
});
