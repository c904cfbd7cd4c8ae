import type { Box, XY } from '../../viewport';
import { apart, boundsOf, sidesOf } from '../bounds';
import { pointAt, type Curve } from './bezier';

/** Half a badge, and the distance two badges' middles should keep, in px. */
const HALF = 10;
const APART = 25;
/** Places along a link that are tried: near its middle, then towards its ends. */
const PLACES = [0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66, 0.3, 0.7, 0.26, 0.74, 0.22, 0.78];
const ROUNDS = 4;

/**
 * Spreads badges along their links so that they keep off each other, off marks and labels, and off other links.
 * @param curves the drawn curve of every link that bears a badge
 * @param boxes shapes and labels of all nodes
 * @param lines points of all drawn links; `own` tells which of the curves a line belongs to, if any
 * @returns for every curve, the place along it (0…1)
 */
export function placeBadges(
  curves: readonly Curve[],
  boxes: readonly Box[],
  lines: readonly { readonly points: readonly XY[]; readonly own: number }[],
): number[] {
  const bounded = lines.map((line) => ({ ...line, about: boundsOf(line.points) }));
  const options = curves.map((curve, index) => {
    const spots = PLACES.map((t) => ({ t, at: pointAt(curve, t) }));
    const about = boundsOf(spots.map(({ at }) => at));
    // Most lines and boxes of a large network lie nowhere near.
    const foreign = bounded.filter(({ own, about: lie }) => own !== index && !apart(about, lie, HALF + 1));
    const met = boxes.filter((box) => !apart(about, sidesOf(box), HALF + 1));
    return spots.map(({ t, at }) => {
      let cost = Math.abs(t - 0.5) * 6;
      for (const box of met) cost += 5 * sunk(at, box);
      for (const { points } of foreign) cost += near(at, points);
      return { t, at, cost };
    });
  });
  const chosen = options.map((list) => list[0]!);
  // One after another takes its best place given the others'; a few rounds settle it.
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    options.forEach((list, index) => {
      let best = { option: chosen[index]!, cost: Infinity };
      for (const option of list) {
        let { cost } = option;
        for (let other = 0; other < chosen.length; other++) {
          if (other === index || (round === 0 && other > index)) continue;
          const distance = Math.hypot(option.at[0] - chosen[other]!.at[0], option.at[1] - chosen[other]!.at[1]);
          if (distance < APART) cost += 20 + 4 * (APART - distance);
        }
        if (cost < best.cost) best = { option, cost };
      }
      if (best.option !== chosen[index]) moved = true;
      chosen[index] = best.option;
    });
    if (!moved) break;
  }
  return chosen.map(({ t }) => t);
}

/** How deep a badge sinks into a box, in px. */
function sunk([x, y]: XY, box: Box): number {
  const insideX = Math.min(x + HALF - box.x, box.x + box.width - (x - HALF));
  const insideY = Math.min(y + HALF - box.y, box.y + box.height - (y - HALF));
  return Math.max(0, Math.min(insideX, insideY));
}

/** More the nearer a foreign line comes to the badge's middle. */
function near([x, y]: XY, points: readonly XY[]): number {
  let least = HALF * HALF;
  for (const [px, py] of points) {
    const dx = px - x;
    if (dx > HALF || dx < -HALF) continue;
    const dy = py - y;
    if (dx * dx + dy * dy < least) least = dx * dx + dy * dy;
  }
  return least < HALF * HALF ? (HALF - Math.sqrt(least)) * 0.6 : 0;
}
