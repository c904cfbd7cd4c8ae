import type { Id } from '../../domain/dossier';
import { fromScreen, toScreen, type Box, type Camera, type Frame, type XY } from '../viewport';
import { overlaps } from '../labels/boxes';
import type { MapPicture } from './map-outlines';
import { isWithin, readPath } from './read-path';
import { planeBox } from './visible-anchor';

/** What lies under a label's box: answers without looking at every outline again. */
export interface LandUnder {
  /** The id of what lies under a point in px from the frame's centre; null for open sea. */
  at(point: XY): Id | null;
  /** The same from the raster, to within a cell: for many points. */
  about(point: XY): Id | null;
  /**
   * Whether all of a box lies on the named pieces of land, or on open sea: sampled at 9 × 3 points.
   * @param box px from the frame's centre
   * @param own ids of countries and areas; areas outside their state's control and lakes count as themselves
   */
  isOn(box: Box, own: ReadonlySet<Id>): boolean;
  /** The same from the raster, to within a cell: for many boxes. */
  isAbout(box: Box, own: ReadonlySet<Id>): boolean;
}

/** Px between the rows and columns of the raster. */
const CELL = 3;
const SAMPLES = { across: 9, down: 3 };

type Ring = readonly XY[];
type Piece = readonly [id: Id, d: string];

/**
 * The land in sight of a camera. Outlines are drawn into a coarse raster once; what it lets pass is checked against the
 * outlines themselves.
 * @param hatched ids of the areas that are hatched on the day shown
 */
export function landUnder(
  map: Pick<MapPicture, 'countries' | 'disputed' | 'lakes'>,
  hatched: ReadonlySet<Id>,
  camera: Camera,
  frame: Frame,
): LandUnder {
  const pieces: Piece[] = [
    ...map.countries.map(({ id, d }): Piece => [id, d]),
    ...map.disputed.filter(({ id }) => hatched.has(id)).map(({ id, d }): Piece => [id, d]),
    ...map.lakes.map(({ id, d }): Piece => [id, d]),
  ].filter(([, d]) => d !== '');
  const columns = Math.ceil(frame.width / CELL);
  const rows = Math.ceil(frame.height / CELL);
  const raster: Raster = {
    columns,
    rows,
    piece: new Int16Array(columns * rows).fill(-1),
    edge: new Uint8Array(columns * rows),
  };
  const onRaster = (p: XY): XY => {
    const [x, y] = toScreen(camera, p);
    return [(x + frame.width / 2) / CELL, (y + frame.height / 2) / CELL];
  };
  pieces.forEach(([, d], i) => {
    const rings = readPath(d).map((ring) => ring.map(onRaster));
    fill(raster, rings, i);
    for (const ring of rings) markEdges(raster, ring);
  });
  /** The cell under a point; -1 outside the frame. */
  const cellAt = (x: number, y: number): number => {
    const column = Math.floor((x + frame.width / 2) / CELL);
    const row = Math.floor((y + frame.height / 2) / CELL);
    return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : row * columns + column;
  };
  const inCell = (cell: number): Id | null => pieces[cell < 0 ? -1 : raster.piece[cell]!]?.[0] ?? null;
  const sight = planeBox(camera, frame);
  const shapes = pieces.map(([id, d]) => ({
    id,
    rings: readPath(d).flatMap((ring) => {
      const bounds = boundsOf(ring);
      return overlaps(bounds, sight) ? [{ ring, bounds }] : [];
    }),
  }));
  const pieceAt = (p: XY): Id | null => {
    // What no outline runs through is the same all over.
    const cell = cellAt(p[0], p[1]);
    if (cell >= 0 && raster.edge[cell] === 0) return inCell(cell);
    const at = fromScreen(camera, p);
    // A ring that does not reach round a point is crossed an even number of times, or never.
    const about = (rings: (typeof shapes)[number]['rings']): Ring[] =>
      rings.flatMap(({ ring, bounds }) => (holds(bounds, at) ? [ring] : []));
    return shapes.findLast(({ rings }) => isWithin(about(rings), at))?.id ?? null;
  };
  const isOwn = (id: Id | null, own: ReadonlySet<Id>): boolean => id === null || own.has(id);
  const isAbout = (box: Box, own: ReadonlySet<Id>): boolean => {
    for (let i = 0; i < SAMPLES.across * SAMPLES.down; i++)
      if (!isOwn(inCell(cellAt(sampleX(box, i), sampleY(box, i))), own)) return false;
    return true;
  };
  return {
    at: pieceAt,
    about: ([x, y]) => inCell(cellAt(x, y)),
    isAbout,
    isOn(box, own) {
      return isAbout(box, own) && samplesOf(box).every((p) => isOwn(pieceAt(p), own));
    },
  };
}

