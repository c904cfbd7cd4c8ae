import type { Id } from '../../../../domain/dossier';
import { round1 } from '../../../round';
import { COLUMNS, type Column } from './columns';
import type { Setting } from './place-items';
import type { Ribbon } from './ribbons';
import { wrapRich } from './rich-text';
import { NAME_LINE, NAME_PX, type Dispute, type Name, type Tape } from './scene';
import { setLines, shapeTape, type ShapedTape } from './shape-tape';
import { nameRuns, tapeRuns } from './tape-words';

/** Between rows, and between a name and its tape. */
const ROW_GAP = 6;
const ASIDE = 4;
const NAME_BASELINE = 11.5;

type Gap = 'left' | 'right' | 'both';

/** A ribbon in a row: names at the columns of its ends, its tape between them. */
interface RowTape {
  readonly ribbon: Ribbon;
  readonly from: Column;
  readonly to: Column;
  readonly gap: Gap;
}

interface Row {
  readonly tapes: readonly RowTape[];
  /** Whose names stand in a column. */
  readonly cells: ReadonlyMap<Column, readonly Id[]>;
}

export interface PlacedRows {
  readonly names: readonly Name[];
  readonly tapes: readonly Tape[];
  readonly discs: ReadonlyMap<Id, Dispute['discs'][number]>;
  readonly bottom: number;
}

/**
 * Sets ribbons in rows of names and tapes, aligned to the columns of the pillars but without any: for words that are
 * not the balloon's, and for those that tie nobody who has a pillar. Two share a row where they share a name or leave
 * each other room.
 */
export function placeRows(ribbons: readonly Ribbon[], setting: Setting, top: number): PlacedRows {
  const names: Name[] = [];
  const tapes: Tape[] = [];
  const discs = new Map<Id, Dispute['discs'][number]>();
  let y = top;
  for (const row of rowsOf(ribbons, setting)) {
    const cells = [...row.cells].map(([column, ids]) => cellOf(ids, column, setting));
    const shaped = row.tapes.map((tape) => shapeRowTape(tape, setting));
    const over = Math.max(...shaped.map((one) => one.over));
    const under = Math.max(...shaped.map((one) => one.under));
    const height = Math.max(...shaped.map((one) => one.height), ...cells.map((one) => one.height));
    y += over;
    for (const one of shaped) {
      const at = round1(y + (height - one.height) / 2);
      const tape = one.at(at);
      tapes.push(tape);
      for (const { statement } of tape.faces) {
        if (setting.disputed.has(statement)) discs.set(statement, one.disputeAt(at));
      }
    }
    for (const cell of cells) names.push(cell.at(y + (height - cell.height) / 2));
    y = round1(y + height + under + ROW_GAP);
  }
  return { names, tapes, discs, bottom: ribbons.length === 0 ? top : round1(y - ROW_GAP) };
}

/** Rows from the first on, each ribbon in the first that has room for it. */
function rowsOf(ribbons: readonly Ribbon[], setting: Setting): Row[] {
  const rows: { tapes: RowTape[]; cells: Map<Column, readonly Id[]> }[] = [];
  for (const ribbon of ribbons) {
    const tape = rowTapeOf(ribbon, setting);
    const ends = [
      [tape.from, ribbon.from],
      [tape.to, ribbon.to],
    ] as const;
    const free = ({ tapes, cells }: (typeof rows)[number]): boolean =>
      tapes.every(({ gap }) => gap !== 'both' && gap !== tape.gap && tape.gap !== 'both') &&
      ends.every(([column, ids]) => !cells.has(column) || sameIds(cells.get(column)!, ids));
    let row = rows.find(free);
    if (!row) rows.push((row = { tapes: [], cells: new Map() }));
    row.tapes.push(tape);
    for (const [column, ids] of ends) row.cells.set(column, ids);
  }
  return rows;
}

const sameIds = (one: readonly Id[], other: readonly Id[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/** Each end at its own column where it has one, the other where it stands clear. */
function rowTapeOf(ribbon: Ribbon, { columns }: Setting): RowTape {
  const own = (ids: readonly Id[]): Column | null =>
    COLUMNS.find((column) => ids.every((id) => columns[column].includes(id))) ?? null;
  const [start, end] = [own(ribbon.from), own(ribbon.to)];
  const from = start ?? (end === 'left' ? 'right' : 'left');
  const to = end !== null && end !== from ? end : from === 'right' ? 'left' : 'right';
  const at = new Set([from, to]);
  const gap = !at.has('middle') ? 'both' : at.has('left') ? 'left' : 'right';
  return { ribbon, from, to, gap };
}

function cellOf(ids: readonly Id[], column: Column, { grid, lexicon }: Setting) {
  const { x, width } = grid.columns[column];
  const lines = wrapRich(nameRuns(ids, lexicon), width - 2, NAME_PX);
  const height = lines.length * NAME_LINE;
  return {
    height,
    at: (top: number): Name => ({
      entities: ids,
      box: { x: round1(x), y: round1(top), width: round1(width), height: round1(height) },
      lines: setLines(lines, x + width / 2, top, NAME_LINE, NAME_BASELINE),
    }),
  };
}

function shapeRowTape({ ribbon, from, to, gap }: RowTape, { grid, lexicon, withHeads, disputed }: Setting): ShapedTape {
  const { x, width } = grid.gaps[gap];
  const towards = COLUMNS.indexOf(from) < COLUMNS.indexOf(to) ? 'right' : 'left';
  return shapeTape({
    ribbon,
    x1: x + ASIDE,
    x2: x + width - ASIDE,
    towards,
    withHead: withHeads,
    disputed: ribbon.statements.some(({ id }) => disputed.has(id)),
    words: ribbon.statements.map((statement) => tapeRuns(statement, [], [], lexicon)),
    touches: { left: [], right: [] },
  });
}
