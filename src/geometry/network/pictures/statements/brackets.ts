import { anchorIn, withEnd, type Anchor, type SettledTape } from './anchors';
import type { Column, Columns } from './columns';

/** One face of a column: its pillars' edges towards one gap. */
export interface Face {
  readonly gap: 'left' | 'right';
  readonly column: Column;
}

export const FACES: readonly Face[] = [
  { gap: 'left', column: 'left' },
  { gap: 'left', column: 'middle' },
  { gap: 'right', column: 'middle' },
  { gap: 'right', column: 'right' },
];

/** The anchor with which a tape stands at a face; null for tapes that do not. */
export const anchorAt = (tape: SettledTape, { gap, column }: Face): Anchor | null =>
  tape.gap === gap || tape.gap === 'both' ? anchorIn(tape, column) : null;

/**
 * Lets each seam between two pillars carry one bracket at each face, and a bracket pass a pillar only where that has
 * no tape of its own there; so no tape crosses a bracket. Those with more tapes come first; the others keep the first
 * of their pillars, and the rest of that end is written.
 */
export function withoutCrossedBrackets(tapes: readonly SettledTape[], columns: Columns): SettledTape[] {
  let settled = [...tapes];
  for (const face of FACES) {
    for (;;) {
      const refused = refusedAt(settled, face);
      if (refused === null) break;
      settled = settled.map((tape) => {
        const anchor = anchorAt(tape, face);
        if (anchor === null || keyOf(anchor) !== refused) return tape;
        const end = tape.from === anchor ? 'from' : 'to';
        return withEnd(tape, end, { ...anchor, last: anchor.first }, columns);
      });
    }
  }
  return settled;
}

const keyOf = ({ first, last }: Anchor): string => `${first}-${last}`;

/** The weakest bracket that cannot stand beside stronger ones and single tapes; null where all can. */
function refusedAt(tapes: readonly SettledTape[], face: Face): string | null {
  const brackets = new Map<string, { anchor: Anchor; count: number }>();
  const single = new Set<number>();
  for (const tape of tapes) {
    const anchor = anchorAt(tape, face);
    if (anchor === null) continue;
    if (anchor.first === anchor.last) single.add(anchor.first);
    else {
      const found = brackets.get(keyOf(anchor));
      brackets.set(keyOf(anchor), { anchor, count: (found?.count ?? 0) + tape.ribbon.statements.length });
    }
  }
  const kept: Anchor[] = [];
  for (const { anchor } of [...brackets.values()].sort((a, b) => b.count - a.count)) {
    const { first, last } = anchor;
    const overlapping = kept.some((other) => first < other.last && other.first < last);
    const passing = [...single].some((at) => first < at && at < last);
    if (overlapping || passing) return keyOf(anchor);
    kept.push(anchor);
  }
  return null;
}
