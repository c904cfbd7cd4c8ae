import type { XY } from '../../../viewport';
import type { Arrangement } from './arrange';
import type { Area } from './first-spots';
import type { BraceLine } from './brace';
import type { Wiring } from './cables';
import { collide, strikes, trackOf, type Obstacle, type Track } from './clear-lines';
import { HANDLES, linking, traced } from './curves';
import { detour } from './detour';
import { braceKey } from './face-edge';
import { portsAround } from './free-ports';
import { loopCorners, loopsOf } from './loops';
import { halfWidth, VOICE_RADIUS } from './measures';
import type { NodeShape } from './nodes';
import { cutCables, planPorts, type Linked, type Port } from './ports';
import type { Ribbon } from './ribbons';
import { alongCorners } from './strand-lines';

/** A ribbon with its way from its subject to its object. */
export interface Route {
  readonly ribbon: Ribbon;
  /** The middle of the ribbon: a curve between two ports, or the corners of a level and upright line. */
  readonly way:
    | { readonly kind: 'curve'; readonly from: Port; readonly to: Port; readonly handle: number }
    | { readonly kind: 'stepped'; readonly corners: readonly XY[] };
  readonly track: Track;
}

export interface Routing {
  readonly routes: readonly Route[];
  /** Ribbons for which no way was found: they become stubs. */
  readonly cut: readonly Ribbon[];
  readonly braces: ReadonlyMap<string, BraceLine>;
  readonly obstacles: readonly Obstacle[];
}

/** The boxes lines may not cross: nodes (a voice's head and its name apart) and the names of sides. */
export function nodeObstacles(nodes: readonly NodeShape[], { spots }: Arrangement): Obstacle[] {
  return nodes.flatMap(({ id, kind, subject }, index) => {
    const { x, y, width, height } = spots[index]!;
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    if (kind !== 'voice' || subject) return [{ key: id, box }];
    const size = 2 * VOICE_RADIUS;
    return [
      { key: id, box: { x: x - VOICE_RADIUS, y: box.y, width: size, height: size } },
      { key: id, box: { ...box, y: box.y + size, height: height - size } },
    ];
  });
}

const braceObstacle = (key: string, { x, top, bottom }: BraceLine): Obstacle => ({
  key,
  box: { x: x - 1, y: top, width: 2, height: bottom - top },
});

interface Tried {
  readonly link: Linked;
  handle: number;
  track: Track;
}

