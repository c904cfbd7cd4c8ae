import type { Id } from '../../../../domain/dossier';
import { round1 } from '../../../round';
import type { Story } from '../story';
import type { Column } from './columns';
import { PILLAR_EDGE } from './columns-grid';
import type { Setting } from './place-items';
import { wrapRich } from './rich-text';
import { NAME_LINE, NAME_PX, TAPE_LINE, TAPE_PX, type Pillar } from './scene';
import { BASELINE, setLines } from './shape-tape';

/** Between two pillars of a column. */
export const PILLAR_GAP = 3;
const PAD = 5;
/** From the top of a line of a name to its baseline. */
const NAME_BASELINE = 11.5;

export interface ShapedPillar {
  /** The least height its words need, in px. */
  readonly least: number;
  at(top: number, bottom: number): Pillar;
}

/** Measures a pillar: its name, and that of its side where it is the topmost of those who stand together. */
export function shapePillar(
  story: Story,
  column: readonly Id[],
  at: number,
  name: Column,
  { grid, lexicon }: Setting,
): ShapedPillar {
  const { actors, lang } = lexicon;
  const entity = column[at]!;
  const actor = actors.get(entity)!;
  // One side alone is no side.
  const side = story.sides.length > 1 ? actor.side : null;
  const above = at > 0 ? actors.get(column[at - 1]!)!.side : null;
  const { x, width } = grid.columns[name];
  const edge = side === null ? 0 : PILLAR_EDGE;
  const room = width - PILLAR_EDGE - 4;
  const middle = x + width / 2 + (name === 'right' ? -edge / 2 : edge / 2);
  const lines = wrapRich([{ text: actor.label[lang] ?? '', style: 'actor' }], room, NAME_PX);
  const sideName = side === null || side === above ? '' : (story.sides[side]![lang] ?? '');
  const sideLines = sideName === '' ? [] : wrapRich([{ text: sideName, style: 'verb' }], room, TAPE_PX);
  const sideHeight = sideLines.length === 0 ? 0 : sideLines.length * TAPE_LINE + PAD;
  const nameHeight = lines.length * NAME_LINE;
  return {
    least: nameHeight + sideHeight + 2 * PAD,
    at: (from, to) => {
      const [top, bottom] = [round1(from), round1(to)];
      const nameTop = top + sideHeight + (bottom - top - sideHeight - nameHeight) / 2;
      return {
        entity,
        column: name,
        side,
        subject: entity === story.subject,
        x,
        y: top,
        width,
        height: round1(bottom - top),
        lines: setLines(lines, middle, nameTop, NAME_LINE, NAME_BASELINE),
        sideLines: setLines(sideLines, middle, top + PAD - 2, TAPE_LINE, BASELINE),
      };
    },
  };
}
