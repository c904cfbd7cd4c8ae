/** Cuts an article's text into sentences, each with where it stands. */
import type { Span } from '../dossier';

/** A sentence of a paragraph: `text.slice(start, end)`, without the spaces around it. */
export interface Sentence extends Span {
  /** Counted from 0; the headline is paragraph 0. */
  readonly paragraph: number;
  /** Counted from 1 within its paragraph. */
  readonly sentence: number;
}

/** After these a full stop ends no sentence; the segmenter of Unicode (UAX 29) knows no abbreviations. */
const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Capt|Sgt|Sen|Rep|Gov|Prof|Rev|Hon|Jr|Sr|Inc|Co|Corp|Ltd|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Hr|Fr|bzw|ca|г|гг|им|ул|стр|руб|тыс|млн|млрд|M|Mme|Mlle|av|art)\.\s*$/u;

/** What begins so goes on with the sentence before it: a small letter, or a mark that closes. */
const GOES_ON = /^[\p{Ll}\p{Pe}\p{Pf},;:)”’»]/u;

/**
 * The sentences of a text, in order. Paragraphs are parted by blank lines.
 * @param lang a BCP 47 tag, for the segmenter; what is none is cut as text of no known language
 */
export function sentencesOf(text: string, lang: string): Sentence[] {
  const segmenter = segmenterOf(lang);
  return paragraphsOf(text).flatMap(({ start, end }, paragraph) => {
    const pieces: Span[] = [];
    for (const { index, segment } of segmenter.segment(text.slice(start, end))) {
      const before = pieces.at(-1);
      const joined = before && (ABBREVIATION.test(text.slice(before.start, before.end)) || GOES_ON.test(segment));
      if (joined) pieces[pieces.length - 1] = { start: before.start, end: start + index + segment.length };
      else pieces.push({ start: start + index, end: start + index + segment.length });
    }
    return pieces
      .map((piece) => trimmed(text, piece))
      .filter((piece) => piece.end > piece.start)
      .map((piece, index) => ({ ...piece, paragraph, sentence: index + 1 }));
  });
}

function segmenterOf(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'sentence' });
  }
}

function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    spans.push({ start, end: index });
    start = index + gap.length;
  }
  return [...spans, { start, end: text.length }].filter((span) => text.slice(span.start, span.end).trim() !== '');
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}
