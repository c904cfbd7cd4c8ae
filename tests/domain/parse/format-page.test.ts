import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Head, ITEMS } from '../../../src/domain/parse/schema';

const ROOT = join(import.meta.dirname, '../../..');
const page = readFileSync(join(ROOT, 'docs/dossier-format.md'), 'utf8');

describe('the page on the format', () => {
  it('names every field', () => {
    const fields = [...Object.keys(Head), ...Object.values(ITEMS).flatMap((item) => Object.keys(item.shape))];
    expect([...new Set(fields)].filter((field) => !page.includes(`\`${field}\``))).toEqual([]);
  });

  it('names every code of a problem, and no other', () => {
    const folder = join(ROOT, 'src/domain/parse');
    const code = readdirSync(folder)
      .filter((name) => name.startsWith('messages'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    const given = [...code.join('\n').matchAll(/problem\(\s*'([A-Z_]+)'/g)].map((match) => match[1]);
    const named = [...page.slice(page.indexOf('## Problems')).matchAll(/`([A-Z]+_[A-Z_]+)`/g)].map((match) => match[1]);
    expect(given.length).toBeGreaterThan(25);
    expect(new Set(named)).toEqual(new Set(given));
  });
});
