import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier';
import { withPlacedFrames } from '../../../src/geometry/map/dossier-frames';
import { isInFrame } from '../../../src/geometry/map/frames';
import type { Capital } from '../../../src/geometry/map/map-data';

const capitals = [
  { country: 'TUV', at: [179.2, -8.5] },
  { country: 'WSM', at: [-171.8, -13.8] },
  { country: 'NER', at: [2.1, 13.5] },
] as unknown as readonly Capital[];

const frames = (...all: object[]) =>
  ({
    map: { frames: all },
    presets: [],
    entities: [
      { id: 'TUV', type: 'country' },
      { id: 'WSM', type: 'country' },
      { id: 'reef', type: 'place', place: [177, -12] },
      { id: 'islands', type: 'region', area: ['TUV', 'WSM'] },
      { id: 'peace', type: 'concept' },
    ],
  }) as unknown as Dossier;

describe('frames that are to fit entities', () => {
  it('hold them all, over the antimeridian too, and beside those that say where they are', () => {
    const own = { id: 'far', label: { en: 'Far' }, centre: [2, 13], across: 900 };
    const { presets } = withPlacedFrames(frames({ id: 'all', label: {}, fit: ['TUV', 'WSM', 'reef'] }, own), capitals);
    expect(presets.map(({ id }) => id)).toEqual(['all', 'far']);
    for (const at of [capitals[0]!.at, capitals[1]!.at, [177, -12] as const])
      expect(isInFrame(presets[0]!, at)).toBe(true);
    expect(isInFrame(presets[0]!, capitals[2]!.at)).toBe(false);
    expect(presets[0]!.across).toBeLessThan(3000);
  });

  it('take a region by its countries, and leave more air with a margin', () => {
    const [close, airy] = [0, 0.5].map(
      (margin) => withPlacedFrames(frames({ id: 'a', label: {}, fit: ['islands'], margin }), capitals).presets[0]!,
    );
    expect(airy!.centre).toEqual(close!.centre);
    expect(airy!.across / close!.across).toBeCloseTo(1.5, 1);
  });

  it('leave out what fits nothing with a place, and a dossier without such frames as it is', () => {
    expect(withPlacedFrames(frames({ id: 'a', label: {}, fit: ['peace'] }), capitals).presets).toEqual([]);
    const plain = frames({ id: 'far', label: {}, centre: [2, 13], across: 900 });
    expect(withPlacedFrames(plain, capitals)).toBe(plain);
  });
});
