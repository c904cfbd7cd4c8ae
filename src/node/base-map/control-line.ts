import { geoArea } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { intersection } from 'polyclip-ts';

export interface Cut {
  readonly area: MultiPolygon;
  readonly line: MultiLineString;
}

/**
 * Cuts a disputed area out of its parent along a control line.
 * The rest of the area's outline is then the parent's own outline, point for point: no slivers, and no second border there.
 * @param parent the recognised state's area, degrees
 * @param line the control line, degrees; its ends may fall short of the parent's border or pass it
 * @param outside points beyond the parent's border that lead round the area from one end of the line to the other
 */
export function cutAlong(parent: MultiPolygon, line: readonly Position[], outside: readonly Position[]): Cut {
  const [start, end, turn] = [line[0]!, line.at(-1)!, outside[0]!];
  const forth =
    Math.hypot(end[0]! - turn[0]!, end[1]! - turn[1]!) < Math.hypot(start[0]! - turn[0]!, start[1]! - turn[1]!);
  const path = forth ? line : [...line].reverse();
  const ring = [...path, ...outside, path[0]!] as [number, number][];
  const area = intersection(parent.coordinates as never, [ring] as never) as unknown as Position[][][];
  const main = area.reduce((a, b) => (ringSize(b[0]!) > ringSize(a[0]!) ? b : a));
  const coordinates = [main.map((r, i) => windForSphere(r, i > 0))];
  return { area: { type: 'MultiPolygon', coordinates }, line: innerLine(coordinates[0]![0]!, parent) };
}

/** A closed outline that touches no border: area and line are the same ring. */
export function wholeOutline(ring: readonly Position[]): Cut {
  const wound = windForSphere([...ring], false);
  return {
    area: { type: 'MultiPolygon', coordinates: [[wound]] },
    line: { type: 'MultiLineString', coordinates: [wound] },
  };
}

/** Rings for d3's sphere: clockwise outside, anticlockwise holes. */
export function windForSphere(ring: Position[], hole: boolean): Position[] {
  const large = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
  return large === hole ? ring : [...ring].reverse();
}

/** Planar size, to compare the pieces of one cut. */
function ringSize(ring: Position[]): number {
  let twice = 0;
  for (let i = 0; i + 1 < ring.length; i++) twice += ring[i]![0]! * ring[i + 1]![1]! - ring[i + 1]![0]! * ring[i]![1]!;
  return Math.abs(twice);
}

/** The stretch of a ring that does not run along the parent's outline. */
function innerLine(ring: Position[], parent: MultiPolygon): MultiLineString {
  const edges = parent.coordinates.flat().flatMap((r) => r.slice(1).map((p, i) => [r[i]!, p] as const));
  const onBorder = (p: Position) => edges.some(([a, b]) => distance(p, a, b) < 1e-6);
  const inner = ring.slice(1).map((p, i) => !onBorder([(p[0]! + ring[i]![0]!) / 2, (p[1]! + ring[i]![1]!) / 2]));
  const start = inner.findIndex((is, i) => is && !inner.at(i - 1));
  const lines: Position[][] = [];
  for (let n = 0; n < inner.length; n++) {
    const i = (start + n) % inner.length;
    if (!inner[i]) continue;
    if (!inner.at(i - 1) || n === 0) lines.push([ring[i]!]);
    lines.at(-1)!.push(ring[i + 1]!);
  }
  return { type: 'MultiLineString', coordinates: lines };
}

function distance([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const [dx, dy] = [bx! - ax!, by! - ay!];
  const t = Math.max(0, Math.min(1, ((x! - ax!) * dx + (y! - ay!) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x! - ax! - t * dx, y! - ay! - t * dy);
}
