import type { Arrangement } from './arrange';
import { braceLine, columnAt, isBlocked, type BraceLine } from './brace';
import type { Wiring } from './cables';
import { collide, strikes, trackOf, type Obstacle, type Track } from './clear-lines';
import { braceKey, FACES, faceEdge, type Corner, type Face } from './face-edge';
import type { NodeShape } from './nodes';
import type { Port } from './ports';
import { alongCorners } from './strand-lines';

/** What is drawn already. */
export interface Surroundings {
  readonly arrangement: Arrangement;
  readonly wiring: Wiring;
  readonly nodes: readonly NodeShape[];
  readonly corners: ReadonlyMap<number, Corner>;
  readonly braces: ReadonlyMap<string, BraceLine>;
  readonly tracks: readonly Track[];
  readonly obstacles: readonly Obstacle[];
}

/** All ports a ribbon could be given at a terminal: every 3 px of a face, both sides of a brace. */
export function portsAround(
  terminal: number,
  half: number,
  { arrangement, wiring, nodes, corners, braces, tracks, obstacles }: Surroundings,
): { ports: Port[]; braces: { key: string; brace: BraceLine }[] } {
  const { spots, columns } = arrangement;
  const { members } = wiring.terminals[terminal]!;
  const made: { key: string; brace: BraceLine }[] = [];
  const all = new Map(braces);
  const faces: Face[] = members.length > 1 ? [] : ['right', 'left', 'down', 'up'];
  if (members.length > 1) {
    const column = columnAt(spots, (other) => columns[other] !== 'free', spots[members[0]!]!.x);
    for (const side of [1, -1] as const) {
      const key = braceKey(terminal, side);
      const brace =
        all.get(key) ??
        braceLine(
          members.map((member) => spots[member]!),
          column,
          side,
        );
      if (!brace || isBlocked(brace, spots)) continue;
      const line = trackOf(
        alongCorners([
          [brace.x, brace.top],
          [brace.x, brace.bottom],
        ]),
        1,
        members.map((m) => nodes[m]!.id),
      );
      const known = braces.has(key);
      if (!known && (tracks.some((track) => collide(line, track)) || obstacles.some((o) => strikes(line, o)))) continue;
      all.set(key, brace);
      made.push({ key, brace });
      faces.push(side === 1 ? 'right' : 'left');
    }
  }
  const ports = faces.flatMap((face) => {
    const { from, to, line, last } = faceEdge(wiring.terminals[terminal]!, face, spots, nodes, corners, all, terminal);
    const out = FACES[face];
    const found: Port[] = [];
    for (let at = from + half; at <= to - half; at += 3) {
      found.push({ at: out[0] === 0 ? [at, line] : [line, at], out });
    }
    if (found.length === 0 && nodes[members[0]!]!.kind !== 'actor') {
      const at = Math.min((from + to) / 2, last - half);
      found.push({ at: out[0] === 0 ? [at, line] : [line, at], out });
    }
    return found;
  });
  return { ports, braces: made };
}
