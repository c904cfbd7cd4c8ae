import { describe, expect, it } from 'vitest';
import { bordersOf } from '../../src/domain/parts';
import { mergePaths } from '../../src/payload/drawn-paths';
import { pageData } from '../../src/payload/make-page-data';
import { mergeOutlines, splitOutlines } from '../../src/payload/outlines';
import { packPage, unpackPage } from '../../src/payload/pack-page';
import { readExample } from '../examples/examples';
import { sceneOf } from '../support/scene';

const shipped = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;
const dossier = readExample('borders-as-drawn');
const scene = sceneOf(dossier);

describe('borders as somebody draws them, in a page', () => {
  it('are what they were after packing, with their lines read back from the drawing', () => {
    const drawn = new Map(scene.map.drawn.map(({ id, d }) => [`drawn:${id}`, d]));
    const back = mergePaths(
      unpackPage(shipped(packPage(pageData(dossier, scene, '../')))),
      (key) => drawn.get(key) ?? '',
    );
    expect(back.scene.map.drawn).toEqual(scene.map.drawn);
    expect(bordersOf(back.dossier)).toEqual(bordersOf(dossier).map(({ points: _points, ...border }) => border));
  });

  it('are drawn as far as the first view reaches, and whole again once the reader looks farther', () => {
    const { scene: clipped, outlines } = splitOutlines(dossier, scene, 60);
    expect(clipped.map.drawn.map(({ d }) => d)).not.toEqual(scene.map.drawn.map(({ d }) => d));
    expect(mergeOutlines(clipped, shipped(outlines)).map.drawn).toEqual(scene.map.drawn);
  });
});
