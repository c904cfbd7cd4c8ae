import { expect } from 'vitest';
import { parseDossier } from '../../../src/domain/parse';
import type { Dossier } from '../../../src/domain/dossier';
import type { Problem } from '../../../src/domain/problems';
import { FILES, type Files } from './bridge';

export { ARTICLE, FILES, type Files } from './bridge';

/** The sound files with one stretch of one of them replaced; the stretch must be there once. */
export function changed(file: string, from: string, to: string, files: Files = FILES): Files {
  const text = files[file] ?? '';
  if (text.split(from).length !== 2) throw new Error(`"${from}" must stand once in ${file}`);
  return { ...files, [file]: text.replace(from, () => to) };
}

export function problemsOf(files: Files): readonly Problem[] {
  const result = parseDossier('bridge', files);
  return result.ok ? result.notes : result.problems;
}

export function dossierOf(files: Files): Dossier {
  const result = parseDossier('bridge', files);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.dossier;
}

/** Where a stretch of a file stands, counted from 1. */
export function placeOf(files: Files, file: string, needle: string): { file: string; line: number; column: number } {
  const text = files[file] ?? '';
  const at = text.indexOf(needle);
  if (at < 0 || text.indexOf(needle, at + 1) >= 0) throw new Error(`"${needle}" must stand once in ${file}`);
  const before = text.slice(0, at).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * The code of the one problem there is, when it points at a place; otherwise a list of all there are.
 * @param needle the stretch the problem must point at; `skip` letters into it
 */
export function codeAt(files: Files, file: string, needle: string, skip = 0): string {
  const problems = problemsOf(files);
  const { line, column } = placeOf(files, file, needle);
  const [first] = problems;
  const isThere = first?.file === file && first.line === line && first.column === column + skip;
  if (problems.length === 1 && isThere) return first.code;
  const listed = problems.map((p) => `${p.code} ${p.file}:${p.line}:${p.column}`).join(', ');
  return `${listed || 'no problem'}, looking at ${file}:${line}:${column + skip}`;
}

/** Like `codeAt`, and hands over the problem. */
export function expectOnly(files: Files, code: string, file: string, needle: string, skip = 0): Problem {
  expect(codeAt(files, file, needle, skip)).toBe(code);
  return problemsOf(files)[0]!;
}
