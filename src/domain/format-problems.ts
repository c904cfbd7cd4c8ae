/** Says problems the way a compiler does: where, what, and the line itself with a mark under the place. */
import type { ProblemCode } from './problem-codes';
import type { Problem } from './problems';
import { explainedAt } from './problems-page';

/** Longer lines are shown in part, around the place. */
const LINE_SHOWN = 120;

/** A file's lines by its name; undefined for a file that is not there. */
type LinesOf = (file: string) => readonly string[] | undefined;

/** Parts each text into lines once, for all the problems in it. */
function linesOf(files: Readonly<Record<string, string>>): LinesOf {
  const parted = new Map<string, readonly string[]>();
  return (file) => {
    if (!Object.hasOwn(files, file)) return undefined;
    const lines = parted.get(file) ?? files[file]!.split(/\r\n|\n|\r/);
    parted.set(file, lines);
    return lines;
  };
}

/** The line a problem is in, and a line with a caret under its column; nothing where the file has no such line. */
function excerpt(lines: readonly string[] | undefined, line: number, column: number): string[] {
  const source = lines?.[line - 1]?.replace(/\t/g, ' ');
  if (source === undefined || source.trim() === '') return [];
  const from = column - 1 < LINE_SHOWN - 20 ? 0 : column - 1 - LINE_SHOWN / 2;
  const number = String(line);
  const before = from > 0 ? '…' : '';
  return [
    `  ${number} | ${before}${source.slice(from, from + LINE_SHOWN)}${from + LINE_SHOWN < source.length ? '…' : ''}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(before.length + column - 1 - from)}^`,
  ];
}

/**
 * Says one problem.
 * @param folder the dossier's folder, put before the file's name
 * @param files the texts of the dossier's files by name, to quote the line from
 */
export const sayProblem = (problem: Problem, folder: string, files: Readonly<Record<string, string>>): string =>
  inWords(problem, folder, linesOf(files));

function inWords(problem: Problem, folder: string, lines: LinesOf): string {
  const { file, line, column, severity, code, message, expected, suggestion } = problem;
  const first = `${folder}/${file}:${line}:${column} ${severity} ${code} ${message}`;
  // A note is not about how something is written, and there may be many.
  if (severity === 'note') return first;
  return [
    first,
    ...(expected === undefined ? [] : [`  expected: ${expected}`]),
    ...(suggestion === undefined ? [] : [`  suggestion: ${suggestion}`]),
    `  more: ${explainedAt(code)}`,
    ...excerpt(lines(file), line, column),
  ].join('\n');
}

/**
 * Codes whose warnings are counted rather than listed: there is one for every text that waits for a translation, and
 * for every country that `Intl` has named instead.
 */
const COUNTED: ReadonlySet<ProblemCode> = new Set([
  'TEXT_LANGUAGE_MISSING',
  'COUNTRY_NAME_SUPPLIED',
  'SENTENCE_UNQUOTED',
]);

/**
 * Says all problems of a dossier.
 * @param everything lists also the warnings that are otherwise only counted
 */
export function sayProblems(
  problems: readonly Problem[],
  folder: string,
  files: Readonly<Record<string, string>>,
  everything = false,
): string {
  const isCounted = ({ severity, code }: Problem) => !everything && severity === 'warning' && COUNTED.has(code);
  const lines = linesOf(files);
  const counts = new Map<string, number>();
  for (const problem of problems.filter(isCounted)) {
    const what = `${problem.code} ${problem.message}`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [
    ...problems.filter((problem) => !isCounted(problem)).map((problem) => inWords(problem, folder, lines)),
    ...[...counts].map(([what, times]) => `${folder}: warning ${what}${times > 1 ? ` (${times} times)` : ''}`),
  ].join('\n');
}

const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

/** The closing line: how many dossiers were checked, and how many errors, warnings and notes there are. */
export function sayCount(dossiers: number, problems: readonly Problem[]): string {
  const count = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity).length;
  const notes = count('note');
  const said = [plural(count('error'), 'error'), plural(count('warning'), 'warning')];
  return `${plural(dossiers, 'dossier')} checked: ${[...said, ...(notes > 0 ? [plural(notes, 'note')] : [])].join(', ')}`;
}
