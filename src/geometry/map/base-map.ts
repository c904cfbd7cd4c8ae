import { round1 } from '../round';
import { geoContains } from 'd3-geo';
import polylabel from 'polylabel';
import { feature, merge, mesh, mergeArcs } from 'topojson-client';
import type { GeometryObject, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Id, LonLat } from '../../domain/dossier';
import type { Box, XY } from '../viewport';
import { outlineDrawer, ringArea, type OutlineDrawer, type Rings } from './outline-drawer';
import type { MapFrame } from './frames';
import type { ProjectionSpec } from './projection';
import { borderStyle, phasesOf, type AreaRule, type BorderPolicy, type Phase } from './world/border-policy';
import type { BaseMapTopology, LandProperties } from './world/make-base-map';

export type { BaseMapTopology } from './world/make-base-map';

export interface CountryShape {
  /** ISO 3166-1 alpha-3; XKX for Kosovo, other X codes for what is no country's. */
  readonly id: Id;
  /** English, as the atlas has it. */
  readonly name: string;
  readonly d: string;
  /** Where its name goes, in its largest part. */
  readonly anchor: XY;
  /** Bounds of its largest part, in plane units. */
  readonly box: Box;
}

export interface LakeShape {
  readonly id: Id;
  readonly d: string;
}

/** An area of the border policy within a country, or a country that is hatched as a whole. */
export interface DisputedShape {
  readonly id: Id;
  /** Whose fill it takes. */
  readonly parent: Id;
  readonly phases: readonly Phase[];
  /** Alliances whose fill it never takes. */
  readonly neverTakes: readonly Id[];
  readonly indicative: boolean;
  /** The area, for the hatch. */
  readonly d: string;
  /** The part of its outline inside the parent. */
  readonly line: string;
}

/** The map as SVG path data in plane units. Country shapes carry no borders: fill them, and draw `borders` once. */
export interface BaseMap {
  readonly countries: readonly CountryShape[];
  readonly lakes: readonly LakeShape[];
  /**
   * Where land meets the sea: what waterlines are drawn along, beneath the land. The line of the coast itself is the
   * countries' stroke. Its points are theirs, so that compressed it is next to nothing.
   */
  readonly coasts: string;
  readonly rivers: string;
  readonly disputed: readonly DisputedShape[];
  /** The lines between countries, each once, without coasts. */
  readonly borders: string;
  /** Borders that are open, to be drawn dashed, and lines of control between states, to be drawn dotted. */
  readonly openBorders: string;
  readonly dottedBorders: string;
  /** Countries whose outline is open: no plain line goes round them. */
  readonly open: readonly Id[];
}

type Land = TopoMultiPolygon<LandProperties>;

const countryOf = (land: GeometryObject): Id => (land.properties as LandProperties).country;
const idOf = (land: GeometryObject): Id => String(land.id);

/** Draws the whole base map once, at build. Pure. */
export function baseMapPaths(
  topology: BaseMapTopology,
  spec: ProjectionSpec,
  frames: readonly MapFrame[],
  policy: BorderPolicy,
): BaseMap {
  const draw = outlineDrawer(spec, frames);
  const { land, lakes, rivers } = topology.objects;
  const lands = land.geometries as Land[];
  const between = (wanted: (a: Land, b: Land) => boolean): string =>
    draw.lines(mesh(topology, land, (a, b) => a !== b && wanted(a as Land, b as Land)));
  const styled = (style: 'plain' | 'dashed' | 'dotted'): string =>
    between(
      (a, b) =>
        countryOf(a) !== countryOf(b) &&
        borderStyle(policy.borders, [idOf(a), countryOf(a)], [idOf(b), countryOf(b)]) === style,
    );
  return {
    countries: [...byCountry(lands)].flatMap(([id, pieces]) => countryShape(id, pieces, topology, draw)),
    lakes: lakes.geometries.flatMap((g, i) => {
      const d = draw.areas(
        draw.polygons((feature(topology, g as TopoMultiPolygon) as Feature<Polygon | MultiPolygon>).geometry),
      );
      return d === '' ? [] : [{ id: `lake-${i}`, d }];
    }),
    coasts: draw.coasts(mesh(topology, land, (a, b) => a === b)),
    rivers: draw.lines({
      type: 'MultiLineString',
      coordinates: rivers.geometries.flatMap(
        (g) => (feature(topology, g as TopoMultiPolygon) as unknown as Feature<MultiLineString>).geometry.coordinates,
      ),
    }),
    disputed: policy.areas.flatMap((area) => disputedShape(area, lands, topology, draw, policy, between)),
    borders: styled('plain'),
    openBorders: styled('dashed'),
    dottedBorders: styled('dotted'),
    open: policy.borders.flatMap(([side, other]) => (other === '*' ? [side] : [])),
  };
}

