import { describe, expect, it } from 'vitest';
import { pageData } from '../../src/payload/make-page-data';
import { noteWordings, notesIn, withNoteWordings } from '../../src/payload/border-notes';
import { inOwnLanguage } from '../../src/payload/texts';
import { packDossier, unpackDossier } from '../../src/payload/pack-dossier';
import { cameraFor, projectionOf } from '../../src/geometry/map/projection';
import { createMapPlacer } from '../../src/geometry/marks/map-placer';
import type { MapRequest } from '../../src/geometry/marks/map-request';
import { MAP_COLUMN, MAP_FRAME } from '../../src/geometry/viewport';
import { openingKey } from '../../src/payload/opening-map';
import { packPage, unpackPage } from '../../src/payload/pack-page';
import type { PageData } from '../../src/payload/page-data';
import { loadDossier } from '../data/load-dossier';
import { mapSceneOf, sceneOf } from '../support/scene';

const shipped = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

/** The page without the map's paths. */
function withoutPaths(page: PageData): PageData {
  const { map, areas } = page.scene;
  return {
    ...page,
    scene: {
      ...page.scene,
      map: {
        ...map,
        borders: '',
        openBorders: '',
        dottedBorders: '',
        coasts: '',
        rivers: '',
        countries: map.countries.map(({ id }) => ({ id, d: '' })),
        lakes: map.lakes.map((lake) => ({ ...lake, d: '' })),
        disputed: map.disputed.map((area) => ({ ...area, d: '', line: '' })),
      },
      areas: areas.map((area) => ({ ...area, d: '' })),
    },
  };
}

describe('what a page carries', () => {
  it('is the whole dossier', () => {
    const { sources, ...rest } = loadDossier('armenia-csto');
    const dossier = inOwnLanguage({ ...rest, sources: sources.map(({ text: _text, ...source }) => source) });
    expect(unpackDossier(shipped(packDossier(dossier)))).toEqual(dossier);
  });

  it('is the whole scene, but for the paths that are in the drawing', () => {
    const dossier = loadDossier('minimal');
    const page = withoutPaths(pageData(dossier, sceneOf(dossier), '../'));
    const back = unpackPage(shipped(packPage(page)));
    expect(back).toEqual({
      ...page,
      dossier: inOwnLanguage(page.dossier),
      scene: { ...page.scene, network: expect.anything() },
    });
    const { nodes, links, frame } = page.scene.network;
    expect(back.scene.network.frame).toEqual(frame);
    expect(back.scene.network.links).toEqual(
      links.map((link) => expect.objectContaining({ key: link.key, badge: link.badge })),
    );
    expect(links).toMatchObject(back.scene.network.links);
    for (const [i, node] of nodes.entries()) {
      expect(back.scene.network.nodes[i]).toEqual({
        ...node,
        linesIn: { en: node.lines },
        labelIn: { en: node.label },
      });
    }
  });

  it('is how its map stands when it opens, to the last number', () => {
    const dossier = inOwnLanguage(loadDossier('armenia-csto'));
    const page = pageData(dossier, { ...sceneOf(loadDossier('minimal')), ...mapSceneOf(dossier) }, '../');
    const { map } = page.scene;
    const request: MapRequest = {
      map,
      dossier: page.dossier,
      lang: 'en',
      camera: cameraFor(projectionOf(map.projection), map.home, MAP_FRAME),
      ...MAP_COLUMN,
      layer: 'CSTO',
      places: map.names,
      hatched: '',
      selected: null,
      lit: new Set(),
      nameOf: null,
      chipOf: (id) => id,
      sayingsOf: () => ['member'],
      voiceOf: ({ id }) => id,
    };
    const placed = createMapPlacer().place(request);
    const opening = { key: openingKey(request), ...MAP_COLUMN, placed };
    expect(placed.labels.length).toBeGreaterThan(5);
    expect(placed.callouts.length).toBeGreaterThan(1);
    expect(unpackPage(shipped(packPage({ ...page, opening }))).opening).toEqual(opening);
    // What is chosen adds to the opening; a country that goes without saying is named anew.
    expect(openingKey({ ...request, selected: 'ARM' })).toBe(openingKey(request));
    expect(openingKey({ ...request, selected: 'IRN' })).not.toBe(openingKey(request));
  });

  it('is the footnotes to the borders in its own language, and the others come back with theirs', () => {
    const dossier = loadDossier('armenia-csto');
    const { notes } = mapSceneOf(dossier).map;
    expect(notes.length).toBeGreaterThan(4);
    const own = notesIn(notes, 'en');
    expect(JSON.stringify(own)).not.toMatch(/"(hy|ru|fr)":/);
    const languages = ['hy', 'ru', 'fr'];
    expect(languages.reduce((said, lang) => withNoteWordings(said, lang, noteWordings(notes, lang)), own)).toEqual(
      notes,
    );
    expect(notesIn([{ areas: ['a'], text: { en: 'A.' } }], 'ru')).toEqual([{ areas: ['a'], text: { en: 'A.' } }]);
  });
});
