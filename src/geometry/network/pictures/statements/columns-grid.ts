import type { Id } from '../../../../domain/dossier';
import { textWidth } from '../../../labels/text-width';
import type { Column, Columns } from './columns';
import { widestWord } from './rich-text';
import { NAME_PX } from './scene';
import type { Lexicon } from './tape-words';

/** px between the picture's edge and what stands in it: the balloon's stroke and its padding. */
export const INSET = 10;
/** The coloured edge of a pillar. */
export const PILLAR_EDGE = 6;
const NARROWEST = 56;
const WIDEST = 100;
/** A column of names only, where no pillar gives it a width. */
const NAMES = 108;

interface Span {
  readonly x: number;
  readonly width: number;
}

/** Where columns and the gaps between them lie, in px from the picture's left. A column without pillars may be empty. */
export interface Grid {
  readonly columns: Readonly<Record<Column, Span>>;
  /** What tapes may use: from the left column to the middle, from there to the right, and past the middle. */
  readonly gaps: Readonly<Record<'left' | 'right' | 'both', Span>>;
}

/**
 * Shares the picture's width out: pillars are as broad as their names need, within limits; what is left is for tapes.
 * @param columns the pillars
 * @param width px of the whole picture
 * @param rowsOnly true for a part that has rows of names and tapes and no pillars, or a column of pillars only
 */
export function gridOf(columns: Columns, width: number, lexicon: Lexicon, names: boolean): Grid {
  const [left, right] = [widthOf(columns.left, lexicon, names), widthOf(columns.right, lexicon, names)];
  const middle = widthOf(columns.middle, lexicon, false);
  const inner = width - 2 * INSET - left - middle - right;
  // With nothing on the right, what starts at the left may run to the end.
  const leftGap = columns.middle.length === 0 && columns.right.length === 0 && !names ? inner : Math.floor(inner / 2);
  const leftX = INSET + left;
  const middleX = leftX + leftGap;
  const rightX = width - INSET - right;
  return {
    columns: {
      left: { x: INSET, width: left },
      middle: { x: middleX, width: middle },
      right: { x: rightX, width: right },
    },
    gaps: {
      left: { x: leftX, width: leftGap },
      right: { x: middleX + middle, width: rightX - middleX - middle },
      both: { x: leftX, width: rightX - leftX },
    },
  };
}

function widthOf(pillars: readonly Id[], { actors, lang }: Lexicon, names: boolean): number {
  if (pillars.length === 0) return names ? NAMES : 0;
  const longest = Math.max(...pillars.map((id) => widestWord(actors.get(id)!.label[lang] ?? '', NAME_PX, 'actor')));
  return Math.ceil(Math.min(WIDEST, Math.max(NARROWEST, longest + PILLAR_EDGE + textWidth('  ', NAME_PX))));
}
