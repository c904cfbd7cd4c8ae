/** How large marks and names are, for whoever places and whoever draws them. In px on the page. */

/** The least a mark may measure to be touched (WCAG 2.2, target size, minimum). */
export const TARGET_PX = 24;
/** The radius of the dot that shows a small country's status. */
export const DOT_PX = 6;
/** From glyph to glyph of marks that share a place: the size of a touch target and a little air. */
export const GLYPH_STEP = 26;
/** A chip's height: half of it stands outside the frame. Its letters, and what is beside its words. */
export const CHIP_HEIGHT = 26;
export const CHIP_PX = 12;
export const BESIDE_CHIP = 38;
/** From line to line of a name in two. */
export const LABEL_LEADING = 14;

/** The letters of a callout's words, its lines, and the letters of whose words they are. */
export const CALLOUT_PX = 14;
export const CALLOUT_LINE = 18;
export const CALLOUT_VOICE_PX = 12;
/** From the rule to the words, and the height of the line that says whose they are. */
export const CALLOUT_HEAD = 18;
/** The radius of the ring at a leader's end. */
export const RING_PX = 4.5;
