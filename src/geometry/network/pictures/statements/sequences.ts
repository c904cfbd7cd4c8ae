import type { Id } from '../../../../domain/dossier';
import { anchorIn, rank, type SettledTape } from './anchors';
import type { CrossRow, Settled } from './settle';

/** What stands in a gap: a tape of its own, or the gap's part of a row across the picture. */
export type Item =
  { readonly kind: 'tape'; readonly tape: SettledTape } | { readonly kind: 'row'; readonly row: CrossRow };

/** What stands in each gap from top to bottom. */
export interface Sequences {
  readonly left: readonly Item[];
  readonly right: readonly Item[];
}

type Gap = 'left' | 'right';

/** The tape of an item as one gap sees it. */
export function tapeIn(item: Item, gap: Gap): SettledTape {
  if (item.kind === 'tape') return item.tape;
  return item.row.kind === 'tape' ? item.row.tape : item.row[gap];
}

/**
 * Puts the tapes of both gaps in order. Those that touch one column only go where the middle pillars stay short: below
 * the rows across the top, or above those across the foot; else among the others at their pillar. Two that dispute each
 * other become neighbours where their pillars allow it.
 */
export function sequencesOf(settled: Settled, disputes: readonly (readonly [Id, Id])[]): Sequences {
  const gap = (side: Gap): Item[] => together(inGap(settled, side), side, disputes);
  return { left: gap('left'), right: gap('right') };
}

function inGap({ above, below, left, right, loose }: Settled, gap: Gap): Item[] {
  const tapes = gap === 'left' ? left : right;
  const own = loose.filter((tape) => tape.gap === gap);
  const rankAt = (tape: SettledTape, column: 'outer' | 'middle'): number | null => {
    const anchor = anchorIn(tape, column === 'outer' ? gap : 'middle');
    return anchor === null ? null : rank(anchor);
  };
  const asRow = (row: CrossRow): Item => ({ kind: 'row', row });
  const head = above.map(asRow);
  const foot = below.map(asRow);
  const body: Item[] = tapes.map((tape) => ({ kind: 'tape', tape }));
  const outerOf = (item: Item): number | null => rankAt(tapeIn(item, gap), 'outer');
  const atMiddle = own.filter((tape) => rankAt(tape, 'middle') !== null);
  for (const tape of atMiddle) insert(body, tape, 'middle');
  const [lowest, highest] = [extreme(body, Math.min), extreme(body, Math.max)];
  const [headMost, footLeast] = [extreme(head, Math.max), extreme(foot, Math.min)];
  const under: Item[] = [];
  const over: Item[] = [];
  for (const tape of own.filter((one) => rankAt(one, 'middle') === null)) {
    const at = rankAt(tape, 'outer')!;
    if (at < (headMost ?? -Infinity)) insert(head, tape, 'outer');
    else if (at > (footLeast ?? Infinity)) insert(foot, tape, 'outer');
    else if (at <= (lowest ?? Infinity)) insert(under, tape, 'outer');
    else if (at >= highest!) insert(over, tape, 'outer');
    else insert(body, tape, 'outer');
  }
  return [...head, ...under, ...body, ...over, ...foot];

  function extreme(items: readonly Item[], of: (...ranks: number[]) => number): number | null {
    const ranks = items.flatMap((item) => outerOf(item) ?? []);
    return ranks.length === 0 ? null : of(...ranks);
  }

  /** After the last item that comes before it or stands at the same pillar in the column, and so before all later. */
  function insert(items: Item[], tape: SettledTape, column: 'outer' | 'middle'): void {
    const at = rankAt(tape, column)!;
    const after = items.findLastIndex((item) => (rankAt(tapeIn(item, gap), column) ?? Infinity) <= at);
    items.splice(after + 1, 0, { kind: 'tape', tape });
  }
}

/** Moves the second of two disputed tapes next to the first where both stand at the same pillars. */
function together(items: Item[], gap: Gap, disputes: readonly (readonly [Id, Id])[]): Item[] {
  const find = (id: Id): number =>
    items.findIndex(
      (item) => item.kind === 'tape' && item.tape.ribbon.statements.some((statement) => statement.id === id),
    );
  const places = (item: Item): string => {
    const tape = tapeIn(item, gap);
    return JSON.stringify((['left', 'middle', 'right'] as const).map((column) => anchorIn(tape, column)));
  };
  for (const [one, other] of disputes) {
    const [a, b] = [find(one), find(other)].sort((x, y) => x - y) as [number, number];
    if (a < 0 || a === b || places(items[a]!) !== places(items[b]!)) continue;
    const [moved] = items.splice(b, 1);
    items.splice(a + 1, 0, moved!);
  }
  return items;
}
