import { expect, it } from 'vitest';
import { facesFor } from '../../../src/pages/shared/offline/faces';

const SHEET = 'https://example.org/assets/styles-1.css';
const face = (file: string, range: string): string =>
  `@font-face{font-family:Noto;src:url(./${file}.woff2)format("woff2");unicode-range:${range}}`;
const CSS = [
  'p{color:red}',
  face('latin', 'U+??,U+2000-206F'),
  face('latin-ext', 'U+100-2BA'),
  face('cyrillic', 'U+301,U+400-45F'),
  face('armenian', 'U+530-58F'),
  '@font-face{font-family:Fallback;src:local(Arial);size-adjust:107%}',
].join('');
const named = (text: string): string[] =>
  facesFor(CSS, SHEET, text).map((file) => file.replace(/^https:\/\/example\.org\/assets\/(.*)\.woff2$/, '$1'));

it('names the faces whose letters a text has, and no other', () => {
  expect(named('Armenia')).toEqual(['latin']);
  expect(named('Armenia Հայաստան')).toEqual(['latin', 'armenian']);
  expect(named('А')).toEqual(['cyrillic']);
  expect(named('Erdoğan — «Россия»')).toEqual(['latin', 'latin-ext', 'cyrillic']);
  expect(named('')).toEqual([]);
});

it('reads addresses from the style sheet’s own, quoted or not, and takes a face without a range for every text', () => {
  const css = "@font-face { font-family: 'Own'; src: url('../own.woff2') format('woff2') }";
  expect(facesFor(css, SHEET, 'a')).toEqual(['https://example.org/own.woff2']);
  expect(facesFor("@font-face{src:url('data:font/woff2;base64,AA')}", SHEET, 'a')).toEqual([]);
});
