/** The article as a script: one row a sentence, with the passage that stands there, where there is one. */
import type { Id, Span } from '../../domain/dossier';
import { occurrences, tellingPrefix } from '../../domain/quotes/match-quote';
import type { Item } from '../../domain/parse/schema';
import type { Files } from '../dossier/files';
import { written, type Numbered } from '../dossier/written';
import { articleText, quoteIn, sentencesIn } from './article-text';

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

/** The rows asked for last, and what they were made of. */
let last: { readonly of: readonly unknown[]; readonly rows: readonly Row[] } = { of: [], rows: [] };

/** The rows of all articles of a dossier, in order; the same array where nothing of them changed, and the same row where nothing of it did. */
export function rowsOf(files: Files): readonly Row[] {
  const known = remembered.get(files);
  if (known) return known;
  const { sources, passages, lang } = written(files);
  const of = [sources, passages, lang, ...sources.map(({ file }) => file !== undefined && files[file])];
  const rows = of.length === last.of.length && of.every((one, i) => one === last.of[i]) ? last.rows : makeRows(files);
  last = { of, rows };
  remembered.set(files, rows);
  return rows;
}

const inPassages = new WeakMap<readonly Row[], ReadonlyMap<Id, Row>>();

/** The row of each passage that stands in an article, by the passage's id; the same for the same rows. */
export function rowsByPassage(rows: readonly Row[]): ReadonlyMap<Id, Row> {
  const known = inPassages.get(rows);
  if (known) return known;
  const found = new Map(rows.flatMap((row) => (row.passage ? [[row.passage.id, row] as const] : [])));
  inPassages.set(rows, found);
  return found;
}

function makeRows(files: Files): readonly Row[] {
  const before = new Map(last.rows.map((row) => [`${row.source} ${row.id}`, row]));
  return written(files)
    .sources.flatMap((source) => {
      const text = source.file === undefined ? undefined : files[source.file];
      return source.kind === 'article' && text !== undefined ? rowsOfArticle(files, source, text) : [];
    })
    .map((row) => {
      const was = before.get(`${row.source} ${row.id}`);
      return was && isSame(was, row) ? was : row;
    });
}

const isSame = (a: Row, b: Row): boolean => (Object.keys(a) as (keyof Row)[]).every((field) => a[field] === b[field]);

function rowsOfArticle(files: Files, source: Item<'sources'>, given: string): Row[] {
  const { passages, sources, lang } = written(files);
  const text = articleText(given);
  const only = sources.filter(({ kind }) => kind === 'article').length === 1;
  const marked = passages.flatMap((passage) => {
    if (passage.source !== source.id && !(passage.source === undefined && only)) return [];
    const found = quoteIn(text, passage);
    return found ? [{ ...found, passage }] : [];
  });
  const taken = new Set(passages.map(({ id }) => id));
  const prefix = prefixOf(sources, source.id);
  const cut = sentencesIn(text, source.lang ?? lang);
  const inOrder = [...marked].sort((a, b) => a.start - b.start);
  // A gap, where words were left out as it was published, is no sentence.
  const spoken = cut.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
  const free = without(spoken, inOrder).map(({ start, end, paragraph, sentence }) => ({
    start,
    end,
    id: freeId(`${prefix}${paragraph}.${sentence}`, taken),
  }));
  const all: Cut[] = [...marked.map((one) => ({ ...one, id: one.passage.id })), ...free].sort(
    (a, b) => a.start - b.start,
  );
  let [sentence, before] = [-1, -1];
  return all.map((one, i) => {
    while (sentence + 1 < cut.length && cut[sentence + 1]!.start <= one.start) sentence++;
    const paragraph = cut[sentence]?.paragraph ?? 0;
    const opens = i === 0 || paragraph !== before;
    before = paragraph;
    return {
      id: one.id,
      source: source.id,
      start: one.start,
      end: one.end,
      words: text.slice(one.start, one.end),
      opens,
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

/** Those of some stretches that have nothing in common with any of the others; both are in order. */
function without<T extends Span>(stretches: readonly T[], others: readonly Span[]): T[] {
  let next = 0;
  /** Up to where the others reach that begin before the end of the stretch. */
  let reach = 0;
  return stretches.filter(({ start, end }) => {
    while (next < others.length && others[next]!.start < end) reach = Math.max(reach, others[next++]!.end);
    return reach <= start;
  });
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let unused = id;
  for (let n = 2; taken.has(unused); n++) unused = `${id}-${n}`;
  return unused;
}

/** What tells a row's words apart from the same words elsewhere in its article. */
export function contextOf(
  text: string,
  { words, start, end }: Pick<Row, 'words' | 'start' | 'end'>,
): { prefix?: string; suffix?: string } {
  if (occurrences(text, words, 2).length < 2) return {};
  const prefix = tellingPrefix(text, words, start);
  return prefix === undefined ? { suffix: text.slice(end, end + 60) } : { prefix };
}
