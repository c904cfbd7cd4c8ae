import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { htmlOf } from '../../../src/site/document/markdown';

const bodyOf = (markdown: string): HTMLElement => new JSDOM(htmlOf(markdown)).window.document.body;

test('the forms that our documents have become HTML', () => {
  const body = bodyOf(
    '# A & B\n\nOne **two** _three_ `<x>`\nfour.\n\n- a\n- b\n\n1. c\n\n| k | v |\n| --- | --- |\n| `1` | x |',
  );
  expect(body.querySelector('h1')).toHaveProperty('textContent', 'A & B');
  expect(body.querySelector('p')).toHaveProperty('textContent', 'One two three <x>\nfour.');
  expect([...body.querySelectorAll('p > *')].map(({ localName }) => localName)).toEqual(['strong', 'em', 'code']);
  expect([...body.querySelectorAll('ul > li, ol > li')].map(({ textContent }) => textContent)).toEqual(['a', 'b', 'c']);
  expect([...body.querySelectorAll('th, td')].map(({ textContent }) => textContent)).toEqual(['k', 'v', '1', 'x']);
});

test('signs of markup are letters', () => {
  for (const said of ['<script>alert(1)</script>', 'one <b onclick="x()">two</b>', '<img src=x onerror=x>']) {
    const body = bodyOf(said);
    expect(body.querySelector('script, b, img'), said).toBeNull();
    expect(body.textContent.trim()).toBe(said);
  }
});

test('only links that lead out are links; pictures stay with the document', () => {
  const body = bodyOf('[a](https://example.org/?x="&y) [b](b.md) [c](javascript:alert) ![x](y.png)');
  expect([...body.querySelectorAll('a')].map((link) => [link.textContent, link.protocol])).toEqual([['a', 'https:']]);
  expect(body.textContent.trim()).toBe('a b c');
  expect(body.querySelector('img')).toBeNull();
});

test('nothing of the Studio’s document is left as a sign', () => {
  const body = bodyOf(readFileSync('docs/studio.md', 'utf8'));
  expect(body.querySelector('h2')).not.toBeNull();
  for (const code of body.querySelectorAll('code')) code.remove();
  expect(body.textContent).not.toMatch(/\*\*|\]\(|^#|\|/m);
});
