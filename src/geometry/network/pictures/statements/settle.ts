import type { Id } from '../../../../domain/dossier';
import { anchorIn, rank, wantedEnds, withEnd, type SettledTape } from './anchors';
import { withoutCrossedBrackets } from './brackets';
import { heaviestChain, type Ranked } from './chains';
import type { Column, Columns } from './columns';
import type { Ribbon } from './ribbons';

/** A row across the whole picture: a tape past the middle column, or an idea in it with a tape on either hand. */
export type CrossRow =
  | { readonly kind: 'tape'; readonly tape: SettledTape }
  | { readonly kind: 'idea'; readonly idea: Id; readonly left: SettledTape; readonly right: SettledTape };

/** Which ends of which tapes touch pillars, so that none crosses another; for one order of the pillars. */
export interface Settled {
  readonly columns: Columns;
  /** Rows above and below all pillars of the middle column. */
  readonly above: readonly CrossRow[];
  readonly below: readonly CrossRow[];
  /** Tapes between the middle column and the one on its left or right, from top to bottom. */
  readonly left: readonly SettledTape[];
  readonly right: readonly SettledTape[];
  /** Tapes that touch one column only. */
  readonly loose: readonly SettledTape[];
  /** Ribbons that touch no pillar at all. */
  readonly rows: readonly Ribbon[];
  /** How much had to be written that could have been drawn: the less the better the order. */
  readonly lost: number;
}

const LOST_END = 10;
const LOST_IN_BRACKET = 4;
const LOST_IDEA = 1;

/** Settles all tapes for one order of the pillars. Whatever cannot stand without a crossing has its object written. */
export function settle(ribbons: readonly Ribbon[], columns: Columns, ideas: ReadonlySet<Id>): Settled {
  const wanted = ribbons.map((ribbon) => wantedEnds(ribbon, columns));
  const touching = wanted.filter(({ from, to }) => from !== null || to !== null);
  const tapes = withoutCrossedBrackets(balanced(touching), columns);
  const between = (gap: 'left' | 'right'): SettledTape[] =>
    tapes.filter((tape) => tape.gap === gap && tape.from !== null && tape.to !== null);
  const outer = (tape: SettledTape): number => rank((anchorIn(tape, 'left') ?? anchorIn(tape, 'right'))!);
  const inner = (tape: SettledTape): number => rank(anchorIn(tape, 'middle')!);
  const chainOf = (all: readonly SettledTape[]): SettledTape[] =>
    heaviestChain(all.map((item) => ({ item, a: outer(item), b: inner(item), weight: weightOf(item) })));
  const [allLeft, allRight] = [between('left'), between('right')];
  const [left, right] = [chainOf(allLeft), chainOf(allRight)];

  const oneEnded = tapes.filter(({ from, to }) => from === null || to === null);
  const pairs = ideaRows(oneEnded, ideas);
  const across: CrossRow[] = [
    ...tapes
      .filter(({ gap, from, to }) => gap === 'both' && from !== null && to !== null)
      .map((tape) => ({ kind: 'tape', tape }) as const),
    ...pairs,
  ];
  const { above, below } = crossRows(across, left.map(outer), right.map(outer));

  const kept = new Set<SettledTape>([...left, ...right, ...[...above, ...below].flatMap(tapesOf)]);
  const loose = tapes.filter((tape) => !kept.has(tape)).map((tape) => written(tape, columns));
  const chosen = [...kept, ...loose];
  return {
    columns,
    above,
    below,
    left,
    right,
    loose,
    rows: wanted.filter(({ from, to }) => from === null && to === null).map(({ ribbon }) => ribbon),
    lost: lostBy(chosen, columns) + LOST_IDEA * (pairs.length - [...above, ...below].filter(isIdea).length),
  };
}

export const tapesOf = (row: CrossRow): SettledTape[] => (row.kind === 'tape' ? [row.tape] : [row.left, row.right]);
const isIdea = (row: CrossRow): boolean => row.kind === 'idea';
const weightOf = (tape: SettledTape): number => tape.ribbon.statements.length;

/** Tapes at the middle column alone lie left or right of it, wherever there are fewer statements. */
function balanced(tapes: readonly SettledTape[]): SettledTape[] {
  const busy = { left: 0, right: 0 };
  const free = ({ from, to }: SettledTape): boolean => (from ?? to)!.column === 'middle' && (!from || !to);
  for (const tape of tapes) if (tape.gap !== 'both' && !free(tape)) busy[tape.gap] += weightOf(tape);
  return tapes.map((tape) => {
    if (!free(tape)) return tape;
    const gap = busy.right <= busy.left ? 'right' : 'left';
    busy[gap] += weightOf(tape);
    return { ...tape, gap };
  });
}

/** An idea stands free where one tape ties it to the left and one to the right: the first of each. */
function ideaRows(tapes: readonly SettledTape[], ideas: ReadonlySet<Id>): CrossRow[] {
  const first = (idea: Id, column: Column): SettledTape | undefined =>
    tapes.find((tape) => {
      const other = tape.from === null ? tape.ribbon.from : tape.ribbon.to;
      const kept = tape.from === null ? tape.writtenTo : tape.writtenFrom;
      return anchorIn(tape, column) !== null && other.length === 1 && other[0] === idea && kept.length === 0;
    });
  return [...ideas].flatMap((idea): CrossRow[] => {
    const [left, right] = [first(idea, 'left'), first(idea, 'right')];
    return left && right ? [{ kind: 'idea', idea, left, right }] : [];
  });
}

/** The rows that can stand above all tapes of the middle column, and those that can stand below, each in both orders. */
function crossRows(
  rows: readonly CrossRow[],
  left: readonly number[],
  right: readonly number[],
): { above: CrossRow[]; below: CrossRow[] } {
  const ranked = rows.map((item): Ranked<CrossRow> => {
    const [one, other] = item.kind === 'tape' ? [item.tape, item.tape] : [item.left, item.right];
    const weight = item.kind === 'tape' ? weightOf(item.tape) : 0.5;
    return { item, a: rank(anchorIn(one, 'left')!), b: rank(anchorIn(other, 'right')!), weight };
  });
  const above = heaviestChain(
    ranked.filter(({ a, b }) => left.every((other) => a <= other) && right.every((other) => b <= other)),
  );
  const over = ranked.filter(({ item }) => above.includes(item));
  const below = heaviestChain(
    ranked.filter(
      ({ item, a, b }) =>
        !above.includes(item) &&
        [...left, ...over.map((row) => row.a)].every((other) => a >= other) &&
        [...right, ...over.map((row) => row.b)].every((other) => b >= other),
    ),
  );
  return { above, below };
}

/** A tape that cannot be drawn to both its ends keeps its subject's. */
function written(tape: SettledTape, columns: Columns): SettledTape {
  if (tape.from === null || tape.to === null) return tape;
  const { column } = tape.from;
  const gap = column === 'middle' ? (tape.to.column === 'left' ? 'left' : 'right') : column;
  return { ...withEnd(tape, 'to', null, columns), gap };
}

function lostBy(tapes: readonly SettledTape[], { left, middle, right }: Columns): number {
  const pillars = new Set([...left, ...middle, ...right]);
  let lost = 0;
  for (const { from, to, writtenFrom, writtenTo } of tapes) {
    for (const [anchor, names] of [
      [from, writtenFrom],
      [to, writtenTo],
    ] as const) {
      const count = names.filter((id) => pillars.has(id)).length;
      if (count > 0) lost += anchor === null ? LOST_END : LOST_IN_BRACKET * count;
    }
  }
  return lost;
}
