import type { Id } from '../../../../domain/dossier';
import type { Lang } from '../../../../domain/text';
import { grow, overlaps } from '../../../labels/boxes';
import { textWidth } from '../../../labels/text-width';
import { wrap } from '../../../labels/wrap';
import type { Box, XY } from '../../../viewport';
import type { Story } from '../story';
import type { Arrangement } from './arrange';
import type { Area } from './first-spots';
import type { Spot } from './brace';
import { collide, strikes, trackOf, type Obstacle, type Track } from './clear-lines';
import { namesOf } from './drawn-ribbon';
import type { GraphStub } from './graph-scene';
import { BESIDE_HEAD, halfWidth, IDEA_LEADING, IDEA_PX, VOICE_RADIUS } from './measures';
import type { NodeShape } from './nodes';
import type { Ribbon } from './ribbons';
import type { Route } from './route';
import { alongCorners } from './strand-lines';

/** Px a stub is long, and to the words at its end. */
const LENGTHS = [40, 56, 76];
const TO_WORDS = 3;
/** The widths its words are broken to, and at most so many lines. */
const WIDTHS = [110, 84, 64, 150];
const MOST_LINES = 5;

interface Broken {
  readonly lines: Readonly<Record<Lang, readonly string[]>>;
  readonly width: number;
  readonly height: number;
}

function brokenNames(story: Story, ids: readonly Id[], most: number): Broken {
  const lines = Object.fromEntries(
    story.languages.map((lang) => [lang, wrap(namesOf(story, ids, lang), most, IDEA_PX, MOST_LINES)]),
  );
  const all = Object.values(lines);
  return {
    lines,
    width: Math.ceil(Math.max(...all.flat().map((line) => textWidth(line, IDEA_PX)))) + 2,
    height: Math.max(...all.map(({ length }) => length)) * IDEA_LEADING,
  };
}

/** The starts of all stubs that could leave a node, nearest to the middle of its faces first. */
function starts(node: NodeShape, { x, y, width, height }: Spot, half: number): { at: XY; out: XY }[] {
  const found: { at: XY; out: XY; off: number }[] = [];
  const head = node.kind === 'voice' && !node.subject;
  const gap = node.kind === 'actor' || node.subject ? 0 : 3;
  for (const [dx, dy] of [
    [1, 0],
    [-1, 0],
    [0, -1],
    [0, 1],
  ] as const) {
    // The strands beside a head end above its name.
    const raised = dy === 0 ? Math.max(0, half - BESIDE_HEAD) : 0;
    const reach = Math.max(0, (dx === 0 ? width : height) / 2 - half - 5);
    for (let off = 0; off <= reach; off += 4) {
      for (const sign of off === 0 ? [1] : [1, -1]) {
        const at: XY =
          head && dy <= 0
            ? [x + dx * (VOICE_RADIUS + 2), y - height / 2 + VOICE_RADIUS + dy * (VOICE_RADIUS + 2) - raised]
            : [
                x + dx * (width / 2 + gap) + (dx === 0 ? off * sign : 0),
                y + dy * (height / 2 + gap) + (dy === 0 ? off * sign : 0),
              ];
        found.push({ at, out: [dx, dy], off });
      }
    }
  }
  return found.toSorted((a, b) => a.off - b.off);
}

export interface CutRibbon {
  readonly route: Route;
  readonly stub: GraphStub;
}

/**
 * Cuts a ribbon for which no way was found: a short line at one of its actors, and the other end in words. Tried at its
 * subjects, then at its objects.
 * @returns null where it has no room either
 */
export function cutRibbon(
  story: Story,
  ribbon: Ribbon,
  nodes: readonly NodeShape[],
  { spots }: Arrangement,
  obstacles: readonly Obstacle[],
  tracks: readonly Track[],
  area: Area,
): CutRibbon | null {
  const half = halfWidth(ribbon.strands.length);
  const sides = [
    ...ribbon.from.map((id) => ({ id, far: ribbon.to, outward: true })),
    ...ribbon.to.map((id) => ({ id, far: ribbon.from, outward: false })),
  ];
  for (const { id, far, outward } of sides) {
    // Where several stand at the near end, the others are named with the far end.
    const index = nodes.findIndex((node) => node.id === id);
    const near = outward ? ribbon.from : ribbon.to;
    if (near.length > 1 && (far.length === 1 || !outward)) continue;
    const brokens = WIDTHS.map((most) => brokenNames(story, far, most));
    for (const { at, out } of starts(nodes[index]!, spots[index]!, half)) {
      for (const length of LENGTHS) {
        const end: XY = [at[0] + out[0] * length, at[1] + out[1] * length];
        const corners = outward ? [at, end] : [end, at];
        const track = trackOf(alongCorners(corners), half, [id]);
        if (tracks.some((other) => collide(track, other)) || obstacles.some((o) => strikes(track, o))) continue;
        for (const broken of brokens) {
          const box = wordsBox(end, out, broken);
          if (!within(box, area) || obstacles.some((o) => overlaps(o.box, grow(box, 5)))) continue;
          const words = trackOf(
            alongCorners([
              [box.x, box.y + box.height / 2],
              [box.x + box.width, box.y + box.height / 2],
            ]),
            box.height / 2,
            [],
          );
          if (tracks.some((other) => collide(words, other))) continue;
          return {
            route: { ribbon, way: { kind: 'stepped', corners }, track },
            stub: { ids: far, box, lines: broken.lines },
          };
        }
      }
    }
  }
  return null;
}

function wordsBox([x, y]: XY, [dx, dy]: XY, { width, height }: Broken): Box {
  const [cx, cy] = [x + dx * (TO_WORDS + width / 2), y + dy * (TO_WORDS + height / 2)];
  return { x: cx - width / 2, y: cy - height / 2, width, height };
}

const within = (box: Box, { left, top, right, bottom }: Area): boolean =>
  box.x >= left + 4 && box.y >= top && box.x + box.width <= right - 4 && box.y + box.height <= bottom - 2;
