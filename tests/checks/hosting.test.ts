import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { headersFor } from '../../src/site/document/headers';

const page = headersFor('dossier/index.html', null);
const asset = headersFor('assets/a.js', null);
const embed = headersFor('dossier/embed/index.html', null);
const text = readFileSync('docs/hosting.md', 'utf8');
const sample = (language: string): string => text.split(`\`\`\`${language}\n`)[1]!.split('```')[0]!;

it.each(['nginx', 'apache'])('the sample for %s sends what the preview server sends', (language) => {
  for (const [name, value] of [page, asset, embed].flatMap((headers) => Object.entries(headers))) {
    expect(sample(language), name).toContain(name);
    expect(sample(language), name).toContain(value);
  }
  expect(sample(language)).toContain('/embed/');
});

it('the table names each header and value', () => {
  for (const [name, value] of [page, asset, embed].flatMap((headers) => Object.entries(headers))) {
    expect(text, name).toContain(`\`${name}`);
    expect(text, name).toContain(value);
  }
});
