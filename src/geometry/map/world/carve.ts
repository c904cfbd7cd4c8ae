import { difference, intersection } from 'polyclip-ts';
import type { LonLat } from '../../../domain/dossier';
import { ringOf, type AreaRule, type BorderPolicy } from './border-policy';
import type { Detail } from './detail';
import { areaKm2, type Land } from './thin';

type Point = [number, number];
type Rings = Point[][];

/** An area that would be smaller than this many squared bends is not cut out: nobody could see it. */
const SMALLEST = 4;

/** Up to this many squared bends, thinning may move a border so far that it passes the area by. */
const PASSED_BY = 64;

/**
 * Cuts the policy's areas out of their countries. An area stays in its country as a piece of its own, or is a country of
 * its own, or adds to another; the rest of its outline is the country's own, point for point, so that no second border
 * comes to stand beside the first.
 * @param lands thinned
 * @throws when a country has nothing in common with the ring of an area that is large for the map's detail: a line has
 * moved away from it
 */
export function carve(lands: readonly Land[], { areas, lines }: BorderPolicy, detail: Detail): Land[] {
  const byId = new Map(lands.map((land) => [land.id, land]));
  for (const area of areas) {
    if (!area.cut) continue;
    const ring = ringOf(area.cut, lines);
    const closed = [...ring, ring[0]!] as Point[];
    const bend = Math.min(...ring.map(detail));
    if (areaKm2(closed) < SMALLEST * bend * bend) {
      // A state of its own has its place all the same, for the ring that stands for it.
      if (area.own && !area.neutral && !byId.get(area.country!)?.polygons.length)
        byId.set(area.country!, { id: area.country!, country: area.country!, name: area.id, polygons: [[closed]] });
      continue;
    }
    const small = areaKm2(closed) < PASSED_BY * bend * bend;
    for (const of of area.cut.of) cut(byId, area, of, closed, small);
  }
  return [...byId.values()].filter(({ polygons }) => polygons.length > 0);
}

function cut(lands: Map<string, Land>, area: AreaRule, of: string, ring: Point[], small: boolean): void {
  const from = lands.get(of);
  if (!from) throw new Error(`border policy: "${area.id}" is cut from ${of}, which is not on the map`);
  const box = boxOf(ring);
  const touched = from.polygons.filter(([outer]) => meets(boxAround(outer!), box));
  const pieces = touched.flatMap((p) => intersection(p as never, [ring] as never) as unknown as Rings[]);
  if (pieces.length === 0 && small) return;
  if (pieces.length === 0) throw new Error(`border policy: the ring of "${area.id}" meets nothing of ${of}`);
  const rest = touched.flatMap((p) => difference(p as never, [ring] as never) as unknown as Rings[]);
  // A ring drawn by hand may graze land beyond the area: that stays what it was.
  const main = pieces.reduce((a, b) => (areaKm2(b[0]!) > areaKm2(a[0]!) ? b : a));
  const taken = area.joins ? pieces : [main];
  const grazed = pieces.filter((p) => !taken.includes(p));
  lands.set(of, { ...from, polygons: [...from.polygons.filter((p) => !touched.includes(p)), ...rest, ...grazed] });
  const id = area.own ? area.country! : area.id;
  const to = lands.get(id) ?? { id, country: area.country!, name: area.id, polygons: [] };
  lands.set(id, { ...to, polygons: [...to.polygons, ...taken] });
  insertCorners(lands, touched, [...pieces, ...rest]);
}

/**
 * A cut ends on a border, and makes a corner there that the neighbour does not have: it gets it too, so that both still
 * share their border from corner to corner.
 */
function insertCorners(lands: Map<string, Land>, before: readonly Rings[], after: readonly Rings[]): void {
  const old = pointSet(before.flat(2));
  const fresh = pointSet([]);
  const corners = after.flat(2).filter((p) => !old.has(p) && fresh.add(p));
  if (corners.length === 0) return;
  const about = boxOf(corners);
  for (const [id, land] of lands) {
    const polygons = land.polygons.map((rings) => {
      const withAll = rings.map((ring) => (meets(boxAround(ring), about) ? withCorners(ring, corners) : ring));
      return withAll.some((ring, i) => ring !== rings[i]) ? withAll : rings;
    });
    if (polygons.some((rings, i) => rings !== land.polygons[i])) lands.set(id, { ...land, polygons });
  }
}

/** Points by their coordinates. */
function pointSet(points: readonly Point[]): { has(p: Point): boolean; add(p: Point): boolean } {
  const known = new Map<number, Set<number>>();
  const has = ([x, y]: Point): boolean => known.get(x)?.has(y) ?? false;
  const add = (p: Point): boolean => {
    if (has(p)) return false;
    known.set(p[0], (known.get(p[0]) ?? new Set()).add(p[1]));
    return true;
  };
  points.forEach(add);
  return { has, add };
}

/** Degrees: about a metre. */
const ON_LINE = 1e-5;

const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];

function withCorners(ring: Point[], corners: readonly Point[]): Point[] {
  const box = boxAround(ring);
  const near = corners.filter(([x, y]) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
  if (near.length === 0) return ring;
  const out: Point[] = [ring[0]!];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1]!, ring[i]!];
    const on = near
      .filter((p) => !same(p, a) && !same(p, b) && distance(p, a, b) < ON_LINE)
      .sort((p, q) => Math.hypot(p[0] - a[0], p[1] - a[1]) - Math.hypot(q[0] - a[0], q[1] - a[1]));
    out.push(...on, b);
  }
  return out.length === ring.length ? ring : out;
}

/** The box a ring lies in, and what is within `ON_LINE` of it; worked out once for each ring. */
function boxAround(ring: Point[]): Box {
  let box = boxes.get(ring);
  if (box === undefined) {
    const [west, south, east, north] = boxOf(ring);
    boxes.set(ring, (box = [west - ON_LINE, south - ON_LINE, east + ON_LINE, north + ON_LINE]));
  }
  return box;
}

const boxes = new WeakMap<Point[], Box>();

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

type Box = [west: number, south: number, east: number, north: number];

function boxOf(ring: readonly (Point | LonLat)[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

const meets = (a: Box, b: Box): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
