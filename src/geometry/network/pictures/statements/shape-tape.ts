import { endKind, isMutual } from '../statement-end';
import type { Id } from '../../../../domain/dossier';
import { round1 } from '../../../round';
import { wrapRich, type RichLine, type Run } from './rich-text';
import type { Ribbon } from './ribbons';
import { TAPE_LINE, TAPE_PX, type Face, type SetLine, type Tape, type TapeMark } from './scene';

/** px a mark takes at an end of a tape. */
const DEEP = { point: 8, open: 8, bar: 5 } as const;
const BAR = 4.5;
/** How far a bar stands out above and below its tape. */
const PROUD = 2;
export const HEAD_R = 12;
export const DISC_R = 8;
const PAD_X = 6;
const PAD_Y = 4.8;
const LOWEST = 24;
/** From the top of a line of text to its baseline. */
export const BASELINE = 11;
/** A second edge behind a ribbon. */
const BEHIND = 3;

/** Where a tape may lie and what is to stand on it. */
export interface TapeSlot {
  readonly ribbon: Ribbon;
  /** From end to end in px, its marks and head within. */
  readonly x1: number;
  readonly x2: number;
  readonly towards: 'left' | 'right';
  readonly withHead: boolean;
  /** Whether a disc with ≠ stands on its upper edge. */
  readonly disputed: boolean;
  /** The words of each statement. */
  readonly words: readonly (readonly Run[])[];
  readonly touches: { readonly left: readonly Id[]; readonly right: readonly Id[] };
}

/** A tape measured, to be set at a height later. */
export interface ShapedTape {
  /** px of the tape itself. */
  readonly height: number;
  /** px of other things above and below that no neighbour may stand in. */
  readonly over: number;
  readonly under: number;
  at(y: number): Tape;
  /** Where the disc of a dispute stands on the tape's upper edge. */
  disputeAt(y: number): { readonly x: number; readonly y: number };
}

/** Shapes a tape: wraps its words into what its marks and its head leave, and so finds its height. */
export function shapeTape(slot: TapeSlot): ShapedTape {
  const { ribbon, x1, x2, towards, withHead, disputed } = slot;
  const { end, statements } = ribbon;
  const several = statements.length > 1;
  const both = isMutual(end);
  const kind = endKind(end);
  // Along the tape, from its flat start: then mirrored where the object lies left.
  const startMark = both ? DEEP[kind] : 0;
  const startBody = both ? startMark : withHead ? HEAD_R : 0;
  const headAt = both ? startBody + HEAD_R + 2 : HEAD_R;
  const startText = withHead ? headAt + HEAD_R + 3 : startBody + PAD_X;
  const length = x2 - x1;
  const endBody = length - DEEP[kind];
  const endText = endBody - PAD_X;
  const along = (s: number): number => round1(towards === 'right' ? x1 + s : x2 - s);
  const middle = along((startText + endText) / 2);
  const wrapped = slot.words.map((runs) => wrapRich(runs, Math.max(24, endText - startText), TAPE_PX));
  const halves = wrapped.length === 2;
  const padTop = PAD_Y + (several || disputed ? DISC_R : 0);
  const heights = wrapped.map((lines) => lines.length * TAPE_LINE);
  const height = round1(
    halves
      ? padTop + heights[0]! + 5 + Math.max(heights[1]!, 16.8) + PAD_Y
      : Math.max(LOWEST, padTop + Math.max(...heights) + PAD_Y),
  );
  const [left, right] = [Math.min(along(startBody), along(endBody)), Math.max(along(startBody), along(endBody))];

  const at = (y: number): Tape => {
    const box = { x: left, y, width: round1(right - left), height };
    const marks: TapeMark[] = [markAt(kind, along(endBody), along(length), y, height)];
    if (both) marks.push(markAt(kind, along(startBody), along(0), y, height));
    const seam = round1(y + padTop + heights[0]! + 2.5);
    const faces = wrapped.map((lines, i): Face => {
      const free = height - padTop - PAD_Y;
      const top = halves && i === 1 ? seam + 2.5 : halves ? y + padTop : y + padTop + (free - heights[i]!) / 2;
      return {
        statement: statements[i]!.id,
        lines: setLines(lines, middle, top, TAPE_LINE, BASELINE),
        box: !halves
          ? box
          : i === 0
            ? { ...box, height: round1(seam - y) }
            : { ...box, y: seam, height: round1(y + height - seam) },
        shown: i === 0 || halves,
      };
    });
    return {
      key: ribbon.key,
      voice: ribbon.voice,
      line: ribbon.line,
      end,
      towards,
      box,
      outline: `M${left},${y}H${right}V${round1(y + height)}H${left}Z`,
      ...(several && { behind: behind(left, right, y, height) }),
      marks,
      faces,
      ...(withHead && { head: { x: along(headAt), y: round1(y + height / 2) } }),
      ...(several && { count: { x: along(startText + DISC_R), y } }),
      ...(halves && { divider: { x1: round1(left + PAD_X), x2: round1(right - PAD_X), y: seam } }),
      touches: slot.touches,
    };
  };
  return {
    height,
    over: several || disputed ? DISC_R + 1 : PROUD,
    under: several ? BEHIND : PROUD,
    at,
    disputeAt: (y) => ({ x: along(endText - DISC_R), y }),
  };
}

/** Lines one under another about a middle. */
export function setLines(
  lines: readonly RichLine[],
  x: number,
  top: number,
  lineHeight: number,
  baseline: number,
): SetLine[] {
  return lines.map((line, i) => ({
    ...line,
    x: round1(x),
    y: round1(top + i * lineHeight + baseline),
    width: round1(line.width),
  }));
}

/** A mark between the edge of a tape's body and its tip. */
function markAt(kind: TapeMark['kind'], body: number, tip: number, y: number, height: number): TapeMark {
  if (kind === 'bar') {
    const x = tip > body ? tip - BAR : tip;
    const d = `M${round1(x)},${round1(y - PROUD)}h${BAR}V${round1(y + height + PROUD)}h${-BAR}Z`;
    return { kind, d };
  }
  return { kind, d: `M${body},${y}L${tip},${round1(y + height / 2)}L${body},${round1(y + height)}Z` };
}

const behind = (left: number, right: number, y: number, height: number): string =>
  `M${round1(left + BEHIND)},${round1(y + height)}V${round1(y + height + BEHIND)}H${round1(right - BEHIND)}V${round1(y + height)}`;