function byCountry(lands: readonly Land[]): Map<Id, Land[]> {
  const groups = new Map<Id, Land[]>();
  for (const land of lands) groups.set(countryOf(land), [...(groups.get(countryOf(land)) ?? []), land]);
  return groups;
}

function countryShape(id: Id, pieces: Land[], topology: BaseMapTopology, draw: OutlineDrawer): CountryShape[] {
  const whole = pieces.length === 1 ? pieces[0]! : mergeArcs(topology, pieces);
  const { geometry } = feature(topology, whole as Land) as Feature<MultiPolygon>;
  const parts = draw.polygons(geometry);
  const main = largest(parts);
  if (!main) return [];
  const own = pieces.find((piece) => idOf(piece) === id) ?? pieces[0]!;
  return [{ id, name: own.properties!.name, d: draw.areas(parts), anchor: poleOf(main), box: boxOf(main) }];
}

function disputedShape(
  area: AreaRule,
  lands: readonly Land[],
  topology: BaseMapTopology,
  draw: OutlineDrawer,
  policy: BorderPolicy,
  between: (wanted: (a: Land, b: Land) => boolean) => string,
): DisputedShape[] {
  const isWhole = area.own === true;
  const phases = phasesOf(area, policy);
  const marked = phases.some(({ hatch, line }) => hatch || line !== 'none');
  if (!marked && !area.neverTakes) return [];
  const id = isWhole ? area.country : area.id;
  const piece = lands.find((land) => idOf(land) === id);
  if (!piece) return [];
  const parts = draw.polygons((feature(topology, piece) as Feature<MultiPolygon>).geometry);
  if (parts.length === 0) return [];
  const inside = (a: Land, b: Land) => (a === piece || b === piece) && countryOf(a) === countryOf(b);
  return [
    {
      id: area.id,
      parent: area.country!,
      phases,
      neverTakes: area.neverTakes ?? [],
      indicative: area.indicative ?? false,
      d: draw.areas(parts),
      line: phases.some(({ line }) => line !== 'none') ? between(inside) : '',
    },
  ];
}

/**
 * The merged outline of several countries, for a region entity.
 * @param isoCodes ISO 3166-1 alpha-3; codes without an area are passed over
 * @returns SVG path data in plane units, empty when none has an area
 */
export function areaPath(
  topology: BaseMapTopology,
  isoCodes: readonly Id[],
  spec: ProjectionSpec,
  frames: readonly MapFrame[],
): string {
  const wanted = new Set(isoCodes);
  const shapes = topology.objects.land.geometries.filter((g) => wanted.has(countryOf(g))) as Land[];
  const draw = outlineDrawer(spec, frames);
  return draw.areas(draw.polygons(merge(topology, shapes)));
}

/**
 * The country a point of the earth lies in, by the map's outlines.
 * @param lonlat degrees, longitude first
 * @returns ISO 3166-1 alpha-3 or a user-assigned X code, or null at sea
 */
export function countryAt(topology: BaseMapTopology, lonlat: LonLat): Id | null {
  const point: [number, number] = [lonlat[0], lonlat[1]];
  const found = topology.objects.land.geometries.find((g) => geoContains(feature(topology, g), point));
  return found ? countryOf(found) : null;
}

const largest = (parts: readonly Rings[]): Rings | undefined =>
  parts.reduce<Rings | undefined>((best, p) => (best && ringArea(best[0]!) >= ringArea(p[0]!) ? best : p), undefined);

/** The point farthest inside a polygon. */
export function poleOf(rings: Rings, precision = 1): XY {
  const [x, y] = polylabel(rings as unknown as number[][][], precision);
  return [round1(x), round1(y)];
}

function boxOf([outer]: Rings): Box {
  const xs = outer!.map((p) => p[0]);
  const ys = outer!.map((p) => p[1]);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x: round1(x), y: round1(y), width: round1(Math.max(...xs) - x), height: round1(Math.max(...ys) - y) };
}
