import type { Box } from '../viewport';
import type { PlacedGroup } from './pointers';
import { GLYPH_STEP } from './sizes';

/** The side of a capital's sign with its air, in px. Its target is as large as any other's. */
export const CAPITAL_SIGN = 12;

/**
 * The room a group's glyphs take; px from the frame's centre.
 * @param px page px in frame units
 */
export function groupBox({ group, x, y, capital }: PlacedGroup, px: number): Box & { id: string } {
  const [width, height] = capital
    ? [CAPITAL_SIGN * px, CAPITAL_SIGN * px]
    : [group.entities.length * GLYPH_STEP * px, GLYPH_STEP * px];
  return { id: `group-${group.id}`, x: x - width / 2, y: y - height / 2, width, height };
}
