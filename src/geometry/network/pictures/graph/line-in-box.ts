/** Four numbers of an array from some place on: x and y of a line's start and of its end. */
type Numbers = ArrayLike<number>;

const turn = (ax: number, ay: number, bx: number, by: number, x: number, y: number): number =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax);

/** True when two straight lines cross inside both. Lines are four numbers of an array, as this is asked very often. */
export function linesCross(p: Numbers, i: number, q: Numbers, j: number): boolean {
  const ax = p[i]!;
  const ay = p[i + 1]!;
  const bx = p[i + 2]!;
  const by = p[i + 3]!;
  const cx = q[j]!;
  const cy = q[j + 1]!;
  const dx = q[j + 2]!;
  const dy = q[j + 3]!;
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false;
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false;
  return (
    turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < 0 &&
    turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0
  );
}

/** The length of a straight line inside a box given by its middle and half sizes (Liang–Barsky clipping), in px. */
export function insideLength(
  line: Numbers,
  i: number,
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
): number {
  const ax = line[i]!;
  const ay = line[i + 1]!;
  const dx = line[i + 2]! - ax;
  const dy = line[i + 3]! - ay;
  // Most lines are nowhere near most boxes.
  if (dx > 0 ? ax > x + halfWidth || ax + dx < x - halfWidth : ax < x - halfWidth || ax + dx > x + halfWidth) return 0;
  if (dy > 0 ? ay > y + halfHeight || ay + dy < y - halfHeight : ay < y - halfHeight || ay + dy > y + halfHeight)
    return 0;
  let from = 0;
  let to = 1;
  if (dx !== 0) {
    const p = (x - halfWidth - ax) / dx;
    const q = (x + halfWidth - ax) / dx;
    from = Math.max(from, Math.min(p, q));
    to = Math.min(to, Math.max(p, q));
  }
  if (dy !== 0) {
    const p = (y - halfHeight - ay) / dy;
    const q = (y + halfHeight - ay) / dy;
    from = Math.max(from, Math.min(p, q));
    to = Math.min(to, Math.max(p, q));
  }
  return from >= to ? 0 : (to - from) * Math.sqrt(dx * dx + dy * dy);
}
