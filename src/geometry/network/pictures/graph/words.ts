import type { Id } from '../../../../domain/dossier';
import type { Lang } from '../../../../domain/text';
import { overlaps, grow } from '../../../labels/boxes';
import type { Box, XY } from '../../../viewport';
import type { TextIn } from '../story';
import type { Area } from './first-spots';
import { broken, type Broken } from './broken-verbs';
import type { Track } from './clear-lines';
import type { GraphWords } from './graph-scene';

/** A ribbon as words see it. `free` is the stretch of its points that words may cover: neither count, heads nor signs. */
export interface WordedRibbon {
  readonly track: Track;
  readonly free: readonly [from: number, to: number];
  readonly statements: readonly { readonly id: Id; readonly verb: TextIn }[];
}

/** What words may not stand on beside the lines. */
export interface Ground {
  readonly taken: readonly Box[];
  readonly tracks: readonly Track[];
  readonly area: Area;
}

/** Px a ribbon stops before and after its words, and from words to what is not theirs. */
const STOP = 3;
const CLEAR = 3;
/** Px from a ribbon's outer strand to words beside it. */
const BESIDE = [8, 14];
/** Where along its free stretch a ribbon's words are tried. */
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];

const around = ([x, y]: XY, { width, height }: Broken): Box => ({ x: x - width / 2, y: y - height / 2, width, height });

/** True when a ribbon's strands come within some px of a box. */
function touches({ points, half, bounds }: Track, box: Box, by: number): boolean {
  const near = grow(box, by);
  if (!overlaps(near, grow(bounds, 1))) return false;
  const [left, top, right, bottom] = [
    near.x - half,
    near.y - half,
    near.x + near.width + half,
    near.y + near.height + half,
  ];
  return points.some(([x, y]) => x > left && x < right && y > top && y < bottom);
}

function clear(box: Box, own: Track | null, { taken, tracks, area }: Ground): boolean {
  if (
    box.x < area.left + 3 ||
    box.y < area.top ||
    box.x + box.width > area.right - 3 ||
    box.y + box.height > area.bottom - 2
  )
    return false;
  const wide = grow(box, CLEAR);
  return (
    !taken.some((other) => overlaps(other, wide)) &&
    !tracks.some((track) => track !== own && touches(track, box, CLEAR))
  );
}

/** True when a ribbon would run into the box, through it and out of it once, within the stretch that may be covered. */
function breaksOnce({ track, free }: WordedRibbon, box: Box): boolean {
  const near = grow(box, STOP);
  const { half } = track;
  let first = -1;
  let last = -1;
  let inside = 0;
  track.points.forEach(([x, y], index) => {
    if (x < near.x - half || x > near.x + near.width + half || y < near.y - half || y > near.y + near.height + half)
      return;
    if (first < 0) first = index;
    last = index;
    inside++;
  });
  return (
    first >= free[0] && last <= free[1] && inside === last - first + 1 && Math.min(box.width, box.height) >= 2 * half
  );
}

/** Where one verb stands best on its ribbon, or null where it has no room. */
function place(verb: string, ribbon: WordedRibbon, ground: Ground): { box: Box; lines: readonly string[] } | null {
  const { track, free } = ribbon;
  let best: { box: Box; lines: readonly string[] } | null = null;
  let least = Infinity;
  for (const way of broken(verb)) {
    for (const share of PLACES) {
      const index = Math.round(free[0] + (free[1] - free[0]) * share);
      const off = Math.abs(share - 0.5) * 40 + way.lines.length * 2;
      const point = track.points[index]!;
      if (off < least) {
        const box = around(point, way);
        if (breaksOnce(ribbon, box) && clear(box, track, ground)) {
          best = { box, lines: way.lines };
          least = off;
        }
      }
      for (const side of [1, -1]) {
        for (const away of BESIDE) {
          const cost = off + 16 + away;
          if (cost >= least) continue;
          const box = around(besidePoint(track, index, side * away, way), way);
          if (!clear(box, null, ground)) continue;
          best = { box, lines: way.lines };
          least = cost;
        }
      }
    }
  }
  return best;
}

function besidePoint({ points, half }: Track, index: number, side: number, { width, height }: Broken): XY {
  const [[ax, ay], [bx, by]] = [points[Math.max(0, index - 1)]!, points[Math.min(points.length - 1, index + 1)]!];
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const sign = Math.sign(side);
  const [nx, ny] = [((by - ay) / length) * sign, (-(bx - ax) / length) * sign];
  const away = half + Math.abs(side) + (Math.abs(nx) * width + Math.abs(ny) * height) / 2;
  const [x, y] = points[index]!;
  return [x + nx * away, y + ny * away];
}

/**
 * Writes verbs on ribbons, greedily: the strongest ribbon first, and of each the first statement in the article's order
 * that has room; in the line where it can, beside it where the line is shorter than its words.
 */
export function wordsAtRest(ribbons: readonly WordedRibbon[], ground: Ground, lang: Lang): GraphWords[] {
  const taken = ground.taken.slice();
  const words: GraphWords[] = [];
  const strongest = ribbons
    .map((ribbon, order) => ({ ribbon, order }))
    .toSorted((a, b) => b.ribbon.statements.length - a.ribbon.statements.length || a.order - b.order);
  for (const { ribbon } of strongest) {
    for (const { id, verb } of ribbon.statements) {
      const found = place(verb[lang]!, ribbon, { ...ground, taken });
      if (!found) continue;
      words.push({ statement: id, ...found });
      taken.push(found.box);
      break;
    }
  }
  return words;
}

/** Where every statement's verb has room when it is the only one written. */
export function wordsAlone(
  ribbons: readonly WordedRibbon[],
  ground: Ground,
  lang: Lang,
  rest: readonly GraphWords[],
): GraphWords[] {
  return ribbons.flatMap((ribbon) =>
    ribbon.statements.flatMap(({ id, verb }) => {
      const known = rest.find(({ statement }) => statement === id);
      if (known) return [known];
      const found = place(verb[lang]!, ribbon, ground);
      return found ? [{ statement: id, ...found }] : [];
    }),
  );
}
