import { geoContains, geoPath } from 'd3-geo';
import polylabel from 'polylabel';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryObject, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import type { Feature, Geometry, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Id, LonLat } from '../../domain/dossier';
import type { BaseMapTopology, CountryProperties, DisputedProperties } from './base-map-topology';
import { ANCHORS, REGION_ANCHORS } from './label-anchors';
import { mapProjection } from './map-projection';
import { isOpenBordered } from './open-borders';
import { writePath } from './svg-path';
import type { Box, XY } from '../viewport';
import { project, RIM_RADIUS } from './projection';

export type { BaseMapTopology } from './base-map-topology';

export interface CountryShape {
  /** ISO 3166-1 alpha-3; XKX for Kosovo. */
  readonly id: Id;
  /** English; the dossier's own label goes before it. */
  readonly name: string;
  readonly d: string;
  /** Where its name goes, in its largest part. */
  readonly anchor: XY;
  /** Where its name goes when the camera shows only the South Caucasus; null when it has no place there. */
  readonly regionAnchor: XY | null;
  /** Bounds of its largest part, in plane units. */
  readonly box: Box;
}

export interface LakeShape {
  readonly id: Id;
  readonly d: string;
  readonly anchor: XY;
}

export interface DisputedShape extends DisputedProperties {
  readonly id: Id;
  /** The area, for the hatch. */
  readonly d: string;
  /** The part of its outline inside the parent, to be drawn dashed (`former`: dotted). */
  readonly line: string;
  readonly anchor: XY;
}

/**
 * The map as SVG path data in plane units. Country shapes carry no borders: fill them, and draw `borders` once.
 * A shoreline costs no path of its own: stroke the countries once more beneath their fills (`<use>`).
 */
export interface BaseMap {
  /** The disc everything lies in: the sea. */
  readonly sphere: string;
  readonly countries: readonly CountryShape[];
  readonly lakes: readonly LakeShape[];
  readonly disputed: readonly DisputedShape[];
  /** The lines between countries, each once, without coasts. */
  readonly borders: string;
  /** Lines between areas whose standing is open (Kosovo, Palestine, Western Sahara, the Siachen Glacier): to be drawn dashed. */
  readonly openBorders: string;
}

/** How far (plane units) a drawn straight line may stray from the great circle before d3 adds points. */
const PRECISION = 4;

/**
 * Draws the whole base map once, at build. Pure.
 * @param topology the committed map, degrees
 */
export function baseMapPaths(topology: BaseMapTopology): BaseMap {
  const { countries, lakes, disputed, controlLines } = topology.objects;
  const lineOf = new Map(controlLines.geometries.map((g) => [g.id, shapeOf(topology, g) as MultiLineString]));
  const border = (open: boolean) =>
    linePath(
      mesh(topology, countries, (a, b) => a !== b && (isOpenBordered(idOf(a)) || isOpenBordered(idOf(b))) === open),
    );
  return {
    sphere: circlePath(RIM_RADIUS),
    countries: countries.geometries.flatMap((g) => {
      const parts = polygonsOnPlane(shapeOf(topology, g) as MultiPolygon);
      const main = largest(parts);
      if (!main) return [];
      const id = idOf(g);
      const [at, regionAt] = [ANCHORS[id], REGION_ANCHORS[id]];
      return {
        id,
        name: (g.properties as CountryProperties).name,
        d: writePath(parts.flat(), true),
        anchor: at ? project(at) : poleOf(main),
        regionAnchor: regionAt ? project(regionAt) : null,
        box: boxOf(main),
      };
    }),
    lakes: lakes.geometries.map((g) => {
      const parts = polygonsOnPlane(shapeOf(topology, g) as Polygon);
      return { id: idOf(g), d: writePath(parts.flat(), true), anchor: poleOf(largest(parts)!) };
    }),
    disputed: disputed.geometries.map((g) => {
      const parts = polygonsOnPlane(shapeOf(topology, g) as MultiPolygon);
      const line = lineOf.get(g.id);
      return {
        id: idOf(g),
        ...(g.properties as DisputedProperties),
        d: writePath(parts.flat(), true),
        line: line ? linePath(line) : '',
        anchor: poleOf(largest(parts)!),
      };
    }),
    borders: border(false),
    openBorders: border(true),
  };
}

