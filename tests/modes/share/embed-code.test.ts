import { expect, test } from 'vitest';
import { readEmbedParams } from '../../../src/embed/looks';
import {
  elementCode,
  embedAddress,
  iframeCode,
  PARTS,
  placesOf,
  type EmbedOptions,
} from '../../../src/modes/share/embed-code';

const page = 'https://news.example/sayso/armenia-csto/?select=ARM';
const places = placesOf('../', 'armenia-csto', page, `${page}&year=2020`, 'A “title” with "quotes" & <marks>');
const plain: EmbedOptions = { show: PARTS, theme: 'auto', height: 'auto' };

test('places stand beside the page they are seen from', () => {
  expect(places.embed).toBe('https://news.example/sayso/armenia-csto/embed/');
  expect(places.script).toBe('https://news.example/sayso/sayso-explainer.js');
});

test('the embed opens on the view that is shared, and leaves defaults out', () => {
  expect(embedAddress(places, plain)).toBe('https://news.example/sayso/armenia-csto/embed/?select=ARM&year=2020');
});

test('the embed reads the options as they were chosen', () => {
  const options: EmbedOptions = { show: ['map', 'article'], theme: 'dark', height: 'fill' };
  expect(readEmbedParams(new URL(embedAddress(places, options)).search)).toMatchObject(options);
});

test.each([
  ['iframe', iframeCode],
  ['sayso-explainer', elementCode],
])('%s code parses to what it says, whatever the title', (name, code) => {
  const template = document.createElement('template');
  template.innerHTML = code(places, { ...plain, show: ['network'] });
  const element = template.content.querySelector(name)!;
  expect(element.getAttribute('title') ?? element.textContent).toBe(places.title);
  expect(template.content.querySelectorAll('marks')).toHaveLength(0);
  expect(template.content.querySelector('script')!.getAttribute('src')).toBe(places.script);
});

test('at a fixed height an iframe needs no script', () => {
  expect(iframeCode(places, { ...plain, height: 'fill' })).not.toContain('<script');
});
