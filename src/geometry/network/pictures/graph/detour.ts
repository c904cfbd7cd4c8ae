import type { XY } from '../../../viewport';
import type { Area } from './first-spots';
import type { Obstacle, Track } from './clear-lines';
import { Heap } from './heap';
import type { Port } from './ports';
import { CELL, Grid } from './routing-grid';

/** Px of a straight way out of a node before the first turn, and what a turn costs in px. */
const STRAIGHT = 20;
const A_TURN = 36;
const FROM_LINES = 8;
const FROM_NODES = 7;
const FROM_OWN = 13;

const STEPS: readonly XY[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];
const DX = STEPS.map(([x]) => x);
const DY = STEPS.map(([, y]) => y);

/**
 * Leads a ribbon round everything that is drawn already, by Dijkstra's shortest path on a grid in which a turn costs
 * as much as some length: a way round the picture's rim is found as any other.
 * @param starts the ports it may leave by
 * @param goals the ports it may arrive at
 * @returns the corners of an upright and level line from port to port, or null where there is no way
 */
export function detour(
  half: number,
  starts: readonly Port[],
  goals: readonly Port[],
  own: readonly string[],
  obstacles: readonly Obstacle[],
  tracks: readonly Track[],
  area: Area,
): XY[] | null {
  const lines = new Grid(area);
  for (const track of tracks) {
    const by = track.half + half + FROM_LINES;
    for (const [x, y] of track.points) lines.block(x - by, y - by, x + by, y + by);
  }
  const isOwn = ({ key }: Obstacle): boolean => own.includes(key);
  const around = (grid: Grid, { box }: Obstacle, by: number): void =>
    grid.block(box.x - by, box.y - by, box.x + box.width + by, box.y + box.height + by);
  for (const obstacle of obstacles) if (!isOwn(obstacle)) around(lines, obstacle, half + FROM_NODES);
  // Its outer strands stay in the picture too.
  const { left, top, right, bottom } = area;
  const rim = half - 0.01;
  if (rim > 0) {
    lines.block(left, top, left + rim, bottom);
    lines.block(right - rim, top, right + CELL, bottom);
    lines.block(left, top, right, top + rim);
    lines.block(left, bottom - rim, right, bottom + CELL);
  }
  // The way out of its own nodes is straight; once out, it keeps off them too.
  const grid = lines.copy();
  for (const obstacle of obstacles) if (isOwn(obstacle)) around(grid, obstacle, half + FROM_OWN);
  const gateOf = ({ at, out }: Port): { cell: number; direction: number } | null => {
    const direction = STEPS.findIndex(([x, y]) => x === out[0] && y === out[1]);
    for (let way = 4; way <= STRAIGHT; way += CELL / 2) {
      if (lines.blocks(lines.cellAt([at[0] + out[0] * way, at[1] + out[1] * way]))) return null;
    }
    const long = STRAIGHT + half;
    const cell = grid.cellAt([at[0] + out[0] * long, at[1] + out[1] * long]);
    return grid.blocks(cell) ? null : { cell, direction };
  };
  const costs = new Float64Array(grid.columns * grid.rows * 4).fill(Infinity);
  const cameFrom = new Int32Array(costs.length).fill(-1);
  const startPort = new Map<number, Port>();
  const goalPort = new Map<number, Port>();
  const heap = new Heap();
  for (const port of starts) {
    const gate = gateOf(port);
    if (!gate) continue;
    const state = gate.cell * 4 + gate.direction;
    if (startPort.has(state)) continue;
    startPort.set(state, port);
    costs[state] = 0;
    heap.push(state, 0);
  }
  for (const port of goals) {
    const gate = gateOf(port);
    if (!gate) continue;
    // One arrives against the way out.
    const state = gate.cell * 4 + ((gate.direction + 2) % 4);
    if (!goalPort.has(state)) goalPort.set(state, port);
  }
  if (goalPort.size === 0) return null;
  for (let state = heap.pop(); state >= 0; state = heap.pop()) {
    const { cost } = heap;
    if (cost > costs[state]!) continue;
    if (goalPort.has(state)) return cornersOf(state, cameFrom, grid, startPort, goalPort);
    const cell = state >> 2;
    const direction = state & 3;
    const column = cell % grid.columns;
    for (let turned = 0; turned < 4; turned++) {
      if (turned === (direction + 2) % 4) continue;
      const dx = DX[turned]!;
      const dy = DY[turned]!;
      if ((dx === 1 && column === grid.columns - 1) || (dx === -1 && column === 0)) continue;
      const to = cell + dx + dy * grid.columns;
      if (to < 0 || to >= grid.columns * grid.rows || grid.blocks(to)) continue;
      const total = cost + CELL + (turned === direction ? 0 : A_TURN);
      const into = to * 4 + turned;
      if (total >= costs[into]!) continue;
      costs[into] = total;
      cameFrom[into] = state;
      heap.push(into, total);
    }
  }
  return null;
}

/** The corners of the way that was found. The grid is coarse: its first and last stretches are moved into their ports' lines. */
function cornersOf(
  goal: number,
  cameFrom: Int32Array,
  grid: Grid,
  startPort: ReadonlyMap<number, Port>,
  goalPort: ReadonlyMap<number, Port>,
): XY[] {
  const states: number[] = [];
  for (let state = goal; state >= 0; state = cameFrom[state]!) states.unshift(state);
  const [start, end] = [startPort.get(states[0]!)!, goalPort.get(goal)!];
  const corners: [number, number][] = [];
  for (let index = 1; index < states.length; index++) {
    // The step into a state is made in its direction: a corner stands where the direction changes.
    if ((states[index]! & 3) !== (states[index - 1]! & 3))
      corners.push([...grid.pointOf(states[index - 1]! >> 2)] as [number, number]);
  }
  const upright = (port: Port): 0 | 1 => (port.out[0] === 0 ? 0 : 1);
  if (corners.length === 0) {
    // Straight from port to port: where the two are not quite in line the end's port is moved.
    const axis = upright(start);
    const moved: [number, number] = [end.at[0], end.at[1]];
    moved[axis] = start.at[axis];
    return [start.at, moved];
  }
  corners[0]![upright(start)] = start.at[upright(start)];
  corners.at(-1)![upright(end)] = end.at[upright(end)];
  return [start.at, ...corners, end.at];
}
