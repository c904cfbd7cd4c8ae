import { round2 } from '../../round';
import type { Dossier, Id } from '../../../domain/dossier';
import { NETWORK_FRAME, type Frame } from '../../viewport';
import type { Arrangement, Join, Spot } from './arrangement';
import { arrangeByForce } from './force-start';
import { draftNodes, labelSpotAt, type NodeDraft } from './measure-nodes';
import { CROWD } from '../large';
import { improve, type Judge } from './anneal';
import { groundFor, layoutCrowd } from './layout-large';
import { layoutLedger } from './incremental-cost';
import type { LaidOut } from './layout-task';
import { drawnCost } from './routed-cost';
import { networkLinks } from '../routing/draw-links';
import type { NetworkNode, NetworkScene, Tie } from '../scene';
import { pairKey, segmentsOf } from '../routing/segments';
import { separate } from './remove-overlaps';
import { setVoicesRow } from './top-row';

/** A frame too small for its nodes grows by this much at a time. */
const GROWTH = 1.12;

/**
 * Lays out a dossier's network once, at build: forces first, then boxes pushed apart, then small moves that make the
 * picture easier to read. Pure and deterministic: the same dossier gives the same scene on every machine.
 * @param wanted the frame to lay out for, in px; one too small for its nodes grows
 * @param progress told the share of the work that is done, where there is enough of it to wait for
 * @returns marks whose shapes and labels never overlap, inside the frame with 12 px to spare, and the links between
 * them. A crowd (see `CROWD`) has places only: no links are drawn, and names are placed where there is room for them
 */
export function layoutNetwork(
  dossier: LaidOut,
  wanted: Frame = NETWORK_FRAME,
  progress?: (share: number) => void,
): NetworkScene {
  const drafts = draftNodes(dossier);
  const joins = joinsOf(drafts, dossier.relations);
  if (drafts.length > CROWD) {
    const frame = groundFor(drafts.length, wanted);
    const spots = drafts.map((draft): Spot => ({ draft, x: 0, y: 0, side: 'below' }));
    layoutCrowd(spots, joins, frame, progress);
    return { frame, nodes: spots.map((spot) => nodeAt(spot, dossier.lang)), links: [] };
  }
  const hub = hubOf(drafts, joins);
  for (let frame = wanted; ; frame = { width: frame.width * GROWTH, height: frame.height * GROWTH }) {
    const nodes = bestNodes(drafts, joins, hub, frame, dossier);
    if (nodes === null) continue;
    return { frame, nodes, links: networkLinks(nodes, dossier.relations) };
  }
}

/**
 * How much work a picture of so many nodes gets: quick `starts`, of which the `best` few are worked on with many
 * `moves`, and finished with a few `touches` judged by the links as they are really drawn. Less where each costs more
 * and gains less.
 */
function effort(count: number): { starts: number; best: number; moves: number; touches: number } {
  if (count > 80) return { starts: 1, best: 1, moves: 400, touches: 0 };
  if (count > 24) return { starts: 2, best: 1, moves: 1000, touches: 0 };
  return {
    starts: Math.min(12, Math.max(1, count)),
    best: 2,
    moves: Math.min(20_000, 60 * count * count),
    touches: 14 * count,
  };
}
/** Any number will do; this one was chosen by looking at the first dossier. */
const FIRST_SEED = 100;
/** A quick start gets this share of the moves. */
const QUICK = 1 / 10;
/** A start that is worse than the best by more than a crossing costs is not worked on: none was seen to catch up. */
const CATCHES_UP = 30;

