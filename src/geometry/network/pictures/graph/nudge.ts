import { overlaps } from '../../../labels/boxes';
import type { Arrangement } from './arrange';
import type { Area } from './first-spots';
import type { Spot } from './brace';
import type { SideName } from './side-names';

/** How often a node is moved that has a ribbon without words, rather than any. */
const WORDLESS_FIRST = 0.6;

/**
 * An arrangement with one node moved a little: what straight lines promise, curves and words need not keep.
 * @param wordless indices of nodes with a ribbon without words
 * @param done how far the search is, from 0 to 1: moves grow smaller
 * @returns the spots, or null where the node would leave the picture
 */
export function nudged(
  { spots, columns }: Arrangement,
  wordless: readonly number[],
  area: Area,
  random: () => number,
  done: number,
): Spot[] | null {
  const among = wordless.length > 0 && random() < WORDLESS_FIRST ? wordless : spots.map((_, each) => each);
  const index = among[Math.floor(random() * among.length)]!;
  const reach = 60 * (1 - 0.7 * done);
  const [dx, dy] = [(random() * 2 - 1) * reach, (random() * 2 - 1) * reach];
  const spot = spots[index]!;
  const moved = { ...spot, x: columns[index] === 'free' ? spot.x + dx : spot.x, y: spot.y + dy };
  const { x, y, width, height } = moved;
  const fits =
    x - width / 2 >= area.left + 6 &&
    x + width / 2 <= area.right - 6 &&
    y - height / 2 >= area.top &&
    y + height / 2 <= area.bottom - 4;
  return fits ? spots.with(index, moved) : null;
}

/** True when nodes stand over each other in the best arrangement that was found. */
export function overlapping(spots: readonly Spot[]): boolean {
  return spots.some((one, index) =>
    spots
      .slice(index + 1)
      .some(
        (other) =>
          Math.abs(one.x - other.x) < (one.width + other.width) / 2 + 4 &&
          Math.abs(one.y - other.y) < (one.height + other.height) / 2 + 4,
      ),
  );
}

/** True when the name of a side stands over a node, over another or outside the picture. */
export function covered(names: readonly SideName[], spots: readonly Spot[], { left, top, right }: Area): boolean {
  return names.some(({ box }, index) => {
    const over = (spot: Spot): boolean =>
      overlaps(box, {
        x: spot.x - spot.width / 2,
        y: spot.y - spot.height / 2,
        width: spot.width,
        height: spot.height,
      });
    const outside = box.x < left || box.x + box.width > right || box.y < top - 1;
    return outside || spots.some(over) || names.slice(index + 1).some((other) => overlaps(box, other.box));
  });
}
