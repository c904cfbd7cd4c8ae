import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbourInDirection, type Direction } from '../../../src/geometry/network/neighbour-in-direction';

const nodes = [
  { id: 'middle', x: 0, y: 0 },
  { id: 'near-right', x: 40, y: 10 },
  { id: 'far-right', x: 120, y: 0 },
  { id: 'above', x: 5, y: -60 },
  { id: 'aslant', x: 30, y: 50 },
];

describe('neighbourInDirection', () => {
  it('finds the nearest that way', () => {
    expect(neighbourInDirection(nodes, 'middle', 'right')).toBe('near-right');
    expect(neighbourInDirection(nodes, 'middle', 'up')).toBe('above');
    expect(neighbourInDirection(nodes, 'middle', 'down')).toBe('aslant');
    expect(neighbourInDirection(nodes, 'middle', 'left')).toBeNull();
  });

  it('prefers linked marks, as far as any lies that way', () => {
    expect(neighbourInDirection(nodes, 'middle', 'right', new Set(['far-right', 'above']))).toBe('far-right');
    expect(neighbourInDirection(nodes, 'middle', 'down', new Set(['above']))).toBe('aslant');
  });

  it('knows nothing of marks that are not there', () => {
    expect(neighbourInDirection(nodes, 'gone', 'up')).toBeNull();
    expect(neighbourInDirection([], 'middle', 'up')).toBeNull();
  });

  it('always moves the way it says', () => {
    const point = fc.record({ x: fc.integer({ min: -200, max: 200 }), y: fc.integer({ min: -200, max: 200 }) });
    const directions: Direction[] = ['left', 'right', 'up', 'down'];
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(...directions),
        (points, direction) => {
          const all = points.map((one, index) => ({ id: `n${index}`, ...one }));
          const found = all.find(({ id }) => id === neighbourInDirection(all, 'n0', direction));
          if (found === undefined) return;
          const from = all[0]!;
          const ahead = {
            left: from.x - found.x,
            right: found.x - from.x,
            up: from.y - found.y,
            down: found.y - from.y,
          };
          expect(ahead[direction]).toBeGreaterThan(0);
        },
      ),
    );
  });
});
