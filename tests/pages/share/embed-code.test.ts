import { expect, test } from 'vitest';
import { PLAIN, readEmbedParams } from '../../../src/embed-api/embed-params';
import {
  elementCode,
  embedAddress,
  iframeCode,
  placesOf,
  type EmbedOptions,
} from '../../../src/pages/share/embed-code';

const page = 'https://news.example/sayso/armenia-csto/?select=ARM';
const places = placesOf('../', 'armenia-csto', page, `${page}&year=2020`, 'A “title” with "quotes" & <marks>');
const plain: EmbedOptions = { show: PLAIN.show, theme: 'auto', height: 'auto', px: 640 };

test('places stand beside the page they are seen from', () => {
  expect(places.embed).toBe('https://news.example/sayso/armenia-csto/embed/');
  expect(places.script).toBe('https://news.example/sayso/sayso-explainer.js');
});

test('the embed opens on the view that is shared, and leaves defaults out', () => {
  expect(embedAddress(places, plain)).toBe('https://news.example/sayso/armenia-csto/embed/?select=ARM&year=2020');
});

test('the embed reads the options as they were chosen', () => {
  const options: EmbedOptions = { show: ['map', 'article'], theme: 'dark', height: 'fill', px: 700 };
  const { px: _ofTheFrame, ...said } = options;
  expect(readEmbedParams(new URL(embedAddress(places, options)).search)).toMatchObject(said);
  expect(iframeCode(places, options)).toContain('height="700"');
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

test('a frozen version is embedded from its own address, and leads to the whole explainer', () => {
  const frozen = 'https://news.example/sayso/armenia-csto/v/0123456789/embed/';
  const kept = placesOf('../', 'armenia-csto', page, `${page}&year=2020`, 'A title', frozen);
  expect(embedAddress(kept, plain)).toBe(`${frozen}?select=ARM&year=2020`);
  expect(elementCode(kept, plain)).toContain(
    `<a href="https://news.example/sayso/armenia-csto/?select=ARM&#38;year=2020">`,
  );
});

test('a frame of a given width has the height that this width wants, and fits a narrower column', () => {
  for (const [width, high] of [
    ['360', 560],
    ['600', 480],
    ['720', 480],
  ] as const) {
    const code = iframeCode(places, { ...plain, width });
    expect(code).toContain(`width="${width}" height="${high}"`);
    expect(code).toContain('max-width:100%');
    expect(iframeCode(places, { ...plain, width, height: 'fill', px: 700 })).toContain('height="700"');
  }
  expect(iframeCode(places, plain)).toContain('width="100%"');
});
