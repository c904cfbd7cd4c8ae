import type { Id } from '../../../../domain/dossier';
import { COLUMNS, type Column, type Columns } from './columns';
import type { Ribbon } from './ribbons';

/** An end of a tape that touches pillars: several stand next to each other and share a bracket. */
export interface Anchor {
  readonly column: Column;
  /** Positions of the first and last pillar in their column. */
  readonly first: number;
  readonly last: number;
}

/** A tape with both ends settled. Who of an end is not touched is written on the tape. */
export interface SettledTape {
  readonly ribbon: Ribbon;
  readonly from: Anchor | null;
  readonly to: Anchor | null;
  readonly writtenFrom: readonly Id[];
  readonly writtenTo: readonly Id[];
  /** The gap between columns it lies in. */
  readonly gap: 'left' | 'right' | 'both';
}

/** Where an anchor comes in its column; ends at one pillar and brackets about it never interleave by it. */
export const rank = ({ first, last }: Anchor): number => first + last;

/** The anchor of a tape in a column. */
export const anchorIn = ({ from, to }: Pick<SettledTape, 'from' | 'to'>, column: Column): Anchor | null =>
  from?.column === column ? from : to?.column === column ? to : null;

/** The same tape with an end, or all of an end but one pillar, written instead of touched. */
export function withEnd(tape: SettledTape, end: 'from' | 'to', anchor: Anchor | null, columns: Columns): SettledTape {
  const touched = anchor === null ? [] : columns[anchor.column].slice(anchor.first, anchor.last + 1);
  const written = tape.ribbon[end].filter((id) => !touched.includes(id));
  return end === 'from' ? { ...tape, from: anchor, writtenFrom: written } : { ...tape, to: anchor, writtenTo: written };
}

/**
 * Where the ends of a ribbon could stand, looked at by itself: each at the pillars of one column, as many as are
 * neighbours; both ends in one column cannot be, so there the object is written.
 */
export function wantedEnds(ribbon: Ribbon, columns: Columns): SettledTape {
  const starts = candidates(ribbon.from, columns);
  const ends = candidates(ribbon.to, columns);
  let from = starts[0] ?? null;
  let to = ends.find(({ column }) => column !== from?.column) ?? null;
  if (to === null && from !== null && ends.length > 0) {
    // All objects are in the subject's column; perhaps a subject stands elsewhere.
    const other = starts.find(({ column }) => column !== ends[0]!.column);
    if (other) [from, to] = [other, ends[0]!];
  }
  const bare: SettledTape = { ribbon, from, to, writtenFrom: [], writtenTo: [], gap: gapOf(from, to) };
  return withEnd(withEnd(bare, 'from', from, columns), 'to', to, columns);
}

function gapOf(from: Anchor | null, to: Anchor | null): SettledTape['gap'] {
  const at = new Set([from?.column, to?.column]);
  if (at.has('left') && at.has('right')) return 'both';
  return at.has('right') ? 'right' : 'left';
}

/** The longest runs of neighbours among the ids, at most one a column, longest first. */
function candidates(ids: readonly Id[], columns: Columns): Anchor[] {
  return COLUMNS.flatMap((column): Anchor[] => {
    const run = longestRun(ids.map((id) => columns[column].indexOf(id)).filter((at) => at >= 0));
    return run === null ? [] : [{ column, ...run }];
  }).sort((a, b) => b.last - b.first - (a.last - a.first));
}

function longestRun(places: readonly number[]): { first: number; last: number } | null {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  let best: { first: number; last: number } | null = null;
  let first = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]! + 1) first = sorted[i]!;
    const last = sorted[i]!;
    if (best === null || last - first > best.last - best.first) best = { first, last };
  }
  return best;
}
