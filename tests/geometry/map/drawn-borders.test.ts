import { describe, expect, it } from 'vitest';
import type { DrawnBorder, Dossier } from '../../../src/domain/dossier';
import { cameraFor, projectionOf } from '../../../src/geometry/map/projection';
import { readPath } from '../../../src/geometry/map/read-path';
import { createMapPlacer } from '../../../src/geometry/marks/map-placer';
import { lineBoxes } from '../../../src/geometry/marks/line-boxes';
import { overlaps } from '../../../src/geometry/labels/boxes';
import { MAP_COLUMN, MAP_FRAME } from '../../../src/geometry/viewport';
import { restingRequest } from '../../support/map-request';
import { loadDossier } from '../../data/load-dossier';
import { readExample } from '../../examples/examples';
import { mapSceneOf } from '../../support/scene';

const armenia = loadDossier('armenia-csto');
const claim: Omit<DrawnBorder, 'id' | 'points'> = {
  by: ['ARM'],
  relation: armenia.relations[0]!.id,
  date: '2024',
  label: { en: 'a line' },
};
const withBorders = (dossier: Dossier, borders: readonly DrawnBorder[]): Dossier =>
  dossier.map === 'none' ? dossier : { ...dossier, map: { ...dossier.map, borders } };
const inSight: DrawnBorder = {
  ...claim,
  id: 'a',
  points: [
    [44, 40.5],
    [46, 39.5],
  ],
};

describe('borders as somebody draws them', () => {
  it('are added to those of the policy, of which nothing is taken and nothing moved', () => {
    const { drawn: none, ...before } = mapSceneOf(armenia).map;
    const { drawn, ...after } = mapSceneOf(withBorders(armenia, [inSight])).map;
    expect(none).toEqual([]);
    expect(after).toEqual(before);
    expect(drawn).toMatchObject([{ id: 'a', relation: claim.relation, sign: 1 }]);
  });

  it('run through their points', () => {
    const { map } = mapSceneOf(withBorders(armenia, [inSight]));
    const { project } = projectionOf(map.projection);
    const [line] = readPath(map.drawn[0]!.d);
    for (const [at, drawn] of [
      [inSight.points![0]!, line![0]!],
      [inSight.points![1]!, line!.at(-1)!],
    ] as const) {
      const [x, y] = project(at);
      expect(Math.hypot(x - drawn[0], y - drawn[1])).toBeLessThan(0.5);
    }
  });

  it('have one sign for what the same people draw, in whatever order they are named', () => {
    const by = [['ARM'], ['AZE'], ['GEO', 'ARM'], ['ARM', 'GEO'], ['ARM'], ['IRN']];
    const { drawn } = mapSceneOf(
      withBorders(
        armenia,
        by.map((who, i) => ({ ...inSight, id: `b${i}`, by: who })),
      ),
    ).map;
    expect(drawn.map(({ sign }) => sign)).toEqual([1, 2, 3, 3, 1, 1]);
  });

  it('are not of the map where they lie beyond every frame; one that passes through a frame is', () => {
    const far: DrawnBorder['points'] = [
      [-60, -10],
      [-55, -12],
    ];
    const through: DrawnBorder['points'] = [
      [20, 40],
      [70, 40],
    ];
    const { drawn } = mapSceneOf(
      withBorders(armenia, [
        { ...inSight, id: 'far', points: far },
        { ...inSight, id: 'through', points: through },
      ]),
    ).map;
    expect(drawn.map(({ id }) => id)).toEqual(['through']);
  });

  it('are one line across the 180th meridian, and make the map reach them where it has no frame', () => {
    const islands = readExample('over-180-degrees');
    const points: DrawnBorder['points'] = [
      [177, -16],
      [-177, -17],
    ];
    const border = { ...claim, id: 'x', relation: 'r1', by: ['FJI'], points };
    const { map } = mapSceneOf(withBorders(islands, [border]));
    expect(readPath(map.drawn[0]!.d)).toHaveLength(1);
    const frameless = {
      ...islands,
      presets: [],
      map: { frames: [], borders: [{ ...border, points: [[177, -16] as const, [-150, -30] as const] }] },
    };
    const reached = mapSceneOf(frameless).map;
    const camera = cameraFor(projectionOf(reached.projection), reached.home, MAP_FRAME);
    const line = readPath(reached.drawn[0]!.d)[0]!;
    for (const [x, y] of line) {
      expect(Math.abs((x - camera.x) * camera.k)).toBeLessThan(MAP_FRAME.width / 2);
      expect(Math.abs((y - camera.y) * camera.k)).toBeLessThan(MAP_FRAME.height / 2);
    }
  });

  it('are read whole: no name lies on one', () => {
    const example = readExample('borders-as-drawn');
    const { map } = mapSceneOf(example);
    const camera = cameraFor(projectionOf(map.projection), map.home, MAP_FRAME);
    const { frame, px } = MAP_COLUMN;
    const { labels } = createMapPlacer().place(restingRequest(example, map));
    const lines = lineBoxes(map.drawn, camera, frame, px);
    expect(lines.length).toBeGreaterThan(50);
    expect(labels.map(({ id }) => id)).toContain('country-ISL');
    for (const { id, box } of labels) expect([id, lines.filter((line) => overlaps(line, box))]).toEqual([id, []]);
  });
});