/**
 * The merged outline of several countries, for a region entity.
 * @param isoCodes ISO 3166-1 alpha-3; codes without an area are passed over
 * @returns SVG path data in plane units, empty when none has an area
 */
export function areaPath(topology: BaseMapTopology, isoCodes: readonly Id[]): string {
  const wanted = new Set(isoCodes);
  const shapes = topology.objects.countries.geometries.filter((g) => wanted.has(idOf(g))) as TopoMultiPolygon[];
  return writePath(polygonsOnPlane(merge(topology, shapes)).flat(), true);
}

/**
 * The country a point of the earth lies in, by the committed outlines.
 * @param lonlat degrees, longitude first
 * @returns ISO 3166-1 alpha-3, or null at sea and beyond the rim
 */
export function countryAt(topology: BaseMapTopology, lonlat: LonLat): Id | null {
  const point: [number, number] = [lonlat[0], lonlat[1]];
  const found = topology.objects.countries.geometries.find((g) => geoContains(feature(topology, g), point));
  return found ? idOf(found) : null;
}

const idOf = (g: GeometryObject): Id => String(g.id);

const shapeOf = (topology: BaseMapTopology, g: GeometryObject): Geometry =>
  (feature(topology, g as TopoMultiPolygon) satisfies Feature).geometry;

/** Rings of one polygon on the plane, the outer ring first. */
type Rings = XY[][];

/** Each polygon's rings on the plane, cut at the rim; polygons wholly beyond it are left out. */
function polygonsOnPlane(geometry: Polygon | MultiPolygon): Rings[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .map((coordinates) => linesOnPlane({ type: 'Polygon', coordinates }))
    .filter((rings) => rings.length > 0)
    .map((rings) => rings.sort((a, b) => areaOf(b) - areaOf(a)));
}

/** Runs d3's projection and clipping, and catches the lines it would draw. */
function linesOnPlane(geometry: Polygon | MultiLineString): XY[][] {
  const lines: XY[][] = [];
  const pen = {
    beginPath() {},
    arc() {},
    moveTo: (x: number, y: number) => void lines.push([[x, y]]),
    lineTo: (x: number, y: number) => void lines.at(-1)!.push([x, y]),
    closePath: () => {},
  };
  geoPath(mapProjection().precision(PRECISION), pen)(geometry);
  return lines;
}

const linePath = (geometry: MultiLineString): string => writePath(linesOnPlane(geometry), false);

const circlePath = (r: number): string => {
  const n = Math.round(r);
  return `m${-n} 0a${n} ${n} 0 1 0 ${2 * n} 0a${n} ${n} 0 1 0 ${-2 * n} 0z`;
};

const areaOf = (ring: XY[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length]![1] - ring[(i + 1) % ring.length]![0] * y, 0),
  ) / 2;

const largest = (parts: Rings[]): Rings | undefined =>
  parts.reduce<Rings | undefined>((best, p) => (best && areaOf(best[0]!) >= areaOf(p[0]!) ? best : p), undefined);

/** The point farthest inside a polygon. */
function poleOf(rings: Rings): XY {
  const [x, y] = polylabel(rings as unknown as number[][][], 1);
  return [round(x), round(y)];
}

function boxOf([outer]: Rings): Box {
  const xs = outer!.map((p) => p[0]);
  const ys = outer!.map((p) => p[1]);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x: round(x), y: round(y), width: round(Math.max(...xs) - x), height: round(Math.max(...ys) - y) };
}

const round = (n: number): number => Math.round(n * 10) / 10;
