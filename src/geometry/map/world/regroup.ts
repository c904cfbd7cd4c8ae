import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import type { AreaRule, BorderPolicy, Box4 } from './border-policy';
import { isoByM49 } from './m49';

/** world-atlas `countries-10m.json`, untouched. */
export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** A polygon as rings of arc numbers of a topology. */
export type Arcs = number[][];

/** A piece of land that is drawn as one: a country, or an area within it. */
export interface Cell {
  /** The area's id in the border policy, or else the country's. */
  readonly id: string;
  /** Whose fill it takes: ISO 3166-1 alpha-3, or a user-assigned X code. */
  readonly country: string;
  /** In English, as the atlas has it; the pages take names from `Intl`. */
  readonly name: string;
  readonly polygons: Arcs[];
}

/**
 * Regroups the atlas by the border policy: each of its polygons goes to the country or area the policy sees there.
 * Nothing is cut or thinned yet.
 * @throws when the atlas has an area the policy does not know, or lacks a polygon the policy names: it has changed, and
 *   the policy needs another look
 */
export function regroup(world: World, { atlas, areas }: BorderPolicy): Cell[] {
  const cells = new Map<string, Cell>();
  const put = (id: string, name: string, polygon: Arcs) => {
    const area = areas.find((a) => a.id === id);
    const cell = cells.get(id) ?? { id, country: area?.country ?? id, name, polygons: [] };
    cells.set(id, cell);
    cell.polygons.push(polygon);
  };
  const found = new Set<string>();
  const boxOf = boxes(world);
  for (const g of world.objects.countries.geometries) {
    if (g.type !== 'Polygon' && g.type !== 'MultiPolygon') continue;
    const name = g.properties?.name ?? '';
    if (atlas.undrawn.includes(name)) continue;
    const code = atlas.names[name] ?? isoByM49(String(g.id));
    if (code === undefined) throw new Error(`world-atlas: the border policy does not know "${name}" (${String(g.id)})`);
    const iso = atlas.partOf[code] ?? code;
    const named = areas.find((a) => a.atlas && 'name' in a.atlas && a.atlas.name === name);
    const within = areas.filter(({ atlas: at }) => at && 'of' in at && at.of === iso);
    const left = areas.filter(({ undrawn }) => undrawn?.of === iso);
    const apart = atlas.apart.filter(([of]) => of === iso);
    for (const polygon of g.type === 'Polygon' ? [g.arcs] : g.arcs) {
      const middle = middleOf(boxOf(polygon));
      if (left.some(({ undrawn }) => isIn(undrawn!.box, middle))) continue;
      const area = named ?? within.find((a) => isOf(a, polygon, middle, world, boxOf));
      const [, part] = apart.find(([, , box]) => isIn(box, middle)) ?? [];
      if (area) found.add(area.id);
      if (area) put(area.own ? area.country! : area.id, name, polygon);
      else put(part ?? iso, part ?? name, polygon);
    }
  }
  const missing = areas.filter((a) => a.atlas && !found.has(a.id)).map(({ id }) => id);
  if (missing.length > 0) throw new Error(`world-atlas: no polygon for ${missing.join(', ')}; see the border policy`);
  return [...cells.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether a polygon is the area's: it holds its point, or has its middle in its box. */
function isOf(
  { atlas: at }: AreaRule,
  polygon: Arcs,
  middle: readonly [number, number],
  world: World,
  boxOf: (p: Arcs) => Box4,
): boolean {
  if (!at || 'name' in at) return false;
  if ('box' in at) return isIn(at.box, middle);
  return (
    isIn(boxOf(polygon), at.at) &&
    geoContains(feature(world, { type: 'Polygon', arcs: polygon } as Polygon), at.at as [number, number])
  );
}

const isIn = ([west, south, east, north]: Box4, [lon, lat]: readonly [number, number]): boolean =>
  west <= lon && lon <= east && south <= lat && lat <= north;

const middleOf = ([west, south, east, north]: Box4): [number, number] => [(west + east) / 2, (south + north) / 2];

/** Boxes around polygons, from the boxes of their arcs. */
function boxes(world: World): (polygon: Arcs) => Box4 {
  const { scale, translate } = world.transform!;
  const ofArc = world.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    for (const step of arc) {
      x += step[0]!;
      y += step[1]!;
      box[0] = Math.min(box[0]!, x);
      box[1] = Math.min(box[1]!, y);
      box[2] = Math.max(box[2]!, x);
      box[3] = Math.max(box[3]!, y);
    }
    return box.map((n, i) => n * scale[i % 2]! + translate[i % 2]!) as unknown as Box4;
  });
  return (polygon) =>
    polygon[0]!
      .map((arc) => ofArc[arc < 0 ? ~arc : arc]!)
      .reduce((a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]);
}
