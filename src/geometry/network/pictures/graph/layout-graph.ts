import { seededRandom } from '../../../../domain/seeded-random';
import type { Story } from '../story';
import { arrange, type Arrangement } from './arrange';
import { roomForWords } from './broken-verbs';
import { wire } from './cables';
import { partsOf } from './chain';
import { drawScene, type Draft, type DrawnScene, type GraphSize } from './draw-scene';
import type { GraphScene, GraphVerdict } from './graph-scene';
import { nodeShapes } from './nodes';
import { covered, nudged, overlapping } from './nudge';
import { layOutRetelling } from './retelling';
import { ribbonsOf } from './ribbons';
import { route, type Routing } from './route';
import { sideNames } from './side-names';

export interface LaidOutGraph {
  /** Null where the nodes do not fit; a scene that does not pass is given for a look, not to be shown. */
  readonly scene: GraphScene | null;
  readonly verdict: GraphVerdict;
}

/** Px of the column that graphs are made for, and how high they are with a window of 900 px. */
export const GRAPH_SIZE: GraphSize = { width: 600, height: 668 };

const EDGE = 2;
/** More statements than this make no picture whose words could be read. */
const MOST_STATEMENTS = 40;
/** How hard a good picture is looked for. The rules hold whatever the effort; how much is cut or unwritten does not. */
export interface Effort {
  /** How many starts are annealed, and for how many steps each. */
  readonly starts: number;
  readonly steps: number;
  /** How many of the best are written on, and how many small moves are tried on each until one passes. */
  readonly finalists: number;
  readonly nudges: number;
  /** How often all of that is done anew, from other starts, until one passes. */
  readonly batches: number;
  /**
   * How much work there may be in all, in ribbons that are led or written on once: after that the best so far is what
   * there is. Counted, not timed, so that every machine gives up at the same picture.
   */
  readonly work: number;
}

const EFFORT: Effort = { starts: 8, steps: 6000, finalists: 3, nudges: 100, batches: 4, work: 24_000 };
/** A picture whose best draft is further from passing than this is given up: so many ribbons without words, or ties lost. */
const HOPELESS = 5;
/** What a small move may cost in lines to be looked at for its words. */
const WORSE_LINES = 300;

/** What a routing costs: what had to be cut first, then ways round, then length. */
function costOf(arrangement: Arrangement, routing: Routing): number {
  let cost = 0;
  for (const { strands, statements } of routing.cut) cost += 1000 + 120 * statements.length + 60 * strands.length;
  for (const { way, track } of routing.routes) {
    const length = track.points.length * 6;
    cost += way.kind === 'stepped' ? 60 + length * 0.9 : length * 0.35;
  }
  return cost + arrangement.cost * 0.2;
}

/**
 * Lays out the picture of who is tied to whom (a ported, column-constrained node-link diagram): nodes by annealing,
 * ribbons as curves that cross nothing, ways round the rest, stubs for what has none, then the words. It judges itself;
 * a picture that does not pass its rules must not be shown.
 * @param story what is drawn, in every language at once: places are the same in all
 * @param size px; nothing is scaled later
 * @param effort how hard it is looked for; equal efforts give equal pictures
 */
export function layoutGraph(story: Story, { width, height }: GraphSize, effort = EFFORT): LaidOutGraph {
  const parts = partsOf(story);
  const ribbons = ribbonsOf(parts.inside);
  const drawn = new Set(ribbons.flatMap(({ from, to }) => [...from, ...to]));
  const nodes = nodeShapes(
    story,
    story.actors.filter(({ id }) => drawn.has(id)),
    ribbons,
  );
  const wiring = wire(ribbons, nodes);
  const retelling = layOutRetelling(story, parts, width, height - 1);
  const area = { left: EDGE, top: retelling.top, right: width - EDGE, bottom: height - 1 - EDGE };
  const none = (reason: string): LaidOutGraph => ({
    scene: null,
    verdict: { passes: false, reasons: [reason], ribbons: ribbons.length, stubs: 0, worded: 0 },
  });
  if (nodes.length === 0) return none('there is nothing to draw');
  if (story.statements.length > MOST_STATEMENTS) return none(`there are more than ${MOST_STATEMENTS} statements`);
  const verbs = new Map(story.statements.map(({ id, verb }) => [id, verb]));
  const rooms = wiring.cables.map((cable) =>
    roomForWords(cable.ribbons.map(({ statements }) => statements.map((id) => verbs.get(id)!))),
  );
  const work = { left: effort.work };
  const drafted = (arrangement: Arrangement): Draft | null => {
    const names = sideNames(story, nodes, arrangement);
    if (overlapping(arrangement.spots) || covered(names, arrangement.spots, area)) return null;
    const obstacles = names.map(({ side, box }) => ({ key: `side ${side}`, box }));
    work.left -= ribbons.length;
    const routing = route(arrangement, wiring, nodes, obstacles, area);
    return { arrangement, names, routing, cost: costOf(arrangement, routing) };
  };
  const finished = (draft: Draft, whole = false): Finished => {
    work.left -= ribbons.length;
    return { draft, ...drawScene(story, parts, nodes, wiring, retelling, draft, area, { width, height }, whole) };
  };
  /** The best drafts of some starts, written on, best first. */
  const finalistsFrom = (first: number): Finished[] => {
    const drafts: Draft[] = [];
    for (let seed = first; seed < first + effort.starts; seed++) {
      // A start weighs each pair of ribbons, and takes about as long as leading and writing on as many ribbons as there are pairs.
      work.left -= ribbons.length ** 2;
      const arrangement = arrange(nodes, wiring.cables, wiring.terminals, rooms, area, { seed, steps: effort.steps });
      const draft = arrangement && drafted(arrangement);
      if (draft) drafts.push(draft);
    }
    return drafts
      .toSorted((a, b) => a.cost - b.cost)
      .slice(0, effort.finalists)
      .map((draft) => finished(draft))
      .toSorted((a, b) => a.cost - b.cost);
  };
  const random = seededRandom(1);
  /** Moves nodes a little, for as long as that makes the picture better. */
  const improved = (start: Finished, attempts: number): Finished => {
    let now = start;
    for (let attempt = 0; attempt < attempts && work.left > 0; attempt++) {
      const { arrangement, cost } = now.draft;
      const spots = nudged(arrangement, now.wordless, area, random, attempt / attempts);
      const next = spots && drafted({ ...arrangement, spots });
      if (!next || next.cost > cost + WORSE_LINES) continue;
      const made = finished(next);
      if (made.cost < now.cost) now = made;
    }
    return now;
  };
  let best: Finished | null = null;
  for (let batch = 0; batch < effort.batches && work.left > 0; batch++) {
    for (const start of finalistsFrom(1 + batch * effort.starts)) {
      if (best?.verdict.passes) break;
      const now = start.shortOf > HOPELESS ? start : improved(start, effort.nudges);
      if (best === null || now.cost < best.cost) best = now;
    }
    if (best === null || best.verdict.passes || best.shortOf > HOPELESS) break;
  }
  if (best === null) return none('the nodes do not fit');
  const { scene, verdict } = finished(best.draft, true);
  return { scene, verdict };
}

interface Finished extends DrawnScene {
  readonly draft: Draft;
}
