import type { Box } from '../plane';
import type { PlacedGroup } from './pointers';

/** Px between the glyphs of marks that share a place: the size of a touch target and a little air. */
export const GLYPH_STEP = 26;
/** The words under a pointer: its name, and how far. */
const POINTER_WORDS = { width: 110, height: 32 };

/**
 * The room a group's glyphs take, with the words of a pointer; px from the frame's centre.
 * @param px page px in frame units
 */
export function groupBox({ group, x, y, inside }: PlacedGroup, px: number): Box & { id: string } {
  const glyphs = group.entities.length * GLYPH_STEP;
  const width = (inside ? glyphs : Math.max(glyphs, POINTER_WORDS.width)) * px;
  const height = (inside ? GLYPH_STEP : GLYPH_STEP + POINTER_WORDS.height) * px;
  return { id: `group-${group.id}`, x: x - width / 2, y: y - (GLYPH_STEP / 2) * px, width, height };
}