/** Draws the cables that are not cut as curves, then leads what is left round them. */
export function route(
  arrangement: Arrangement,
  wiring: Wiring,
  nodes: readonly NodeShape[],
  names: readonly Obstacle[],
  area: Area,
): Routing {
  const { cables, terminals } = wiring;
  const ids = nodes.map(({ id }) => id);
  const undrawn = cutCables(arrangement, wiring);
  const corners = loopsOf(arrangement, wiring, ids);
  const { linked, braces } = planPorts(arrangement, wiring, nodes, corners, undrawn);
  const obstacles = [...nodeObstacles(nodes, arrangement), ...names];
  for (const [key, brace] of braces) obstacles.push(braceObstacle(key, brace));
  const routes: Route[] = [];
  const cut: Ribbon[] = [];
  for (const ribbon of wiring.loops) {
    const index = ids.indexOf(ribbon.from[0]!);
    const line = loopCorners(arrangement.spots[index]!, corners.get(index)!);
    const track = trackOf(alongCorners(line), halfWidth(ribbon.strands.length), [ids[index]!]);
    const taken = routes.some((other) => other.ribbon.from[0] === ribbon.from[0]);
    const head = nodes[index]!.kind === 'voice' && !nodes[index]!.subject;
    if (taken || head || obstacles.some((obstacle) => strikes(track, obstacle)) || leaves(track, area))
      cut.push(ribbon);
    else routes.push({ ribbon, way: { kind: 'stepped', corners: line }, track });
  }
  const endsOf = (cable: number): string[] => {
    const { a, b } = cables[cable]!;
    const own = [a, b].flatMap((t, end) => {
      const { members } = terminals[t]!;
      const named = members.map((member) => ids[member]!);
      return members.length > 1 ? [...named, braceKey(t, arrangement.sides[2 * cable + end]!)] : named;
    });
    return own;
  };
  const tried: Tried[] = linked.map((link) => {
    const handle = HANDLES[0];
    return { link, handle, track: curveTrack(link, handle, endsOf(link.cable)) };
  });
  const fixed = routes.map(({ track }) => track);
  const meet = remembered(collide);
  const alone = new Map<Track, number>();
  /** What is wrong with a track whatever becomes of the others that are tried. */
  const faultsAlone = (track: Track): number => {
    const before = alone.get(track);
    if (before !== undefined) return before;
    const found =
      fixed.filter((other) => collide(track, other)).length * 2 +
      obstacles.filter((obstacle) => strikes(track, obstacle)).length * 2 +
      (leaves(track, area) ? 2 : 0);
    alone.set(track, found);
    return found;
  };
  const faults = (track: Track, but: Tried | null): number =>
    tried.filter((other) => other !== but && meet(track, other.track)).length + faultsAlone(track);
  for (let round = 0; round < 3; round++) {
    let changed = false;
    for (const each of tried) {
      let least = faults(each.track, each);
      if (least === 0) continue;
      for (const handle of HANDLES) {
        if (handle === each.handle) continue;
        const track = curveTrack(each.link, handle, each.track.ends);
        const found = faults(track, each);
        if (found >= least) continue;
        least = found;
        Object.assign(each, { handle, track });
        changed = true;
      }
    }
    if (!changed) break;
  }
  const waiting: { ribbon: Ribbon; a: number; b: number; forward: boolean }[] = [];
  for (;;) {
    const worst = tried
      .map((each) => ({ each, found: faults(each.track, each) }))
      .filter(({ found }) => found > 0)
      .toSorted(
        (p, q) => q.found - p.found || p.each.link.ribbon.strands.length - q.each.link.ribbon.strands.length,
      )[0];
    if (!worst) break;
    tried.splice(tried.indexOf(worst.each), 1);
    const { link } = worst.each;
    waiting.push({ ribbon: link.ribbon, ...ends(cables[link.cable]!), forward: link.forward });
  }
  for (const { link, handle, track } of tried) {
    const [from, to] = link.forward ? [link.a, link.b] : [link.b, link.a];
    const points = link.forward ? track.points : track.points.toReversed();
    routes.push({ ribbon: link.ribbon, way: { kind: 'curve', from, to, handle }, track: { ...track, points } });
  }
  for (const index of undrawn) {
    const cable = cables[index]!;
    for (const ribbon of cable.ribbons) {
      const forward = ribbon.from.toSorted().join('+') === terminals[cable.a]!.key;
      waiting.push({ ribbon, ...ends(cable), forward });
    }
  }
  for (const { ribbon, a, b, forward } of waiting.toSorted(
    (p, q) => p.ribbon.strands.length - q.ribbon.strands.length,
  )) {
    const half = halfWidth(ribbon.strands.length);
    const tracks = routes.map(({ track }) => track);
    const [from, to] = forward ? [a, b] : [b, a];
    const gates = [from, to].map((t) =>
      portsAround(t, half, { arrangement, wiring, nodes, corners, braces, tracks, obstacles }),
    );
    const own = [from, to].flatMap((t) => terminals[t]!.members.map((member) => ids[member]!));
    const keys = gates.flatMap(({ braces: made }) => made.map(({ key }) => key));
    const line = detour(half, gates[0]!.ports, gates[1]!.ports, [...own, ...keys], obstacles, tracks, area);
    if (!line) {
      cut.push(ribbon);
      continue;
    }
    for (const [end, at] of [
      [0, line[0]!],
      [1, line.at(-1)!],
    ] as const) {
      for (const { key, brace } of gates[end]!.braces) {
        if (Math.abs(brace.x - at[0]) > 1 || braces.has(key)) continue;
        braces.set(key, brace);
        obstacles.push(braceObstacle(key, brace));
      }
    }
    const track = trackOf(alongCorners(line), half, [...own, ...keys]);
    routes.push({ ribbon, way: { kind: 'stepped', corners: line }, track });
  }
  return { routes, cut: [...cut, ...wiring.loose], braces, obstacles };
}

/** Asks each question about two tracks once. */
function remembered(ask: (one: Track, other: Track) => boolean): (one: Track, other: Track) => boolean {
  const known = new Map<Track, Map<Track, boolean>>();
  return (one, other) => {
    let answers = known.get(one);
    if (!answers) known.set(one, (answers = new Map()));
    let answer = answers.get(other);
    if (answer === undefined) answers.set(other, (answer = ask(one, other)));
    return answer;
  };
}

const ends = ({ a, b }: { a: number; b: number }): { a: number; b: number } => ({ a, b });

function curveTrack({ ribbon, a, b }: Linked, handle: number, own: readonly string[]): Track {
  return trackOf(traced(linking(a, b, handle)), halfWidth(ribbon.strands.length), own);
}

/** True when a ribbon would run out of the picture. */
function leaves({ bounds }: Track, { left, top, right, bottom }: Area): boolean {
  return bounds.x < left || bounds.y < top || bounds.x + bounds.width > right || bounds.y + bounds.height > bottom;
}
