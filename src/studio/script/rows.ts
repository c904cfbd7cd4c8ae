/** The article as a script: one row a sentence, with the passage that stands there, where there is one. */
import { sentencesOf } from '../../domain/quotes/sentences';
import { findQuote, occurrences, tellingPrefix } from '../../domain/quotes/match-quote';
import type { Item } from '../../domain/parse/schema';
import type { Files } from '../dossier/files';
import { written, type Numbered } from '../dossier/written';

export interface Row {
  /** By convention paragraph and sentence, such as `2.3`; the headline is `0.1`. In further articles with a letter before. */
  readonly id: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Whether a paragraph begins here. */
  readonly opens: boolean;
  readonly headline: boolean;
  readonly passage: Numbered<Item<'passages'>> | undefined;
}

const remembered = new WeakMap<Files, readonly Row[]>();

/** The rows asked for last. */
let last: readonly Row[] = [];

/** The rows of all articles of a dossier, in order; the same array for the same files, and the same row where nothing of it changed. */
export function rowsOf(files: Files): readonly Row[] {
  const known = remembered.get(files);
  if (known) return known;
  const before = new Map(last.map((row) => [`${row.source} ${row.id}`, row]));
  const rows = written(files)
    .sources.flatMap((source) => {
      const text = source.file === undefined ? undefined : files[source.file];
      return source.kind === 'article' && text !== undefined ? rowsOfArticle(files, source, text) : [];
    })
    .map((row) => {
      const was = before.get(`${row.source} ${row.id}`);
      return was && isSame(was, row) ? was : row;
    });
  last = rows;
  remembered.set(files, rows);
  return rows;
}

const isSame = (a: Row, b: Row): boolean => (Object.keys(a) as (keyof Row)[]).every((field) => a[field] === b[field]);

/** An article's text as the gate reads it. */
export const articleText = (text: string): string => text.replace(/\r\n?/g, '\n');

/** A text's sentences, which stay the same while everything about them changes. */
let lastCut: { readonly text: string; readonly lang: string; readonly cut: ReturnType<typeof sentencesOf> } | null =
  null;

function cutOnce(text: string, lang: string): ReturnType<typeof sentencesOf> {
  if (lastCut?.text !== text || lastCut.lang !== lang) lastCut = { text, lang, cut: sentencesOf(text, lang) };
  return lastCut.cut;
}

function rowsOfArticle(files: Files, source: Item<'sources'>, given: string): Row[] {
  const { passages, sources, lang } = written(files);
  const text = articleText(given);
  const only = sources.filter(({ kind }) => kind === 'article').length === 1;
  const marked = passages.flatMap((passage) => {
    if (passage.source !== source.id && !(passage.source === undefined && only)) return [];
    const found = findQuote(text, passage, false);
    return found.kind === 'found' ? [{ start: found.start, end: found.end, passage }] : [];
  });
  const taken = new Set(passages.map(({ id }) => id));
  const prefix = prefixOf(sources, source.id);
  const cut = cutOnce(text, source.lang ?? lang);
  const free = cut
    .filter(({ start, end }) => !marked.some((one) => one.start < end && start < one.end))
    .map(({ start, end, paragraph, sentence }) => ({
      start,
      end,
      id: freeId(`${prefix}${paragraph}.${sentence}`, taken),
    }));
  const all: Cut[] = [...marked.map((one) => ({ ...one, id: one.passage.id })), ...free].sort(
    (a, b) => a.start - b.start,
  );
  const paragraphAt = (at: number): number => cut.findLast(({ start }) => start <= at)?.paragraph ?? 0;
  return all.map((one, i) => {
    const paragraph = paragraphAt(one.start);
    return {
      id: one.id,
      source: source.id,
      start: one.start,
      end: one.end,
      words: text.slice(one.start, one.end),
      opens: i === 0 || paragraphAt(all[i - 1]!.start) !== paragraph,
      headline: paragraph === 0,
      passage: one.passage,
    };
  });
}

/** Sentences of a dossier's second article are `b.1.1`, those of its third `c.1.1`, so that each has an id of its own. */
function prefixOf(sources: readonly Item<'sources'>[], id: string): string {
  const at = sources.filter(({ kind }) => kind === 'article').findIndex((one) => one.id === id);
  return at < 1 ? '' : `${String.fromCodePoint(97 + at)}.`;
}

/** A stretch of the text that becomes a row. */
interface Cut {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly passage?: Row['passage'];
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let unused = id;
  for (let n = 2; taken.has(unused); n++) unused = `${id}-${n}`;
  return unused;
}

/** What tells a row's words apart from the same words elsewhere in its article. */
export function contextOf(text: string, { words, start, end }: Row): { prefix?: string; suffix?: string } {
  if (occurrences(text, words, 2).length < 2) return {};
  const prefix = tellingPrefix(text, words, start);
  return prefix === undefined ? { suffix: text.slice(end, end + 60) } : { prefix };
}
