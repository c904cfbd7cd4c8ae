import { round1 } from '../../../round';
import type { Lang } from '../../../../domain/text';
import type { Story } from '../story';
import type { Arrangement } from './arrange';
import type { Area } from './first-spots';
import type { BraceLine } from './brace';
import type { Wiring } from './cables';
import type { Parts } from './chain';
import type { Obstacle } from './clear-lines';
import { drawRibbon, type DrawnRibbon } from './drawn-ribbon';
import type { GraphBrace, GraphScene, GraphVerdict, GraphWords } from './graph-scene';
import type { NodeShape } from './nodes';
import type { Retelling } from './retelling';
import type { Route, Routing } from './route';
import type { SideName } from './side-names';
import { trimmed } from './trim';
import { cutRibbon, type CutRibbon } from './stubs';
import { wordsAlone, wordsAtRest, type Ground, type WordedRibbon } from './words';

export interface GraphSize {
  readonly width: number;
  readonly height: number;
}

/** An arrangement with its lines, before anything is written on them. */
export interface Draft {
  readonly arrangement: Arrangement;
  readonly names: readonly SideName[];
  readonly routing: Routing;
  readonly cost: number;
}

export interface DrawnScene {
  readonly scene: GraphScene;
  readonly verdict: GraphVerdict;
  /** Indices of the nodes with a ribbon that has no words in some language. */
  readonly wordless: readonly number[];
  /** How many ribbons more would have to carry words, heads find room or ties a way for it to pass. */
  readonly shortOf: number;
  /** What it costs, to be compared with other drafts of the same story. */
  readonly cost: number;
}