const bounds = new WeakMap<Ring, Box>();

function boundsOf(ring: Ring): Box {
  const known = bounds.get(ring);
  if (known) return known;
  const [first] = ring as [XY];
  let [left, top, right, bottom] = [first[0], first[1], first[0], first[1]];
  for (const [x, y] of ring) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  bounds.set(ring, box);
  return box;
}

const holds = ({ x, y, width, height }: Box, [px, py]: XY): boolean =>
  px >= x && px <= x + width && py >= y && py <= y + height;

/** The points of a box that are looked at, its corners among them. */
export const samplesOf = (box: Box): XY[] =>
  Array.from({ length: SAMPLES.across * SAMPLES.down }, (_, i): XY => [sampleX(box, i), sampleY(box, i)]);

const sampleX = ({ x, width }: Box, i: number): number => x + (width * (i % SAMPLES.across)) / (SAMPLES.across - 1);
const sampleY = ({ y, height }: Box, i: number): number =>
  y + (height * Math.floor(i / SAMPLES.across)) / (SAMPLES.down - 1);

/** The frame in cells: which piece lies under the middle of each, and whether an outline may run through it. */
interface Raster {
  readonly columns: number;
  readonly rows: number;
  readonly piece: Int16Array;
  readonly edge: Uint8Array;
}

/** Marks the cells that a ring may run through, with those beside them. */
function markEdges({ columns, rows, edge }: Raster, ring: Ring): void {
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[ax, ay], [bx, by]] = [ring[j]!, ring[i]!];
    const top = Math.max(0, Math.floor(Math.min(ay, by)) - 1);
    const foot = Math.min(rows - 1, Math.floor(Math.max(ay, by)) + 1);
    const steep = by === ay ? 0 : (bx - ax) / (by - ay);
    for (let row = top; row <= foot; row++) {
      // Where it enters and leaves this row and its neighbours, or at its ends.
      const xs = [row - 1, row + 2].map((y) => ax + steep * (clamp(y, ay, by) - ay));
      if (by === ay) xs.push(bx);
      const from = Math.max(0, Math.floor(Math.min(...xs)) - 1);
      const to = Math.min(columns - 1, Math.floor(Math.max(...xs)) + 1);
      if (from <= to) edge.fill(1, row * columns + from, row * columns + to + 1);
    }
  }
}

const clamp = (n: number, a: number, b: number): number => Math.max(Math.min(a, b), Math.min(Math.max(a, b), n));

/** Fills rings into a raster, row by row, by the even-odd rule. */
function fill({ piece, columns, rows }: Raster, rings: readonly Ring[], value: number): void {
  const crossings = new Map<number, number[]>();
  for (const points of rings) {
    for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
      const [[ax, ay], [bx, by]] = points[i]![1] < points[j]![1] ? [points[i]!, points[j]!] : [points[j]!, points[i]!];
      const from = Math.max(0, Math.ceil(ay - 0.5));
      const to = Math.min(rows - 1, Math.ceil(by - 0.5) - 1);
      for (let row = from; row <= to; row++) {
        const list = crossings.get(row) ?? [];
        list.push(ax + ((bx - ax) * (row + 0.5 - ay)) / (by - ay));
        crossings.set(row, list);
      }
    }
  }
  for (const [row, xs] of crossings) {
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = Math.max(0, Math.ceil(xs[i]! - 0.5));
      const to = Math.min(columns, Math.ceil(xs[i + 1]! - 0.5));
      piece.fill(value, row * columns + from, Math.max(row * columns + from, row * columns + to));
    }
  }
}
