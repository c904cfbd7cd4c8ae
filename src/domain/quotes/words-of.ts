import type { Passage, Span } from '../dossier';

/** The exact words of a part of a passage. @param span offsets in the source's text, as a passage has them */
export const wordsOf = ({ exact, start }: Pick<Passage, 'exact' | 'start'>, span: Span): string =>
  exact.slice(span.start - start, span.end - start);
