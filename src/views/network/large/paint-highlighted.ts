import type { Id } from '../../../domain/dossier';
import type { Frame } from '../../../geometry/viewport';
import type { CrowdModel, CrowdNode } from './large-model';
import { CROWD_PX, shownSize, type Look } from './paint-large';
import type { Palette } from './palette';
import { nameWriter } from './write-names';

/** What stands out of a crowd just now: by the selection, or by what the pointer rests on. */
export interface Lighting {
  readonly entities: ReadonlySet<Id>;
  readonly relations: ReadonlySet<Id>;
  /** The one mark that is named even where there is no room. */
  readonly named: Id | null;
  /** Ties that stand in the picture as marks of their own. */
  readonly mounted: ReadonlySet<Id>;
}

/** Draws over a crowd what stands out of it, so that the crowd itself need not be drawn again for a hover. */
export function paintLit(
  context: CanvasRenderingContext2D,
  frame: Frame,
  model: CrowdModel,
  look: Look,
  { entities, relations, named, mounted }: Lighting,
  palette: Palette,
): void {
  const x = (node: CrowdNode): number => (node.x - look.x) * look.px + frame.width / 2;
  const y = (node: CrowdNode): number => (node.y - look.y) * look.px + frame.height / 2;
  context.clearRect(0, 0, frame.width, frame.height);
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.2;
  context.globalAlpha = 0.7;
  context.beginPath();
  for (const { relation, from, to } of model.ties) {
    if (!relations.has(relation) || mounted.has(relation)) continue;
    context.moveTo(x(from), y(from));
    context.lineTo(x(to), y(to));
  }
  context.stroke();
  context.globalAlpha = 1;
  context.lineWidth = 2;
  context.fillStyle = palette.panel;
  context.beginPath();
  for (const id of entities) {
    const node = model.byId.get(id);
    if (node === undefined) continue;
    const size = shownSize(node.size, look.px) + 1;
    context.moveTo(x(node) + size, y(node));
    context.arc(x(node), y(node), size, 0, 2 * Math.PI);
  }
  context.fill();
  context.stroke();
  const node = named === null ? undefined : model.byId.get(named);
  if (node === undefined) return;
  const words = node.node.lines.join(' ');
  const top = y(node) - shownSize(node.size, look.px) - CROWD_PX;
  nameWriter(context, palette, { weight: 600, px: CROWD_PX + 1 }, 4)(words, x(node), top);
}
