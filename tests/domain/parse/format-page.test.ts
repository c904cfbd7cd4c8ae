import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROBLEMS, type ProblemCode } from '../../../src/domain/problem-codes';
import { explainedAt, problemsPage } from '../../../src/domain/problems-page';
import { Head, ITEMS } from '../../../src/domain/parse/schema';

const ROOT = join(import.meta.dirname, '../../..');
const page = readFileSync(join(ROOT, 'docs/dossier-format.md'), 'utf8');

describe('the page on the format', () => {
  it('names every field', () => {
    const fields = [...Object.keys(Head), ...Object.values(ITEMS).flatMap((item) => Object.keys(item.shape))];
    expect([...new Set(fields)].filter((field) => !page.includes(`\`${field}\``))).toEqual([]);
  });
});

describe('the page of problems', () => {
  const written = readFileSync(join(ROOT, 'docs/problems.md'), 'utf8');

  it('is made of the table; write it anew with `npm run schema`', () => {
    expect(written).toBe(problemsPage());
  });

  it('has one anchor for every code, where messages lead', () => {
    const anchors = [...written.matchAll(/^### (\w+)$/gm)].map(([, name]) => `docs/problems.md#${name!.toLowerCase()}`);
    expect(anchors).toEqual(Object.keys(PROBLEMS).map((code) => explainedAt(code as ProblemCode)));
  });

  it('lists no code that is never reported', () => {
    const folder = join(ROOT, 'src/domain');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const code = files
      .filter((name) => /(messages[^/]*|folder-names)\.ts$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    expect(Object.keys(PROBLEMS).filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });
});
