import type { Span } from '../../domain/dossier';

/** The words of a sentence, by the segmenter of Unicode; marks between them belong to none. Offsets in the sentence. */
export function wordSpans(words: string, lang: string): Span[] {
  let segmenter: Intl.Segmenter;
  try {
    segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    segmenter = new Intl.Segmenter('und', { granularity: 'word' });
  }
  return [...segmenter.segment(words)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** Words that are in hand: the first and the last of them, both included, by their number in the sentence. */
export interface Taken {
  readonly from: number;
  readonly to: number;
}

/** The stretch of a sentence that some words take. */
export function takenSpan(words: string, lang: string, { from, to }: Taken): Span | null {
  const all = wordSpans(words, lang);
  const [first, last] = [all[Math.min(from, to)], all[Math.max(from, to)]];
  return first && last ? { start: first.start, end: last.end } : null;
}