/** Draws a draft: stubs for what is cut, signs, discs and words, and the verdict on it all. */
export function drawScene(
  story: Story,
  parts: Parts,
  nodes: readonly NodeShape[],
  wiring: Wiring,
  retelling: Retelling,
  { arrangement, names, routing, cost }: Draft,
  area: Area,
  { width, height }: GraphSize,
  whole: boolean,
): DrawnScene {
  const obstacles: Obstacle[] = [...routing.obstacles];
  const inside: Route[] = [...routing.routes];
  const stubs = new Map<Route, CutRibbon>();
  let lost = 0;
  for (const ribbon of routing.cut) {
    const tracks = inside.map(({ track }) => track);
    const cut = cutRibbon(story, ribbon, nodes, arrangement, obstacles, tracks, area);
    if (!cut) {
      lost++;
      continue;
    }
    inside.push(cut.route);
    stubs.set(cut.route, cut);
    obstacles.push({ key: `stub ${ribbon.key}`, box: cut.stub.box });
  }
  const draw = (routes: readonly Route[]): DrawnRibbon[] => {
    const discs: DrawnRibbon['discs'][number][] = [];
    return routes.map((each) => {
      const others = routes.filter((other) => other !== each).map(({ track }) => track);
      const made = drawRibbon(
        story,
        each,
        parts.balloon,
        { tracks: others, discs, obstacles },
        stubs.get(each)?.stub ?? null,
      );
      discs.push(...made.discs);
      return made;
    });
  };
  const insideDrawn = draw(inside);
  const chainDrawn = draw(retelling.routes);
  const words: Record<Lang, readonly GraphWords[]> = {};
  const alone: Record<Lang, readonly GraphWords[]> = {};
  let worded = Infinity;
  let total = 0;
  const wordless = new Set<string>();
  for (const lang of story.languages) {
    const here = written(story, insideDrawn, obstacles, area, lang, whole);
    const above = written(
      story,
      chainDrawn,
      [
        ...retelling.outside.map(({ id, box }) => ({ key: id, box })),
        ...(retelling.balloon ? [{ key: 'speaker', box: retelling.balloon.name.box }] : []),
      ],
      { left: 0, top: 0, right: width, bottom: area.top - 30 },
      lang,
      whole,
    );
    words[lang] = [...above.rest, ...here.rest];
    alone[lang] = [...above.alone, ...here.alone];
    worded = Math.min(worded, words[lang].length);
    const said = new Set(words[lang].map(({ statement }) => statement));
    for (const { ribbon } of insideDrawn) {
      if (!ribbon.statements.some((id) => said.has(id)))
        for (const id of [...ribbon.from, ...ribbon.to]) wordless.add(id);
    }
    total += words[lang].length;
  }
  const all = [...chainDrawn, ...insideDrawn];
  const headless = all.reduce((sum, made) => sum + made.headless, 0);
  const order = new Map(story.statements.map(({ id }, index) => [id, index]));
  const untrimmed: GraphScene = {
    width,
    top: 0,
    height,
    balloon: retelling.balloon,
    outside: retelling.outside,
    sideNames: names,
    nodes: nodes.map(({ id, kind, subject, side, lines }, index) => {
      const { x, y, width: w, height: h } = arrangement.spots[index]!;
      const column = arrangement.columns[index]!;
      const edge = side === null || subject ? null : column === 'right' ? 'right' : 'left';
      return { id, kind, subject, side, lines, edge, box: { x: x - w / 2, y: y - h / 2, width: w, height: h } };
    }),
    braces: [...routing.braces].map(([key, brace]) => bracePath(key, brace, wiring, nodes)),
    ribbons: all
      .map(({ ribbon }) => ribbon)
      .toSorted((a, b) => order.get(a.statements[0]!)! - order.get(b.statements[0]!)!),
    words,
    alone,
  };
  const scene = whole ? trimmed(untrimmed, all) : untrimmed;
  const reasons = [...retelling.reasons];
  if (lost > 0) reasons.push(`${lost} ties have neither a way nor room for a stub`);
  if (worded * 2 < all.length) reasons.push(`${worded} of ${all.length} ribbons have room for words`);
  if (headless > 0) reasons.push(`${headless} heads have no room`);
  const verdict = { passes: reasons.length === 0, reasons, ribbons: all.length, stubs: stubs.size, worded };
  const lacking = Math.max(0, all.length / 2 - worded);
  return {
    scene,
    verdict,
    wordless: nodes.flatMap(({ id }, index) => (wordless.has(id) ? [index] : [])),
    shortOf: lacking + headless + lost + retelling.reasons.length * 10,
    cost: cost + lost * 3000 + headless * 250 - total * 25 + lacking * 400,
  };
}

/** The words of some ribbons at rest, and each alone. */
function written(
  story: Story,
  drawn: readonly DrawnRibbon[],
  obstacles: readonly Obstacle[],
  area: Area,
  lang: Lang,
  whole: boolean,
): { rest: readonly GraphWords[]; alone: readonly GraphWords[] } {
  const ribbons = drawn
    .filter(({ free }) => free[1] >= free[0])
    .map(({ ribbon, track, free }): WordedRibbon => ({
      track,
      free,
      statements: ribbon.statements.map((id) => story.statements.find((statement) => statement.id === id)!),
    }));
  const ground: Ground = {
    area,
    tracks: drawn.map(({ track }) => track),
    taken: [...obstacles.map(({ box }) => box), ...drawn.flatMap(({ discs }) => discs)],
  };
  const rest = wordsAtRest(ribbons, ground, lang);
  return { rest, alone: whole ? wordsAlone(ribbons, ground, lang, rest) : rest };
}

function bracePath(
  key: string,
  { x, top, bottom, side }: BraceLine,
  { terminals }: Wiring,
  nodes: readonly NodeShape[],
): GraphBrace {
  const terminal = terminals[Number(key.split(' ')[0])]!;
  const arm = 7 * side;
  return {
    actors: terminal.members.map((member) => nodes[member]!.id),
    path: `M${round1(x - arm)} ${round1(top)}H${round1(x)}V${round1(bottom)}H${round1(x - arm)}`,
  };
}
