/** Px between neighbouring strands of a ribbon. */
export const STRAND_GAP = 9;
/** Px from the outer strand of one ribbon to that of the next at a node's face, at least. */
export const PORT_GAP = 13;
/** Px an end's sign is long, measured back from the node's edge. */
export const END_LENGTH = 10;
/** Px of the words on a ribbon, and from line to line. */
export const WORDS_PX = 12;
export const WORDS_LEADING = 14;
/** Px of an actor's name, of the subject's, and from line to line. */
export const NAME_PX = 14;
export const SUBJECT_PX = 18;
export const NAME_LEADING = 17;
export const SUBJECT_LEADING = 22;
/** Px of an idea's words, and from line to line. */
export const IDEA_PX = 12;
export const IDEA_LEADING = 15;
/** Radius of a voice's head where the voice is an end of a statement, and of the small one on its ribbons. */
export const VOICE_RADIUS = 16;
export const HEAD_RADIUS = 12;
/** Px below a head's middle down to which strands may stand beside it: its name begins soon after. */
export const BESIDE_HEAD = VOICE_RADIUS - 2;
/** Radius of the disc with a ribbon's count. */
export const COUNT_RADIUS = 8;
/** Radius of the corners of a tie that goes round others. */
export const CORNER_RADIUS = 14;
/** Px from a column to the brace that stands for several of its actors, and how far the brace's arms reach beside them. */
export const BRACE_OFFSET = 9;
export const BRACE_ARM = 10;

/** Half the width of a ribbon of so many strands, from its middle to its outer strand. */
export const halfWidth = (strands: number): number => ((strands - 1) * STRAND_GAP) / 2;
