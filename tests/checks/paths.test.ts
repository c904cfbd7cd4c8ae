import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Files whose strings name files of this repository, which no compiler checks when one of them is moved. */
function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file));
}

const TOP = ['src', 'tools', 'tests', 'data', 'docs', 'examples', 'bin'].filter((name) => existsSync(join(ROOT, name)));
const CODE = ['src', 'tools', 'bench'].filter((name) => existsSync(join(ROOT, name)));

/** Whole strings that are a path from the root: no placeholders, no patterns. */
const STRING = new RegExp(`['"\`]/?(?:${TOP.join('|')})/[\\w./@-]+['"\`]`, 'g');
const LINK = new RegExp(`\\]\\(((?:\\.{1,2}/)*[\\w./-]+\\.\\w+)(?:#[\\w-]*)?\\)`, 'g');

const isThere = (path: string): boolean =>
  ['', '.ts', '.tsx', '.css'].some((ending) => existsSync(join(ROOT, path + ending)));

test('every path written as a string in code or configuration leads somewhere', () => {
  const files = [
    ...CODE.flatMap((folder) => filesIn(folder, /\.[cm]?[jt]sx?$/)),
    ...readdirSync(ROOT).filter((file) => /\.(json|[cm]?js|ts)$/.test(file) && file !== 'package-lock.json'),
  ];
  const astray = files.flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(STRING)]
      .map(([found]) => found.slice(1, -1).replace(/^\//, ''))
      .filter((path) => !isThere(path))
      .map((path) => `${file}: ${path}`),
  );
  expect(astray).toEqual([]);
});

test('every link of the documents to a file leads there', () => {
  const documents = [
    ...readdirSync(ROOT).filter((file) => file.endsWith('.md')),
    ...['docs', 'data', '.github'].flatMap((folder) => filesIn(folder, /\.md$/)),
  ].filter((file) => !file.endsWith('article.md'));
  const astray = documents.flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(LINK)]
      .map(([, path]) => join(file, '..', path!))
      .filter((path) => !existsSync(join(ROOT, path)))
      .map((path) => `${file}: ${path}`),
  );
  expect(astray).toEqual([]);
});
