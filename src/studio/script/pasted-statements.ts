/** A pasted list of statements: who, does what, to whom, and the words each rests on, found exactly or not at all. */
import { scanCsv } from '../../domain/parse/csv';
import { occurrences } from '../../domain/quotes/match-quote';
import type { Files } from '../dossier/files';
import { textIn, written } from '../dossier/written';
import { actorNamed } from '../edit/actors';
import { keepStatement, listOf, standOnce } from '../edit/statements';
import { mentionsIn, verbPencil } from './pencil';
import { rowsOf, type Row } from './rows';
import { tokenOf } from './voices';

/** Why a line stays out: what it lacks, what the article has not, or has too often. */
export type WhyLineOut = 'ends' | 'verb' | 'words' | 'words-twice' | 'no-sentence' | 'several' | 'voice' | 'known';

export interface PastedLine {
  readonly cells: readonly string[];
  /** Names as they were given. */
  readonly from: readonly string[];
  readonly verb: string;
  readonly to: readonly string[];
  /** Of these names, those that are not in the cast yet. */
  readonly fresh: readonly string[];
  /** The sentence it rests on; none where it cannot be found exactly. */
  readonly row: Row | undefined;
  /** Exact words of that sentence; none for all of it. */
  readonly words: string | undefined;
  readonly why: WhyLineOut | null;
  /** Sentences that it may rest on, for the author to choose; never chosen for them. */
  readonly maybe: readonly Row[];
}

/** What an author has in hand, on which lines without words of their own rest. */
export interface InHand {
  readonly row: Row;
  readonly words: string;
}

const HEADING = /^(?:from|who|source|de|qui|от|кто|ով|ումից|من)$/i;
const ARROW = /\s*(?:\||→|->|—>|=>)\s*/u;

/** The cells of a pasted list: from, does what, to, words. Two cells are both ends. Nothing where no line has two. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const [head = ''] = lines;
  const cells = head.includes('\t')
    ? scanCsv(text, '\t').rows.map((row) => row.map((cell) => cell.text.trim()))
    : lines.map((line) => line.split(ARROW).map((cell) => cell.trim()));
  const rows = cells.filter((row) => row.some((cell) => cell !== ''));
  const body = HEADING.test(rows[0]?.[0] ?? '') ? rows.slice(1) : rows;
  return body.some((row) => row.length > 1) ? body : [];
}

const namesOf = (cell: string): string[] =>
  cell
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);

/**
 * What a pasted list comes to. A line rests on its own words where they stand in the article just once; or else on the
 * words in hand; or else on the only sentence that names both ends around its verb. Every other line stays out.
 * @param inHand what the author holds, if anything
 * @param chosen sentences the author chose for lines that left a choice, by line
 */
export function readLines(
  files: Files,
  text: string,
  inHand: InHand | undefined,
  chosen: Readonly<Record<string, string>>,
): PastedLine[] {
  return cellsOf(text).map((cells) => {
    const short = cells.length === 2;
    const [from, to] = [namesOf(cells[0] ?? ''), namesOf(cells[short ? 1 : 2] ?? '')];
    const line = { cells, from, to, verb: short ? '' : (cells[1] ?? ''), fresh: freshOf(files, [...from, ...to]) };
    if (from.length === 0 || to.length === 0) return out(line, 'ends');
    const found = placeOf(files, line, inHand, chosen[keyOf(cells)]);
    if ('why' in found) return out(line, found.why, found.maybe);
    const whole = { ...line, ...found, verb: line.verb || between(files, line, found.row) };
    if (whole.verb === '') return out(line, 'verb', [found.row]);
    if (tokenOf(found.row) === undefined || !found.row.passage) return out(whole, 'voice', [found.row]);
    return { ...whole, maybe: [], why: isKept(files, whole) ? 'known' : null };
  });
}

/** By which a line is known while others around it go. */
export const keyOf = (cells: readonly string[]): string => cells.join('\t');

type Line = Pick<PastedLine, 'cells' | 'from' | 'verb' | 'to' | 'fresh'>;

const out = (line: Line, why: WhyLineOut, maybe: readonly Row[] = []): PastedLine => ({
  ...line,
  why,
  maybe,
  row: undefined,
  words: undefined,
});

type Found =
  | { readonly row: Row; readonly words: string | undefined }
  | { readonly why: WhyLineOut; readonly maybe: readonly Row[] };

function placeOf(files: Files, line: Line, inHand: InHand | undefined, chosen: string | undefined): Found {
  const rows = rowsOf(files);
  const words = line.cells[3]?.replace(/^[“"«„]\s*|\s*[”"»“]$/gu, '');
  if (words) {
    const all = rows.filter((row) => occurrences(row.words, words, 1).length > 0);
    const own = all.length > 1 ? all.filter(({ id }) => id === chosen) : all;
    const [row] = own;
    if (!row) return all.length === 0 ? { why: 'words', maybe: [] } : { why: 'words-twice', maybe: all };
    return standOnce(row.words, words) ? { row, words } : { why: 'words-twice', maybe: [] };
  }
  if (inHand) return { row: inHand.row, words: inHand.words || undefined };
  const picked = rows.find(({ id }) => id === chosen);
  if (picked) return { row: picked, words: undefined };
  const both = rows.filter((row) => !row.headline && names(files, row, line.from) && names(files, row, line.to));
  const exact = both.filter((row) => line.verb === '' || row.words.includes(line.verb));
  const [only, another] = exact;
  if (only && !another) return { row: only, words: undefined };
  return { why: both.length > 1 ? 'several' : 'no-sentence', maybe: both };
}

/** Whether a sentence names all of some actors, by any of the words that name them. */
function names(files: Files, row: Row, called: readonly string[]): boolean {
  const mentioned = new Set(mentionsIn(files, row.words).map(({ entity }) => entity));
  return called.every((name) => {
    const id = actorNamed(files, name);
    return id === undefined ? occurrences(row.words, name, 1).length > 0 : mentioned.has(id);
  });
}

/** What stands between both ends in a sentence, where a line has no verb of its own. */
function between(files: Files, { from, to }: Line, row: Row): string {
  const [first, second] = [from.at(-1)!, to[0]!].map((name) => actorNamed(files, name));
  return first === undefined || second === undefined ? '' : verbPencil(files, row.words, first, second);
}

const freshOf = (files: Files, called: readonly string[]): string[] => [
  ...new Set(called.filter((name) => actorNamed(files, name) === undefined)),
];

function isKept(files: Files, { from, verb, to, row }: Line & { readonly row: Row }): boolean {
  const { relations, lang } = written(files);
  const same = (ids: Parameters<typeof listOf>[0], called: readonly string[]): boolean =>
    listOf(ids).join(' ') === called.map((name) => actorNamed(files, name)).join(' ');
  return relations.some(
    (one) =>
      same(one.from, from) &&
      same(one.to, to) &&
      textIn(one.verb, lang) === verb &&
      one.evidence.some(({ passage }) => passage === row.passage?.id),
  );
}

/** Keeps every line that has its words, one after the other; names that are new join the cast. */
export function keepLines(files: Files, lines: readonly PastedLine[]): Files {
  return lines.reduce((before, { from, verb, to, row, words, why }) => {
    if (why !== null || !row?.passage) return before;
    const ids = (called: readonly string[]): string[] => called.map((name) => actorNamed(before, name) ?? name);
    const form = { from: ids(from), verb, to: ids(to), type: 'concerns', passage: row.passage.id, words } as const;
    return keepStatement(before, form).files;
  }, files);
}
