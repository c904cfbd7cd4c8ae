import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/geometry/labels/boxes';
import type { ArrangedGroup } from '../../../src/geometry/marks/arrange-groups';
import { placeLitNames } from '../../../src/geometry/marks/highlighted-names';

const frame = { width: 800, height: 600 };

const group = (id: string, entities: string[], over: Partial<ArrangedGroup> = {}): ArrangedGroup => ({
  group: { id, at: [0, 0], lonLat: [0, 0], name: { en: id }, entities, landmark: false },
  x: 0,
  y: 0,
  inside: true,
  home: null,
  ...over,
});

describe('the names of lit marks', () => {
  it('are written for those that are to be named, and no others', () => {
    const names = placeLitNames(
      [group('moscow', ['RUS', 'CSTO', 'EAEU'])],
      (id) => (id === 'RUS' ? null : id),
      frame,
      1,
      [],
    );
    expect(names.map(({ words }) => words).sort()).toEqual(['CSTO', 'EAEU']);
  });

  it('keep off each other and off what stands there', () => {
    const taken = { x: -39, y: -13, width: 78, height: 26 };
    const names = placeLitNames([group('moscow', ['RUS', 'CSTO', 'EAEU'])], (id) => id, frame, 1, [taken]);
    expect(names).toHaveLength(3);
    for (const [i, { box }] of names.entries()) {
      expect(overlaps(box, taken)).toBe(false);
      for (const other of names.slice(i + 1)) expect(overlaps(box, other.box)).toBe(false);
    }
  });
});
