import type { XY } from '../../src/geometry/viewport';

/** Points along an SVG path of absolute M, L, H, V, C and Q commands, close enough to each other for tests of crossings. */
export function samplePath(path: string): XY[] {
  const points: XY[] = [];
  for (const [, command, rest] of path.matchAll(/([MLHVCQ])([^MLHVCQZ]*)/g)) {
    const n = (rest!.match(/-?[\d.]+/g) ?? []).map(Number);
    const [x, y] = points.at(-1) ?? [0, 0];
    if (command === 'M' || command === 'L') add(points, [n[0]!, n[1]!]);
    else if (command === 'H') add(points, [n[0]!, y]);
    else if (command === 'V') add(points, [x, n[0]!]);
    else {
      const controls: XY[] = [[x, y]];
      for (let i = 0; i < n.length; i += 2) controls.push([n[i]!, n[i + 1]!]);
      for (let step = 1; step <= 24; step++) points.push(casteljau(controls, step / 24));
    }
  }
  return points;
}

function add(points: XY[], [x, y]: XY): void {
  const from = points.at(-1);
  if (!from) {
    points.push([x, y]);
    return;
  }
  const steps = Math.max(1, Math.ceil(Math.hypot(x - from[0], y - from[1]) / 8));
  for (let step = 1; step <= steps; step++) {
    points.push([from[0] + ((x - from[0]) * step) / steps, from[1] + ((y - from[1]) * step) / steps]);
  }
}

function casteljau(controls: readonly XY[], t: number): XY {
  if (controls.length === 1) return controls[0]!;
  const next = controls.slice(1).map(([x, y], i): XY => {
    const [u, v] = controls[i]!;
    return [u + (x - u) * t, v + (y - v) * t];
  });
  return casteljau(next, t);
}
