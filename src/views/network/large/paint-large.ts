import type { Id } from '../../../domain/dossier';
import type { CrowdLabel } from '../../../geometry/network/layout/large-labels';
import type { Frame } from '../../../geometry/viewport';
import type { CrowdModel, CrowdNode, CrowdTie } from './large-model';
import type { Palette } from './palette';
import { nameWriter } from './write-names';

/** Where the canvas looks: the scene point at its centre, and px per scene unit. */
export interface Look {
  readonly x: number;
  readonly y: number;
  readonly px: number;
}

export interface CrowdDress {
  readonly palette: Palette;
  /** Names to write, placed for the camera's last rest. */
  readonly labels: readonly CrowdLabel[];
  readonly mutedEntities: ReadonlySet<Id>;
  readonly mutedRelations: ReadonlySet<Id>;
  /** Something is selected: the rest steps back. */
  readonly faded: boolean;
}

/** Ties drawn at once. More would only be a grey ground, and would not keep up with a hand. */
const MOST_TIES = 4000;
/** Px per scene unit from which a line's dashes can be told apart. */
const DASHES_FROM = 0.6;
const DASHES: Readonly<Record<string, readonly number[]>> = {
  speaker: [7, 4],
  'speaker-implied': [7, 9],
  reporter: [1.5, 4],
};
export const CROWD_PX = 12;

/** Half a mark's extent on the page: its own size, but never too small to see or so large that it hides others. */
export const shownSize = (size: number, px: number): number => Math.max(2, size * Math.min(1, px));

/**
 * Draws a crowd: ties, marks and names.
 * @param context scaled so that one unit is one px of the page
 * @param frame px
 * @returns how many of the ties in sight were drawn, and how many are in sight
 */
export function paintCrowd(
  context: CanvasRenderingContext2D,
  frame: Frame,
  { nodes, ties, byId }: CrowdModel,
  look: Look,
  { palette, labels, mutedEntities, mutedRelations, faded }: CrowdDress,
): { drawn: number; inSight: number } {
  const x = (node: CrowdNode): number => (node.x - look.x) * look.px + frame.width / 2;
  const y = (node: CrowdNode): number => (node.y - look.y) * look.px + frame.height / 2;
  context.clearRect(0, 0, frame.width, frame.height);
  const inSight = ties.filter(({ from, to }) => meets(x(from), y(from), x(to), y(to), frame));
  const drawn = inSight.slice(0, MOST_TIES);

  const dashed = look.px >= DASHES_FROM;
  const base = faded ? 0.12 : drawn.length > 800 ? 0.35 : 0.6;
  const batches = new Map<string, CrowdTie[]>();
  for (const tie of drawn) {
    const key = `${tie.side} ${dashed ? tie.voice : ''} ${mutedRelations.has(tie.relation) ? 'muted' : ''}`;
    const batch = batches.get(key);
    if (batch) batch.push(tie);
    else batches.set(key, [tie]);
  }
  context.lineWidth = dashed ? 1.4 : 0.8;
  for (const batch of batches.values()) {
    const { side, voice, relation } = batch[0]!;
    context.globalAlpha = mutedRelations.has(relation) ? 0.06 : base;
    context.strokeStyle = side === 'both' ? palette.line : palette[side];
    context.setLineDash(dashed ? [...(DASHES[voice] ?? [])] : []);
    context.beginPath();
    for (const { from, to } of batch) {
      context.moveTo(x(from), y(from));
      context.lineTo(x(to), y(to));
    }
    context.stroke();
  }
  context.setLineDash([]);

  context.lineWidth = 1.5;
  for (const muted of [false, true]) {
    for (const pole of ['east', 'west', 'between', 'voices'] as const) {
      context.globalAlpha = muted ? 0.2 : faded ? 0.4 : 1;
      context.strokeStyle = pole === 'east' || pole === 'west' ? palette[pole] : palette.ink;
      context.fillStyle = palette.panel;
      context.beginPath();
      for (const node of nodes) {
        if (node.pole !== pole || mutedEntities.has(node.id) !== muted) continue;
        const [left, top, size] = [x(node), y(node), shownSize(node.size, look.px)];
        if (left < -size || top < -size || left > frame.width + size || top > frame.height + size) continue;
        context.moveTo(left + size, top);
        context.arc(left, top, size, 0, 2 * Math.PI);
      }
      context.fill();
      context.stroke();
    }
  }

  const write = nameWriter(context, palette, { weight: 400, px: CROWD_PX }, 3);
  for (const { id, words, dx, dy } of labels) {
    const node = byId.get(id);
    if (node === undefined) continue;
    context.globalAlpha = mutedEntities.has(id) ? 0.2 : faded ? 0.4 : 1;
    write(words, x(node) + dx, y(node) + dy);
  }
  context.globalAlpha = 1;
  return { drawn: drawn.length, inSight: inSight.length };
}

/** Whether a straight tie can touch the frame. */
const meets = (ax: number, ay: number, bx: number, by: number, { width, height }: Frame): boolean =>
  Math.max(ax, bx) >= 0 && Math.min(ax, bx) <= width && Math.max(ay, by) >= 0 && Math.min(ay, by) <= height;
