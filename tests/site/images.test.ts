import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { paint } from '../../src/node/paint-png';
import { pngSize } from '../../src/site/images/size';
import { picturesOf, type Picture } from '../../src/site/images/pictures';
import { createRenderer } from '../../src/site/images/render';
import type { Dossier } from '../../src/domain/dossier';
import type { PAINTED_SCRIPTS } from '../../src/domain/picture-scripts';
import { parseDossier } from '../../src/domain/parse';
import { readDossierFiles } from '../../src/node/read-dossier';
import type { Scene } from '../../src/geometry/scene';
import '../../src/i18n/all';
import { assets, ROOT, sceneOf } from '../support/scene';

const HOSTILE = '<img src=x onerror=alert(1)></svg><script>alert(2)</script>$&';
const SITE = new URL('https://example.org/sayso/');

let dossier: Dossier;
let scene: Scene;
let pictures: Picture[];
const newRenderer = () => createRenderer(assets().styles);
const renderer = newRenderer();
const { window } = new JSDOM('', { url: 'https://example.org/' });
const drawn = (file: string): string => pictures.find(({ png }) => png === `minimal/still/${file}.png`)!.draw(renderer);
const parse = (svg: string): Document => {
  const document = new window.DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
};

beforeAll(() => {
  const parsed = parseDossier('minimal', readDossierFiles(join(ROOT, 'data/dossiers/minimal')));
  if (!parsed.ok) throw new Error('The tutorial was refused.');
  dossier = parsed.dossier;
  scene = sceneOf(dossier);
  pictures = picturesOf(dossier, () => scene, SITE);
});

describe.each(['map', 'network', 'both'])('the still of the %s', (kind) => {
  let svg: string;
  beforeAll(() => (svg = drawn(kind)));

  it('says its title, whose words it shows, and where they come from', () => {
    const words = parse(svg).documentElement.textContent;
    for (const said of [
      dossier.title['en'],
      'Claims by Mayor Ada Brook, as reported by The Riverside Paper (invented).',
      dossier.sources[0]!.title,
      dossier.sources[0]!.url,
      'https://example.org/sayso/minimal/',
    ]) {
      expect(words.replace(/\s+/g, ' ')).toContain(said);
    }
  });

  it('stands alone: no style sheet, no variable, nothing to fetch, and a link only to its source', () => {
    const document = parse(svg);
    expect(/var\(|calc\(|color-mix\(|<style|<use|<image|<script/.exec(svg)?.[0]).toBeUndefined();
    expect(document.querySelectorAll('[class], [style]')).toHaveLength(0);
    expect([...document.querySelectorAll('[href]')].map((link) => link.getAttribute('href'))).toEqual([
      dossier.sources[0]!.url,
    ]);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(document.getElementById(id!)).not.toBeNull();
  });

  it('draws the marks in the tokens’ colours', () => {
    const fills = [...parse(svg).querySelectorAll('[fill]')].map((mark) => mark.getAttribute('fill'));
    expect(fills).toContain('#f6f3ec');
    // Its story is about no country: all land is that beside the story, and the sea is told from it.
    if (kind !== 'network') expect(fills).toEqual(expect.arrayContaining(['#eee9dd', '#a8c5d2']));
    // Its map quotes nobody, so no line on it is anybody's word.
    expect(parse(svg).querySelectorAll('[stroke-dasharray="7 4"]').length > 0).toBe(kind !== 'map');
  });
});

it('is the same each time it is drawn', () => {
  const again = picturesOf(dossier, () => scene, SITE)
    .find(({ png }) => png?.endsWith('network.png'))!
    .draw(newRenderer());
  expect(again).toBe(drawn('network'));
});

it('takes a dossier’s texts as texts, whatever they look like', () => {
  const hostile = picturesOf({ ...dossier, title: { en: HOSTILE }, summary: { en: HOSTILE } }, () => scene, SITE);
  for (const { draw } of hostile) {
    const document = parse(draw(renderer));
    expect(document.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
    expect(document.documentElement.textContent).toContain(HOSTILE);
  }
});

it('has a picture for cards in their own size', () => {
  expect(parse(drawn('card')).documentElement.getAttribute('viewBox')).toBe('0 0 1200 630');
});

it('is left out as PNG in a language whose script has no face, and so is the card of a dossier in it', () => {
  const pngs = (lang: string, title: Record<string, string>): (string | null)[] =>
    picturesOf({ ...dossier, lang, languages: ['en', 'ja'], title }, () => scene, SITE).map(({ png }) => png);
  const both = { en: 'The bridge', ja: '橋は開くか' };
  expect(pngs('en', both).filter((png) => png === null)).toHaveLength(3);
  expect(pngs('en', both)).toContain('minimal/still/card.png');
  expect(pngs('ja', both)).not.toContain('minimal/still/card.png');
  expect(pngs('en', { en: 'The bridge' })).not.toContain(null);
});

it('is painted in every script that is said to have a face', async () => {
  const words = { Latin: 'Ag', Cyrillic: 'Жя', Greek: 'Ωλ', Armenian: 'Ժղ', Arabic: 'ليلى' } satisfies Record<
    (typeof PAINTED_SCRIPTS)[number],
    string
  >;
  const painted = (text: string): Promise<Uint8Array> =>
    paint(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 99 30"><text x="9" y="22" font-size="20">${text}</text></svg>`,
      99,
    );
  const box = Buffer.from(await painted('漢字'));
  const blank = Buffer.from(await painted(' '));
  for (const [script, text] of Object.entries(words)) {
    const png = Buffer.from(await painted(text));
    expect(`${script} ${png.equals(blank)} ${png.equals(box)}`).toBe(`${script} false false`);
  }
});

it('is painted as large as its oEmbed answer says', async () => {
  const { width } = pictures.find(({ png }) => png?.endsWith('both.png'))!;
  const png = Buffer.from(await paint(drawn('both'), width()));
  expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual(
    pngSize('both', dossier, 'en', SITE, scene),
  );
});

it.each([
  ['Latin', 'Claims'],
  ['Cyrillic', 'Утверждения'],
  ['Armenian', 'Պնդումներ'],
])('becomes a PNG in which %s words are painted, on any machine', async (_, words) => {
  const drawing = (text: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40"><text y="30" font-size="20" font-family="system-ui, sans-serif">${text}</text></svg>`;
  const png = Buffer.from(await paint(drawing(words), 400));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([400, 80]);
  // Letters that no face has are all the same box, or nothing.
  const noLetters = Buffer.from(await paint(drawing('\ue000'.repeat(words.length)), 400));
  expect(png.length).toBeGreaterThan(2 * noLetters.length);
});
