import type { Box } from '../viewport';
import type { PlacedGroup } from './pointers';
import { ARROW, GLYPH_STEP } from './sizes';

/** The side of a capital's sign with its air, in px. Its target is as large as any other's. */
export const CAPITAL_SIGN = 12;
/** The words under a pointer: its name, and how far. */
const POINTER_WORDS = { width: 110, height: 32 };

/**
 * The room a group's glyphs take, with the words of a pointer and its arrow; px from the frame's centre.
 * @param px page px in frame units
 */
export function groupBox(placed: PlacedGroup, px: number): Box & { id: string } {
  const { group, x, y, inside, angle, capital } = placed;
  if (inside && capital) {
    const side = CAPITAL_SIGN * px;
    return { id: `group-${group.id}`, x: x - side / 2, y: y - side / 2, width: side, height: side };
  }
  const glyphs = group.entities.length * GLYPH_STEP;
  const width = (inside ? glyphs : Math.max(glyphs, POINTER_WORDS.width)) * px;
  const height = (inside ? GLYPH_STEP : GLYPH_STEP + POINTER_WORDS.height) * px;
  // To either side the words are wider than the arrow is far, and below it points into them.
  const arrow = inside ? 0 : -Math.sin((angle * Math.PI) / 180) * (ARROW.away + ARROW.tip) - GLYPH_STEP / 2;
  const above = Math.max(0, arrow) * px;
  const top = y - (GLYPH_STEP / 2) * px - above;
  return { id: `group-${group.id}`, x: x - width / 2, y: top, width, height: height + above };
}
