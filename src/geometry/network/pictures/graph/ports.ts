import { alongLine } from '../../../along-line';
import type { XY } from '../../../viewport';
import type { Arrangement } from './arrange';
import { braceLine, columnAt, isBlocked, type BraceLine, type Spot } from './brace';
import type { Cable, Terminal, Wiring } from './cables';
import { braceKey, FACES, faceEdge, faceTowards, type Corner, type Face } from './face-edge';
import { halfWidth, PORT_GAP } from './measures';
import type { NodeShape } from './nodes';
import type { Ribbon } from './ribbons';

/** Where a ribbon leaves a node or brace: a point on its edge and the direction straight out. */
export interface Port {
  readonly at: XY;
  readonly out: XY;
}

/** A ribbon with its two ports; `a` and `b` are the cable's, and `forward` says that it runs from a to b. */
export interface Linked {
  readonly ribbon: Ribbon;
  readonly cable: number;
  readonly forward: boolean;
  readonly a: Port;
  readonly b: Port;
}

export interface PortPlan {
  readonly linked: readonly Linked[];
  readonly braces: Map<string, BraceLine>;
}

/** The gaps between ports that are tried, widest first: room for words, then for a count, then the least. */
const GAPS = [34, 26, 20, PORT_GAP];

interface Request {
  readonly ribbon: Ribbon;
  readonly cable: number;
  readonly end: 'a' | 'b';
  readonly wish: number;
  readonly rank: number;
  readonly half: number;
}

/** Positions along a face for its requests in order, as near to their wishes as their gaps allow. */
export function fitted(wishes: readonly { wish: number; half: number }[], from: number, to: number): number[] {
  const needs = wishes.reduce((sum, { half }) => sum + 2 * half, 0);
  const gaps = wishes.length - 1;
  const room = to - from - needs;
  const gap = GAPS.find((each) => each * gaps <= room) ?? Math.max(3, gaps > 0 ? room / gaps : 0);
  return alongLine(wishes, from, to, gap);
}

/** Where a terminal is looked at from a point: a node's middle, or the point of its brace nearest in height. */
function heart(terminal: Terminal, brace: BraceLine | undefined, spots: readonly Spot[], from: XY | null): XY {
  if (!brace) {
    const { x, y } = spots[terminal.members[0]!]!;
    return [x, y];
  }
  return [brace.x, Math.min(Math.max(from ? from[1] : (brace.top + brace.bottom) / 2, brace.top), brace.bottom)];
}

/** The braces that the cables of an arrangement end at, by terminal and side. */
export function bracesOf(arrangement: Arrangement, { cables, terminals }: Wiring): Map<string, BraceLine> {
  const { spots, columns, sides } = arrangement;
  const braces = new Map<string, BraceLine>();
  cables.forEach(({ a, b }, index) => {
    [a, b].forEach((t, end) => {
      const { members } = terminals[t]!;
      if (members.length === 1) return;
      const side = sides[2 * index + end]!;
      const column = columnAt(spots, (other) => columns[other] !== 'free', spots[members[0]!]!.x);
      const brace = braceLine(
        members.map((member) => spots[member]!),
        column,
        side,
      );
      if (brace && !isBlocked(brace, spots)) braces.set(braceKey(t, side), brace);
    });
  });
  return braces;
}

/** The cables that are not drawn as curves: those that had to go, and those whose brace another node breaks. */
export function cutCables(arrangement: Arrangement, wiring: Wiring): number[] {
  const braces = bracesOf(arrangement, wiring);
  return wiring.cables.flatMap(({ a, b }, index) => {
    const whole = [a, b].every(
      (t, end) =>
        wiring.terminals[t]!.members.length === 1 || braces.has(braceKey(t, arrangement.sides[2 * index + end]!)),
    );
    return whole && !arrangement.cut.includes(index) ? [] : [index];
  });
}

/**
 * Gives every ribbon of the cables that are drawn its two ports. Ports of a face keep the order of their far ends, so
 * that ties from one node do not cross; the ribbons of one cable run side by side.
 */
