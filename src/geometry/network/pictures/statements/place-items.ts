import type { Id } from '../../../../domain/dossier';
import { anchorIn, type Anchor, type SettledTape } from './anchors';
import type { Column, Columns } from './columns';
import type { Grid } from './columns-grid';
import type { Name } from './scene';
import { setLines, shapeTape, type ShapedTape } from './shape-tape';
import { NAME_LINE, NAME_PX } from './scene';
import { wrapRich } from './rich-text';
import { tapeRuns, type Lexicon } from './tape-words';
import type { Item } from './sequences';
import { round1 } from '../../../round';

/** Between a pillar and a tape that touches it, and one that does not mean it. */
const TOUCHING = 3;
const FREE = 26;
/** Between a bracket's pillars and its tapes. */
export const BRACKET = 13;
/** How far an idea's name may reach over its column on either hand, and what tapes keep from it. */
const IDEA_REACH = 14;
const IDEA_WIDTH = 84;
const IDEA_GAP = 5;

/** What all tapes of a picture are shaped with. */
export interface Setting {
  readonly columns: Columns;
  readonly grid: Grid;
  readonly lexicon: Lexicon;
  readonly withHeads: boolean;
  /** Statements that carry the disc of a dispute on their own tape. */
  readonly disputed: ReadonlySet<Id>;
}

/** An item of a gap measured: its tapes and perhaps an idea's name, about a common height. */
export interface ShapedItem {
  readonly height: number;
  readonly over: number;
  readonly under: number;
  readonly tapes: readonly { readonly tape: SettledTape; readonly shaped: ShapedTape; readonly dy: number }[];
  nameAt(y: number): Name | null;
}

/** Measures an item: one tape, or a row with an idea between two. */
export function shapeItem(item: Item, setting: Setting): ShapedItem {
  if (item.kind === 'tape' || item.row.kind === 'tape') {
    const tape = item.kind === 'tape' ? item.tape : (item.row as { tape: SettledTape }).tape;
    const shaped = shapeTape(slotOf(tape, setting, spanOf(tape, setting)));
    const { height, over, under } = shaped;
    return { height, over, under, tapes: [{ tape, shaped, dy: 0 }], nameAt: () => null };
  }
  const { idea, left, right } = item.row;
  const { middle } = setting.grid.columns;
  const width = Math.max(middle.width + 2 * IDEA_REACH, IDEA_WIDTH);
  const x = middle.x + middle.width / 2;
  const { actors, lang } = setting.lexicon;
  const lines = wrapRich([{ text: actors.get(idea)!.label[lang] ?? '', style: 'idea' }], width, NAME_PX);
  const nameHeight = lines.length * NAME_LINE;
  const bare = (tape: SettledTape): SettledTape =>
    tape.from === null ? { ...tape, writtenFrom: [] } : { ...tape, writtenTo: [] };
  const [one, other] = [bare(left), bare(right)];
  const first = shapeTape(slotOf(one, setting, { ...spanOf(one, setting), x2: x - width / 2 - IDEA_GAP }));
  const second = shapeTape(slotOf(other, setting, { ...spanOf(other, setting), x1: x + width / 2 + IDEA_GAP }));
  const height = Math.max(first.height, second.height, nameHeight);
  return {
    height,
    over: Math.max(first.over, second.over),
    under: Math.max(first.under, second.under),
    tapes: [
      { tape: one, shaped: first, dy: (height - first.height) / 2 },
      { tape: other, shaped: second, dy: (height - second.height) / 2 },
    ],
    nameAt: (y) => {
      const top = y + (height - nameHeight) / 2;
      return {
        entities: [idea],
        box: { x: round1(x - width / 2), y: round1(top), width: round1(width), height: round1(nameHeight) },
        lines: setLines(lines, x, top, NAME_LINE, 11.5),
      };
    },
  };
}

interface Reach {
  readonly x1: number;
  readonly x2: number;
}

function slotOf(tape: SettledTape, { columns, lexicon, withHeads, disputed }: Setting, { x1, x2 }: Reach) {
  const { ribbon, from, to, writtenFrom, writtenTo } = tape;
  const towards = directionOf(tape);
  const ids = (anchor: Anchor | null): Id[] =>
    anchor === null ? [] : columns[anchor.column].slice(anchor.first, anchor.last + 1);
  const [start, end] = [ids(from), ids(to)];
  return {
    ribbon,
    x1,
    x2,
    towards,
    withHead: withHeads,
    disputed: ribbon.statements.some(({ id }) => disputed.has(id)),
    words: ribbon.statements.map((statement) => tapeRuns(statement, writtenFrom, writtenTo, lexicon)),
    touches: towards === 'right' ? { left: start, right: end } : { left: end, right: start },
  } as const;
}

const ORDER: Readonly<Record<Column, number>> = { left: 0, middle: 1, right: 2 };

/** Where a tape's object lies: for one that touches the subject or object only, away from it or towards it. */
function directionOf({ from, to, gap }: SettledTape): 'left' | 'right' {
  if (from && to) return ORDER[from.column] < ORDER[to.column] ? 'right' : 'left';
  const { column } = (from ?? to)!;
  const touchesLeft = column === (gap === 'right' ? 'middle' : 'left');
  return touchesLeft === (from !== null) ? 'right' : 'left';
}

/** From where to where a tape reaches: to what it touches, and well short of what it does not. */
function spanOf(tape: SettledTape, { columns, grid }: Setting): Reach {
  const gap = grid.gaps[tape.gap];
  const leftColumn = tape.gap === 'right' ? 'middle' : 'left';
  const rightColumn = tape.gap === 'left' ? 'middle' : 'right';
  const inset = (column: Column): number => {
    const anchor = anchorIn(tape, column);
    if (anchor !== null) return anchor.first === anchor.last ? TOUCHING : BRACKET;
    return columns[column].length > 0 ? FREE : TOUCHING;
  };
  return { x1: gap.x + inset(leftColumn), x2: gap.x + gap.width - inset(rightColumn) };
}
