/** What of a source may be shown, in order: its passages, and a mark wherever text is left out. */
import type { Dossier, Id, Passage, Span } from '../dossier';

export type Piece =
  /** A passage, or the part of it that lies in this paragraph. */
  | ({ readonly kind: 'passage'; readonly passage: Id } & Span)
  /** Text outside passages: everything where the whole text may be shown, otherwise only spaces and stops between passages. */
  | ({ readonly kind: 'text' } & Span)
  /** Words are left out here. */
  | { readonly kind: 'elision' };

/** Letters, or the gap that stands for letters in a text that was handed on (`share/gapped-text.ts`). */
const SAID = /[\p{L}\p{N}]|\[…\]/u;

export interface Paragraph {
  /** The first paragraph of a source is its headline. */
  readonly headline: boolean;
  readonly pieces: readonly Piece[];
}

/** The paragraphs of a text: stretches parted by blank lines, without the space around them. */
export function paragraphSpans(text: string): Span[] {
  const spans: Span[] = [];
  const add = (from: number, to: number) => {
    const words = text.slice(from, to);
    const start = from + (words.length - words.trimStart().length);
    const end = to - (words.length - words.trimEnd().length);
    if (start < end) spans.push({ start, end });
  };
  let at = 0;
  for (const blank of text.matchAll(/\n(?:[ \t]*\n)+/g)) {
    add(at, blank.index);
    at = blank.index + blank[0].length;
  }
  add(at, text.length);
  return spans;
}

/**
 * @param passages in text order
 * @param from the first of them that can reach into the paragraph
 */
function piecesIn(text: string, paragraph: Span, passages: readonly Passage[], from: number, full: boolean): Piece[] {
  const pieces: Piece[] = [];
  const gap = (start: number, end: number) => {
    if (start >= end) return;
    const silent = full || !SAID.test(text.slice(start, end));
    pieces.push(silent ? { kind: 'text', start, end } : { kind: 'elision' });
  };
  let at = paragraph.start;
  for (let i = from; i < passages.length && passages[i]!.start < paragraph.end; i++) {
    const passage = passages[i]!;
    const [start, end] = [Math.max(passage.start, paragraph.start), Math.min(passage.end, paragraph.end)];
    if (start >= end) continue;
    gap(at, start);
    pieces.push({ kind: 'passage', passage: passage.id, start, end });
    at = end;
  }
  gap(at, paragraph.end);
  return pieces;
}

const isElided = (paragraph: Paragraph | undefined) =>
  paragraph?.pieces.length === 1 && paragraph.pieces[0]?.kind === 'elision';

/**
 * Lays out what of a source may be shown. Paragraphs left out entirely, one after another, become one elision.
 * @param dossier the dossier
 * @param source the id of a source; one without a text has no paragraphs
 * @returns its paragraphs, with offsets in the source's text
 */
export function shownParagraphs(dossier: Dossier, source: Id): Paragraph[] {
  const found = dossier.sources.find((s) => s.id === source);
  const text = found?.text;
  if (found === undefined || text === undefined) return [];
  const passages = dossier.passages.filter((p) => p.source === source).sort((a, b) => a.start - b.start);
  const shown: Paragraph[] = [];
  let from = 0;
  paragraphSpans(text).forEach((span, i) => {
    while (from < passages.length && passages[from]!.end <= span.start) from++;
    const paragraph = { headline: i === 0, pieces: piecesIn(text, span, passages, from, found.display === 'full') };
    if (!(isElided(paragraph) && isElided(shown.at(-1)))) shown.push(paragraph);
  });
  return shown;
}