export function planPorts(
  arrangement: Arrangement,
  wiring: Wiring,
  nodes: readonly NodeShape[],
  loops: ReadonlyMap<number, Corner>,
  cut: readonly number[],
): PortPlan {
  const { spots, sides } = arrangement;
  const { cables, terminals } = wiring;
  const braces = bracesOf(arrangement, wiring);
  const faces = new Map<string, { terminal: number; face: Face; requests: Request[] }>();
  const request = (terminal: number, face: Face, made: Request): void => {
    const key = `${terminal} ${face}`;
    const known = faces.get(key);
    if (known) known.requests.push(made);
    else faces.set(key, { terminal, face, requests: [made] });
  };
  const drawn = cables.map((cable, index) => ({ cable, index })).filter(({ index }) => !cut.includes(index));
  for (const { cable, index } of drawn) {
    const [abrace, bbrace] = [
      braces.get(braceKey(cable.a, sides[2 * index]!)),
      braces.get(braceKey(cable.b, sides[2 * index + 1]!)),
    ];
    const [at, bt] = [terminals[cable.a]!, terminals[cable.b]!];
    const [ahint, bhint] = [heart(at, abrace, spots, null), heart(bt, bbrace, spots, null)];
    const ah = heart(at, abrace, spots, bhint);
    const bh = heart(bt, bbrace, spots, ahint);
    (['a', 'b'] as const).forEach((end) => {
      const [terminal, brace, own, far] = end === 'a' ? [cable.a, abrace, ah, bh] : [cable.b, bbrace, bh, ah];
      const spot = spots[terminals[terminal]!.members[0]!]!;
      const face = brace ? (brace.side === 1 ? 'right' : 'left') : faceTowards(spot, far);
      const upright = face === 'left' || face === 'right';
      const [dx, dy] = [far[0] - own[0], far[1] - own[1]];
      const wish = brace
        ? own[1]
        : upright
          ? spot.y + (dy * spot.width) / 2 / Math.abs(dx || 1)
          : spot.x + (dx * spot.height) / 2 / Math.abs(dy || 1);
      // Ribbons keep their order seen along the cable: left of the way at a is left of the way at b.
      const out = FACES[face];
      const along = upright ? -out[0] : out[1];
      const sign = (end === 'a' ? along : -along) > 0 ? -1 : 1;
      cable.ribbons.forEach((ribbon, place) => {
        const half = halfWidth(ribbon.strands.length);
        request(terminal, face, { ribbon, cable: index, end, wish, rank: sign * place, half });
      });
    });
  }
  const ports = new Map<string, Port>();
  for (const { terminal, face, requests } of faces.values()) {
    const sorted = requests.toSorted((p, q) => p.wish - q.wish || p.cable - q.cable || p.rank - q.rank);
    const edge = faceEdge(terminals[terminal]!, face, spots, nodes, loops, braces, terminal);
    const need = sorted.reduce((sum, { half }) => sum + 2 * half, 0) + (sorted.length - 1) * PORT_GAP;
    const free = nodes[terminals[terminal]!.members[0]!]!.kind !== 'actor';
    const grown = free || edge.brace ? Math.max(0, need - (edge.to - edge.from)) / 2 : 0;
    const beyond = Math.max(0, edge.to + grown - edge.last);
    const at = fitted(sorted, edge.from - grown - beyond, edge.to + grown - beyond);
    sorted.forEach(({ ribbon, end }, place) => {
      const position: XY = face === 'left' || face === 'right' ? [edge.line, at[place]!] : [at[place]!, edge.line];
      ports.set(`${ribbon.key} ${end}`, { at: position, out: FACES[face] });
    });
  }
  const linked = drawn.flatMap(({ cable, index }) =>
    cable.ribbons.map((ribbon) => ({
      ribbon,
      cable: index,
      forward: isForward(ribbon, cable, terminals),
      a: ports.get(`${ribbon.key} a`)!,
      b: ports.get(`${ribbon.key} b`)!,
    })),
  );
  return { linked, braces };
}

export function isForward(ribbon: Ribbon, { a }: Cable, terminals: readonly Terminal[]): boolean {
  return ribbon.from.toSorted().join('+') === terminals[a]!.key;
}
