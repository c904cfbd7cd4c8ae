import { presimplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import type { Detail } from './detail';
import { EARTH_RADIUS_KM } from '../frames';
import type { Arcs, Cell, World } from './regroup';

type Point = [number, number];

/** A cell with its polygons as rings of degrees, longitude first; the largest polygon first. */
export interface Land {
  readonly id: string;
  readonly country: string;
  readonly name: string;
  readonly polygons: Point[][][];
}

/** An island (or a hole) is drawn when its area is at least this many squared bends. */
const ISLAND = 3;

/** Where a country is so small, in squared bends, that its islands are all there is to see of it, as many of them stay. */
const SMALL = { size: 150, islands: 12, within: 3 };

/** A country's main outline keeps bends of at least this share of its size, however far away it is. */
const SMALLEST_BEND = 1 / 7;

const KM_PER_DEGREE = (EARTH_RADIUS_KM * Math.PI) / 180;

/** What thinning needs of the atlas and does not depend on frames: worked out once for all maps. */
export interface Measured {
  readonly arcs: readonly Point[][];
  readonly cells: readonly { readonly cell: Cell; readonly polygons: readonly MeasuredPolygon[] }[];
}

interface MeasuredPolygon {
  readonly arcs: Arcs;
  /** Square km of each ring. */
  readonly areas: readonly number[];
  /** Some of the outline's points. */
  readonly samples: readonly Point[];
}

/** Measures every polygon of the atlas; the largest of a cell comes first. */
export function measure(world: World, cells: readonly Cell[]): Measured {
  const arcs = decode(world);
  return {
    arcs,
    cells: cells.map((cell) => ({
      cell,
      polygons: cell.polygons
        .map((polygon) => {
          const rings = polygon.map((ring) => ringOf(ring, arcs));
          const step = Math.max(1, Math.floor(rings[0]!.length / 40));
          return { arcs: polygon, areas: rings.map(areaKm2), samples: rings[0]!.filter((_, i) => i % step === 0) };
        })
        .sort((a, b) => b.areas[0]! - a.areas[0]!),
    })),
  };
}

/**
 * Thins the outlines (Visvalingam's method): a point goes when the triangle it makes with its neighbours is smaller than
 * the detail worth drawing there. Arcs are shared, so neighbours stay flush. The largest polygon of every cell stays,
 * with enough points to be recognised; islands too small for where they lie are left out.
 * @param most the most points that may be left in all outlines; where detail would ask for more, it gets coarser everywhere
 */
export function thin({ arcs, cells }: Measured, detail: Detail, most: number): Land[] {
  const kept = cells.map(({ cell, polygons }) => ({ cell, polygons: worthDrawing(polygons, detail) }));
  const bends = bendCaps(kept, arcs.length);
  const weighed = arcs.map((arc, i) => (bends[i] === undefined ? [] : weigh(arc, detail, bends[i])));
  const least = Math.max(0.5, weightOfRank(weighed, most));
  const outlines = FALLBACKS.map((share) => atLeast(weighed, least * share));
  const ringsOf = (rings: Arcs, thinned: Point[][]): Point[][] =>
    rings.map((ring) => ringOf(ring, thinned)).filter((ring) => areaKm2(ring) > 0);
  return kept.map(({ cell, polygons }) => ({
    id: cell.id,
    country: cell.country,
    name: cell.name,
    polygons: polygons
      .map(({ arcs: rings }, i) =>
        // A country whose largest piece would vanish keeps more of its points.
        (i === 0 ? outlines : outlines.slice(0, 1)).map((thinned) => ringsOf(rings, thinned)).find((r) => r.length > 0),
      )
      .filter((rings) => rings !== undefined),
  }));
}

function ringOf(ring: readonly number[], of: readonly Point[][]): Point[] {
  const points: Point[] = [];
  for (const arc of ring) {
    const piece = arc < 0 ? of[~arc]!.toReversed() : of[arc]!;
    for (let i = points.length > 0 ? 1 : 0; i < piece.length; i++) points.push(piece[i]!);
  }
  return points;
}

/** Shares of the weight that points must have, for land that has none of that weight. */
const FALLBACKS = [1, 1 / 16, 0];

const atLeast = (weighed: readonly (readonly [number, number, number][])[], least: number): Point[][] =>
  weighed.map((arc) => arc.filter((p) => p[2] >= least).map(([lon, lat]): Point => [lon, lat]));

interface Kept {
  readonly cell: Cell;
  readonly polygons: readonly { readonly arcs: Arcs; readonly area: number }[];
}

/** The polygons of a cell that are drawn, without holes too small to be seen. */
function worthDrawing(polygons: readonly MeasuredPolygon[], detail: Detail): Kept['polygons'] {
  const bends = polygons.map(({ samples }) => Math.min(...samples.map(detail)));
  const small = polygons[0]!.areas[0]! < SMALL.size * bends[0]! ** 2;
  return polygons.flatMap(({ arcs, areas }, i) => {
    const speck = ISLAND * bends[i]! ** 2;
    const drawn = i === 0 || areas[0]! >= speck || (small && i < SMALL.islands && bends[i]! < SMALL.within);
    return drawn ? [{ area: areas[0]!, arcs: arcs.filter((_, r) => r === 0 || areas[r]! >= speck) }] : [];
  });
}

/** For each arc that is drawn, the largest bend in km that may be lost on it. */
function bendCaps(kept: readonly Kept[], arcs: number): (number | undefined)[] {
  const caps: (number | undefined)[] = Array.from({ length: arcs });
  for (const { polygons } of kept) {
    polygons.forEach(({ arcs: rings, area }, i) => {
      const cap = i === 0 ? Math.sqrt(area) * SMALLEST_BEND : Infinity;
      for (const arc of rings.flat()) {
        const at = arc < 0 ? ~arc : arc;
        caps[at] = Math.min(caps[at] ?? Infinity, cap);
      }
    });
  }
  return caps;
}

/** Points nearer to the one before than this share of a bend make no difference to it. */
const CROWDED = 1 / 8;

/** An arc's points with their weights: 1 for a triangle of a bend's square. */
function weigh(arc: readonly Point[], detail: Detail, cap: number): [number, number, number][] {
  const bendAt = (p: Point) => Math.min(detail(p), cap);
  const weight = ([a, b, c]: [Point, Point, Point]): number => {
    // A seam's corners stay, so that its two sides still meet.
    if (Math.abs(b[0]) > 179.999) return Infinity;
    const shrink = Math.cos((b[1] * Math.PI) / 180);
    const area =
      (Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2) * shrink * KM_PER_DEGREE ** 2;
    // A ring without any area has no bend either: 0 / 0 is no number, and a list with one in it cannot be sorted.
    return area === 0 ? 0 : area / bendAt(b) ** 2;
  };
  const topology = { type: 'Topology', objects: {}, arcs: [parted(arc, bendAt)] } as unknown as Topology;
  return presimplify(topology as never, weight as never).arcs[0] as unknown as [number, number, number][];
}

/** An arc without points that crowd, before the slower part of the work. */
function parted(arc: readonly Point[], bendAt: (p: Point) => number): Point[] {
  const last = arc.length - 1;
  let [from, least] = [arc[0]!, bendAt(arc[0]!) * CROWDED];
  return arc.filter((p, i) => {
    if (i === 0 || i === last || Math.abs(p[0]) > 179.999) return true;
    const east = (p[0] - from[0]) * Math.cos((p[1] * Math.PI) / 180);
    if (Math.hypot(east, p[1] - from[1]) * KM_PER_DEGREE < least) return false;
    [from, least] = [p, bendAt(p) * CROWDED];
    return true;
  });
}

/** The weight from which at most `most` points are kept. */
function weightOfRank(arcs: readonly (readonly (readonly number[])[])[], most: number): number {
  const weights = arcs.flatMap((arc) => arc.map((p) => p[2]!)).sort((a, b) => b - a);
  const at = weights[most];
  return at === undefined ? 0 : Number.isFinite(at) ? at * 1.000001 : 0;
}

/** Area of a ring of degrees in square km, without sign: near enough to compare with a bend. */
export function areaKm2(ring: readonly (readonly number[])[]): number {
  let twice = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i]!, ring[i + 1]!] as [Point, Point];
    const step = Math.abs(bx - ax) > 180 ? bx - ax - Math.sign(bx - ax) * 360 : bx - ax;
    twice += step * (2 + Math.sin((ay * Math.PI) / 180) + Math.sin((by * Math.PI) / 180));
  }
  return (Math.abs(twice) * EARTH_RADIUS_KM ** 2 * Math.PI) / 180 / 2;
}

function decode({ arcs, transform }: World): Point[][] {
  const { scale, translate } = transform!;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map((step): Point => {
      x += step[0]!;
      y += step[1]!;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}
