import type { Id } from '../../../../domain/dossier';
import { round1 } from '../../../round';
import { anchorAt, type Face } from './brackets';
import type { ShapedItem } from './place-items';
import type { Bracket, Pillar } from './scene';
import { tapeIn, type Item } from './sequences';
import type { Heights } from './solve';

/** How far a bracket reaches along its first and its last pillar, and keeps from the tapes beside it. */
const HOLD = 10;
const KEEP = 4;
/** Its arms, from the pillars' edge: where they begin and where its line is. */
const ARM = { from: 1, to: 7 };

/** A bracket whose heights are still being found. */
export interface BracketHeights {
  readonly face: Face;
  readonly top: number;
  at(solved: readonly number[], pillars: readonly Pillar[]): Bracket;
}

interface Standing {
  readonly item: Item;
  readonly y: number;
  readonly shape: ShapedItem;
}

interface PillarHeights {
  readonly id: Id;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The brackets at a face: each holds the tapes that end at the same neighbouring pillars, and everything else that
 * stands there is above or below it, so that no tape runs through it.
 */
export function placeBrackets(
  face: Face,
  standing: readonly Standing[],
  pillars: readonly PillarHeights[],
  heights: Heights,
): BracketHeights[] {
  const made: BracketHeights[] = [];
  let open: { key: string; bottom: number; tapes: Id[] } | null = null;
  let lastTape: Standing | null = null;
  for (const one of standing) {
    const tape = tapeIn(one.item, face.gap);
    const anchor = anchorAt(tape, face);
    if (anchor === null) continue;
    const { y, shape } = one;
    const { first, last } = anchor;
    const key = first === last ? '' : `${first}-${last}`;
    const after: number | null = open === null ? null : open.bottom;
    if (open === null || open.key !== key) {
      open = null;
      if (key !== '') {
        const [top, bottom] = [heights.variable(), heights.variable()];
        heights.atLeast(pillars[first]!.top, top, KEEP);
        heights.atLeast(top, pillars[first]!.bottom, HOLD);
        heights.atLeast(pillars[last]!.top, bottom, HOLD);
        heights.atLeast(bottom, pillars[last]!.bottom, KEEP);
        if (lastTape) heights.atLeast(lastTape.y, top, lastTape.shape.height + lastTape.shape.under + KEEP);
        if (after !== null) heights.atLeast(after, top, KEEP);
        const tapes: Id[] = [];
        open = { key, bottom, tapes };
        const members = pillars.slice(first, last + 1).map(({ id }) => id);
        made.push({
          face,
          top,
          at: (solved, drawn) => bracketAt(face, members, tapes, solved[top]!, solved[bottom]!, drawn),
        });
      } else if (after !== null) heights.atLeast(after, y, shape.over + KEEP);
    }
    if (open !== null) {
      open.tapes.push(tape.ribbon.key);
      heights.atLeast(made.at(-1)!.top, y, shape.over);
      heights.atLeast(y, open.bottom, shape.height + shape.under);
    }
    lastTape = one;
  }
  return made;
}

function bracketAt(
  face: Face,
  entities: readonly Id[],
  tapes: readonly Id[],
  top: number,
  bottom: number,
  drawn: readonly Pillar[],
): Bracket {
  const pillars = entities.map((id) => drawn.find(({ entity }) => entity === id)!);
  const atLeftOfGap = face.column === 'left' || (face.column === 'middle' && face.gap === 'right');
  const edge = atLeftOfGap ? pillars[0]!.x + pillars[0]!.width : pillars[0]!.x;
  const sign = atLeftOfGap ? 1 : -1;
  const [near, far] = [round1(edge + sign * ARM.from), round1(edge + sign * ARM.to)];
  const [y1, y2] = [round1(top + HOLD / 2), round1(bottom - HOLD / 2)];
  const arms = pillars.slice(1, -1).map(({ y, height }) => `M${near},${round1(y + height / 2)}H${far}`);
  return {
    entities,
    tapes,
    d: [`M${near},${y1}H${far}V${y2}H${near}`, ...arms].join(''),
    box: { x: Math.min(near, far), y: y1, width: ARM.to - ARM.from, height: round1(y2 - y1) },
  };
}
