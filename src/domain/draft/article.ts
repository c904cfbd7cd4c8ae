import type { Remark } from './remarks';

/** An article as it was given, ready to be frozen. */
export interface ReadArticle {
  /** Headline first, paragraphs parted by one blank line, with a line end at the end. */
  readonly text: string;
  /** What the file says of itself, where it does. */
  readonly lang?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly date?: string;
  /** What was left out or changed, for the author to know. */
  readonly remarks: readonly Remark[];
}
