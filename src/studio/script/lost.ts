/** Passages that stand in no edition at hand: their words are gone, or stand there more than once. */
import type { Span } from '../../domain/dossier';
import type { Item } from '../../domain/parse/schema';
import { findQuote } from '../../domain/quotes/match-quote';
import { nearestText } from '../../domain/quotes/nearest-text';
import { sentencesOf } from '../../domain/quotes/sentences';
import type { Files } from '../dossier/files';
import { written, type Numbered } from '../dossier/written';
import { articleText } from './article-text';
import { rowsOf } from './rows';

/** Words of the article that could stand for lost ones: where they are, and which of them differ. */
export interface Instead extends Span {
  readonly words: string;
  /** Stretches of them that the lost words have not; offsets in `words`. */
  readonly fresh: readonly Span[];
}

export interface Lost {
  readonly passage: Numbered<Item<'passages'>>;
  readonly source: string;
  readonly lang: string;
  /** Stretches of its words that the nearest text has not. */
  readonly gone: readonly Span[];
  /** The nearest text, or each place where its words stand; none where nothing comes near. */
  readonly instead: readonly Instead[];
}

const remembered = new WeakMap<Files, readonly Lost[]>();

/** The lost passages, in the order of the file; the same array for the same files. */
export function lostIn(files: Files): readonly Lost[] {
  const known = remembered.get(files);
  if (known) return known;
  const found = new Set(rowsOf(files).flatMap(({ passage }) => (passage ? [passage.id] : [])));
  const { passages, sources, lang } = written(files);
  const articles = sources.filter(({ kind }) => kind === 'article');
  const lost = passages.flatMap((passage): Lost[] => {
    if (found.has(passage.id)) return [];
    const source = articles.find(({ id }) => id === (passage.source ?? id));
    const text = source?.file === undefined ? undefined : files[source.file];
    if (source === undefined || text === undefined) return [];
    const spoken = source.lang ?? lang;
    return [
      { passage, source: source.id, lang: spoken, ...near(files, source.id, articleText(text), spoken, passage) },
    ];
  });
  remembered.set(files, lost);
  return lost;
}

type Near = Pick<Lost, 'gone' | 'instead'>;

function near(files: Files, source: string, text: string, lang: string, passage: Item<'passages'>): Near {
  const marked = rowsOf(files).filter((row) => row.source === source && row.passage !== undefined);
  const isFree = ({ start, end }: Span): boolean => !marked.some((row) => row.start < end && start < row.end);
  const at = findQuote(text, { exact: passage.exact }, false);
  if (at.kind !== 'not-found') {
    const starts = at.kind === 'found' ? [at.start] : at.positions;
    const spans = starts.map((start) => ({ start, end: start + passage.exact.length })).filter(isFree);
    return { gone: [], instead: spans.map((span) => ({ ...span, words: passage.exact, fresh: [] })) };
  }
  // What is marked already is nobody's to take.
  const open = marked.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  const found = nearestText(open, passage.exact);
  if (found === undefined || !isFree(found)) return { gone: [], instead: [] };
  const { start, end } = widened(found, text, lang);
  const words = text.slice(start, end);
  const lit = litIn(
    words,
    found.start - start,
    found.differences.map((one) => one.source),
  );
  return {
    gone: litIn(
      passage.exact,
      0,
      found.differences.map(({ quote }) => quote),
    ),
    instead: [
      { start, end, words, fresh: [...edges(found, { start, end }), ...lit].sort((a, b) => a.start - b.start) },
    ],
  };
}

/** The whole sentence, where most of it is meant. */
function widened(span: Span, text: string, lang: string): Span {
  const touched = sentencesOf(text, lang).filter(({ start, end }) => start < span.end && span.start < end);
  const [only, another] = touched;
  if (!only || another || (span.end - span.start) * 2 < only.end - only.start) return span;
  return { start: Math.min(only.start, span.start), end: Math.max(only.end, span.end) };
}

const edges = (inner: Span, outer: Span): Span[] =>
  [
    { start: 0, end: inner.start - outer.start },
    { start: inner.end - outer.start, end: outer.end - outer.start },
  ].filter(({ start, end }) => start < end);

/** Where some pieces stand in words, one after the other. */
function litIn(words: string, from: number, pieces: readonly string[]): Span[] {
  let at = from;
  return pieces.flatMap((piece) => {
    const start = piece === '' ? -1 : looseIndex(words, piece, at);
    if (start < 0) return [];
    at = start + piece.length;
    return [{ start, end: at }];
  });
}

/** The differences have single spaces where the text may have a line's end. */
const looseIndex = (words: string, piece: string, from: number): number =>
  words.replaceAll(/[\t\r\n]/g, ' ').indexOf(piece, from);
