import { geoArea } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { cutAlong, windForSphere, wholeOutline } from '../../../src/node/base-map/control-line';

/** A square state, 40-44 E, 40-44 N, clockwise. */
const STATE: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [40, 40],
        [40, 44],
        [44, 44],
        [44, 40],
        [40, 40],
      ],
    ],
  ],
};
/** A line across it, from beyond the south border to short of the north one, and the way back round the west. */
const LINE: Position[] = [
  [41, 39.5],
  [41.5, 42],
  [41, 43.9],
];
const WEST: Position[] = [
  [41, 45],
  [39, 45],
  [39, 39],
];

const xs = (ring: Position[]) => ring.map(([x]) => x!);

describe('cutAlong', () => {
  it('takes the side the outside points go round, inside the state only', () => {
    const ring = cutAlong(STATE, LINE, WEST).area.coordinates[0]![0]!;
    expect(Math.min(...xs(ring))).toBe(40);
    expect(Math.max(...xs(ring))).toBe(41.5);
    expect(ring.every(([, y]) => y! >= 40 && y! <= 44)).toBe(true);
  });

  it('gives the same area whichever way the line runs', () => {
    const forth = cutAlong(STATE, LINE, WEST);
    expect(cutAlong(STATE, [...LINE].reverse(), WEST).area).toEqual(forth.area);
  });

  it('gives as line what lies inside, from border to border', () => {
    const { coordinates } = cutAlong(STATE, LINE, WEST).line;
    expect(coordinates).toHaveLength(1);
    const ends = [coordinates[0]![0]!, coordinates[0]!.at(-1)!].map(([, y]) => y!).sort((a, b) => a - b);
    expect(ends).toEqual([40, 44]);
    expect(coordinates[0]).toContainEqual([41.5, 42]);
    expect(Math.min(...xs(coordinates[0]!))).toBeGreaterThanOrEqual(41);
  });

  it('winds the area for the sphere: it is small, not the rest of the world', () => {
    expect(geoArea(cutAlong(STATE, LINE, WEST).area)).toBeLessThan(0.01);
  });
});

describe('wholeOutline', () => {
  it('uses the ring as area and as line, whichever way it winds', () => {
    const ring = STATE.coordinates[0]![0]!;
    for (const way of [ring, [...ring].reverse()]) {
      expect(geoArea(wholeOutline(way).area)).toBeLessThan(0.01);
      expect(wholeOutline(way).line.coordinates[0]).toHaveLength(ring.length);
    }
    expect(windForSphere(ring, true)).toEqual([...ring].reverse());
  });
});
