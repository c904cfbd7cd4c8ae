/** One step on the way through a text: a letter, or a stretch that stood before. */
export interface Step {
  /** `again` and `letter again` reuse a distance of late, which says it in fewer bits. */
  readonly how: 'letter' | 'letter again' | 'again' | 'match';
  readonly length: number;
  /** How far back it stood, 0 being the letter before; of no meaning for a letter. */
  readonly distance: number;
}