/** Lays out from several seeds and keeps the nodes whose picture is easiest to read; null when the frame is too small. */
function bestNodes(
  drafts: readonly NodeDraft[],
  joins: readonly Join[],
  hub: number,
  frame: Frame,
  { lang, relations }: Pick<Dossier, 'lang' | 'relations'>,
): readonly NetworkNode[] | null {
  const { starts, best, moves, touches } = effort(drafts.length);
  const found = Array.from({ length: starts }, (_, index) => {
    const seed = index + FIRST_SEED;
    const spots = drafts.map((draft): Spot => ({ draft, x: 0, y: 0, side: 'below' }));
    const arrangement: Arrangement = { frame, spots, joins, hub };
    arrangeByForce(arrangement, seed);
    const fixed = setVoicesRow(arrangement);
    if (!separate(spots, frame, fixed)) return [];
    const cost = improve(arrangement, fixed, layoutLedger(arrangement), {
      seed,
      moves: moves * QUICK,
      warm: 60,
      reach: 150,
    });
    return [{ seed, arrangement, fixed, cost }];
  }).flat();

  const nodesOf = ({ spots }: Arrangement): NetworkNode[] => spots.map((spot) => nodeAt(spot, lang));
  const segments = segmentsOf(relations);
  /** The ledger's account, and how the links come out as they are really drawn. */
  const drawnToo = (arrangement: Arrangement): Judge => {
    const ledger = layoutLedger(arrangement);
    const drawn = (): number => 2 * drawnCost(nodesOf(arrangement), segments);
    const cost = ledger.cost() + drawn();
    return {
      ...ledger,
      cost: () => cost,
      moved: (touched, accepts) => {
        const sketched = ledger.moved(touched, accepts);
        return accepts(sketched) ? sketched + drawn() : sketched;
      },
    };
  };
  const ranked = found.sort((a, b) => a.cost - b.cost);
  const chosen = ranked.slice(0, best).filter(({ cost }) => cost <= ranked[0]!.cost + CATCHES_UP);
  for (const { seed, arrangement, fixed } of chosen) {
    improve(arrangement, fixed, layoutLedger(arrangement), { seed: starts + seed, moves, warm: 60, reach: 150 });
  }
  // How links are really drawn costs much to find out, and decides nothing where one is left and stays as it is.
  if (chosen.length <= 1 && touches === 0) return chosen[0] ? nodesOf(chosen[0].arrangement) : null;
  const finest = chosen
    .map(({ arrangement, fixed }) => ({ arrangement, fixed, judge: drawnToo(arrangement) }))
    .sort((a, b) => a.judge.cost() - b.judge.cost())[0];
  if (finest === undefined) return null;
  improve(finest.arrangement, finest.fixed, finest.judge, { seed: 1, moves: touches, warm: 4, reach: 50 });
  return nodesOf(finest.arrangement);
}

/** Which nodes are joined, and by how many links; ties of a node to itself do not move it. */
function joinsOf(drafts: readonly NodeDraft[], relations: readonly Tie[]): Join[] {
  const at = new Map<Id, number>(drafts.map(({ entity }, index) => [entity, index]));
  const joins = new Map<string, { a: number; b: number; count: number }>();
  for (const { from, to } of segmentsOf(relations)) {
    const [a, b] = [at.get(from), at.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    const key = pairKey(from, to);
    const known = joins.get(key);
    if (known) known.count++;
    else joins.set(key, { a, b, count: 1 });
  }
  return [...joins.values()];
}

function hubOf(drafts: readonly NodeDraft[], joins: readonly Join[]): number {
  const links = drafts.map((_, index) =>
    joins.reduce((sum, { a, b, count }) => sum + (a === index || b === index ? count : 0), 0),
  );
  let hub = -1;
  drafts.forEach(({ pole }, index) => {
    if (pole === 'between' && links[index]! > (hub < 0 ? 1 : links[hub]!)) hub = index;
  });
  return hub;
}

function nodeAt({ draft, x, y, side }: Spot, lang: string): NetworkNode {
  const lines = draft.linesIn[lang] ?? [draft.entity];
  const label = labelSpotAt(draft.boxes[side].label, side, lines.length);
  return {
    entity: draft.entity,
    type: draft.type,
    x: round2(x),
    y: round2(y),
    shape: draft.shape,
    size: draft.size,
    lines,
    linesIn: draft.linesIn,
    side,
    label,
    labelIn: Object.fromEntries(
      Object.entries(draft.linesIn).map(([key, wording]) => [
        key,
        labelSpotAt(draft.boxes[side].label, side, wording.length),
      ]),
    ),
    box: draft.boxes[side].whole,
    labelBox: draft.boxes[side].label,
  };
}
