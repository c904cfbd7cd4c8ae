import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { htmlOf } from '../../../src/site/document/markdown';

test('the forms that our documents have become HTML, and signs of it are letters', () => {
  expect(htmlOf('# A & B\n\nOne **two** _three_ `<x>`\nfour.')).toBe(
    '<h1>A &#38; B</h1><p>One <b>two</b> <em>three</em> <code>&#60;x&#62;</code> four.</p>',
  );
  expect(htmlOf('- a\n- b\n\n1. c')).toBe('<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>');
  expect(htmlOf('| k | v |\n| --- | --- |\n| `1` | x |')).toBe(
    '<table><thead><tr><th>k</th><th>v</th></tr></thead><tbody><tr><td><code>1</code></td><td>x</td></tr></tbody></table>',
  );
});

test('only links that lead out are links; pictures stay with the document', () => {
  expect(htmlOf('[a](https://example.org/) [b](b.md) [c](javascript:alert(1))')).toBe(
    '<p><a href="https://example.org/">a</a> b c)</p>',
  );
  expect(htmlOf('![x](y.png)')).toBe('');
});

test('nothing of the Studio’s document is left as a sign', () => {
  const html = htmlOf(readFileSync('docs/studio.md', 'utf8'));
  expect(html).toContain('<h2>');
  expect(html.replace(/<code>.*?<\/code>/g, '').replace(/<[^>]*>/g, '')).not.toMatch(/\*\*|\]\(|^#|\|/m);
});
