import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePaths, splitLinkPaths } from '../../src/payload/drawn-paths';
import { pageData } from '../../src/payload/make-page-data';
import { mergeOutlines, splitOutlines } from '../../src/payload/outlines';
import { packPage, unpackPage } from '../../src/payload/pack-page';
import { inOwnLanguage } from '../../src/payload/texts';
import { mergeLabels, mergeTexts, splitTranslation } from '../../src/payload/translation';
import { loadDossier } from '../data/load-dossier';
import { sceneOf } from '../support/scene';

const shipped = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;
const dossier = loadDossier('minimal');
const scene = sceneOf(dossier);

describe('outlines', () => {
  it('are whole again after they were clipped to a first view of any width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 4000 }), (width) => {
        const { scene: clipped, outlines } = splitOutlines(dossier, scene, width);
        expect(mergeOutlines(clipped, shipped(outlines))).toEqual(scene);
      }),
      { numRuns: 10 },
    );
  });

  it('are fewer where the first view ends', () => {
    const { scene: clipped } = splitOutlines(dossier, scene, 100);
    expect(JSON.stringify(clipped.map).length).toBeLessThan(JSON.stringify(scene.map).length / 2);
  });
});

describe('a translation', () => {
  const whole = loadDossier('armenia-csto');
  const laid = sceneOf(whole);

  it.each(whole.languages)('brings back all texts and labels of a language: %s', (lang) => {
    const own = { ...unpackPage(shipped(packPage(pageData(whole, laid, '../')))) };
    const translation = shipped(splitTranslation(whole, laid, lang));
    const said = mergeTexts(own.dossier, lang, translation);
    expect(said.title[lang]).toBe(whole.title[lang]);
    expect(said.relations.map(({ verb }) => verb[lang])).toEqual(whole.relations.map(({ verb }) => verb[lang]));
    const labels = mergeLabels(own.scene, lang, translation).network.nodes.map(({ labelIn, linesIn }) => [
      labelIn[lang],
      linesIn[lang],
    ]);
    expect(labels).toEqual(laid.network.nodes.map(({ labelIn, linesIn }) => [labelIn[lang], linesIn[lang]]));
  });

  it('changes nothing where it is the dossier’s own', () => {
    const own = inOwnLanguage(whole);
    expect(mergeTexts(own, whole.lang, splitTranslation(whole, laid, whole.lang))).toEqual(own);
  });
});

it('paths that the drawing has are read back from it', () => {
  const page = pageData(dossier, scene, '../');
  const drawn = new Map<string, string>([
    ['borders', scene.map.borders],
    ['open-borders', scene.map.openBorders],
    ['dotted-borders', scene.map.dottedBorders],
    ['coasts', scene.map.coasts],
    ['rivers', scene.map.rivers],
    ...scene.map.countries.map(({ id, d }) => [`country:${id}`, d] as const),
    ...scene.map.lakes.map(({ id, d }) => [`lake:${id}`, d] as const),
    ...scene.map.disputed.flatMap(({ id, d, line }) => [
      [`control:${id}`, d] as const,
      [`control-line:${id}`, line] as const,
    ]),
    ...scene.network.links.map(({ key, d }) => [`link:${key}`, d] as const),
    ...scene.areas.map(({ entity, d }) => [`area:${entity}`, d] as const),
  ]);
  const back = mergePaths(unpackPage(shipped(packPage(splitLinkPaths(page)))), (key) => drawn.get(key) ?? '');
  expect(back.scene.map).toEqual(scene.map);
  expect(back.scene.areas).toEqual(scene.areas);
  expect(back.scene.network.links.map(({ d }) => d)).toEqual(scene.network.links.map(({ d }) => d));
});
