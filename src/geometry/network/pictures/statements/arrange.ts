import type { Id } from '../../../../domain/dossier';
import type { Story } from '../story';
import { anchorIn } from './anchors';
import { COLUMNS, columnsOf, withoutGaps, type Column, type Columns } from './columns';
import type { Ribbon } from './ribbons';
import { settle, tapesOf, type Settled } from './settle';

/** How many ribbons may be settled in all while orders of the pillars are tried: about 20 ms. */
const EFFORT = 5000;

/**
 * Finds the order of pillars in which most ends can be drawn: from the order of the story, members of a side, and whole
 * sides, change places as long as less is lost by it. Pillars that no tape touches go: they are written.
 */
export function arrange(story: Story, ribbons: readonly Ribbon[]): Settled {
  const sides = new Map(story.actors.map(({ id, side }) => [id, side === null ? id : `side ${side}`]));
  const ideas = new Set(story.actors.filter(({ kind }) => kind === 'idea').map(({ id }) => id));
  let settled = ordered(settle(ribbons, columnsOf(story, ribbons), ideas), ribbons, sides, ideas);
  for (;;) {
    const touched = touchedBy(settled);
    const columns = withoutGaps({
      left: settled.columns.left.filter((id) => touched.has(id)),
      middle: settled.columns.middle.filter((id) => touched.has(id)),
      right: settled.columns.right.filter((id) => touched.has(id)),
    });
    const same = COLUMNS.every((column) => columns[column].length === settled.columns[column].length);
    if (same) return settled;
    settled = ordered(settle(ribbons, columns, ideas), ribbons, sides, ideas);
  }
}

function touchedBy({ columns, above, below, left, right, loose }: Settled): Set<Id> {
  const tapes = [...left, ...right, ...loose, ...[...above, ...below].flatMap(tapesOf)];
  return new Set(
    tapes.flatMap((tape) =>
      COLUMNS.flatMap((column) => {
        const anchor = anchorIn(tape, column);
        return anchor === null ? [] : columns[column].slice(anchor.first, anchor.last + 1);
      }),
    ),
  );
}

function ordered(
  start: Settled,
  ribbons: readonly Ribbon[],
  sides: ReadonlyMap<Id, string>,
  ideas: ReadonlySet<Id>,
): Settled {
  let best = start;
  let effort = 0;
  for (let improved = true; improved && best.lost > 0;) {
    improved = false;
    for (const column of COLUMNS) {
      for (const order of neighbouringOrders(best.columns[column], sides)) {
        effort += ribbons.length;
        if (effort > EFFORT) return best;
        const next = settle(ribbons, reordered(best.columns, column, order), ideas);
        if (next.lost >= best.lost) continue;
        best = next;
        improved = true;
        break;
      }
    }
  }
  return best;
}

const reordered = (columns: Columns, column: Column, order: readonly Id[]): Columns => ({
  ...columns,
  [column]: order,
});

/** All orders in which two sides, or two of one side, have changed places; a side stays together. */
function neighbouringOrders(order: readonly Id[], sides: ReadonlyMap<Id, string>): Id[][] {
  const groups = new Map<string, Id[]>();
  for (const id of order) groups.set(sides.get(id)!, [...(groups.get(sides.get(id)!) ?? []), id]);
  const blocks = [...groups.values()];
  const within = blocks.flatMap((block, at) =>
    swaps(block).map((changed) => blocks.flatMap((other, i) => (i === at ? changed : other))),
  );
  return [...swaps(blocks).map((changed) => changed.flat()), ...within];
}

/** A list with each two of its items changed over. */
function swaps<T>(items: readonly T[]): T[][] {
  return items.flatMap((one, i) =>
    items.slice(i + 1).map((other, n) => {
      const changed = [...items];
      changed[i] = other;
      changed[i + 1 + n] = one;
      return changed;
    }),
  );
}
