import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/geometry/labels/boxes';
import { arrowTo, dockChips } from '../../../src/geometry/marks/chips';
import { CHIP_HEIGHT } from '../../../src/geometry/marks/sizes';

const frame = { width: 372, height: 430 };
const beyond = fc
  .record({ x: fc.integer({ min: -5000, max: 5000 }), y: fc.integer({ min: -5000, max: 5000 }) })
  .filter(({ x, y }) => Math.abs(x) > 186 || Math.abs(y) > 215)
  .chain(({ x, y }) => fc.integer({ min: 40, max: 150 }).map((width) => ({ at: [x, y] as const, width })));

const boxOf = ([x, y]: readonly [number, number], width: number) => ({
  x: x - width / 2,
  y: y - CHIP_HEIGHT / 2,
  width,
  height: CHIP_HEIGHT,
});

describe('chips', () => {
  it('are docked half outside, never past a corner, and off each other', () => {
    fc.assert(
      fc.property(fc.array(beyond, { maxLength: 4 }), (places) => {
        const chips = dockChips(
          places.map((place, what) => ({ ...place, what })),
          frame,
          1,
          [],
        );
        chips.forEach(({ what, at }, i) => {
          const { width } = places[what]!;
          expect(Math.abs(at[1])).toBe(frame.height / 2);
          expect(Math.abs(at[0]) + width / 2).toBeLessThanOrEqual(frame.width / 2);
          for (const other of chips.slice(i + 1))
            expect(overlaps(boxOf(at, width), boxOf(other.at, places[other.what]!.width))).toBe(false);
        });
      }),
      {
        // In the middle of each edge stands one that leaves no room beside it; and as many as there is room for at all.
        examples: [
          [
            [
              { at: [484, -66], width: 129 },
              { at: [1, 3326], width: 106 },
              { at: [0, -216], width: 107 },
            ],
          ],
          [[1, 2, 3, 4].map((i) => ({ at: [i, -900] as const, width: 150 }))],
        ],
      },
    );
  });

  it('stand on the side their place lies on, and off the words that are there', () => {
    const callout = { x: -60, y: -215, width: 120, height: 60 };
    const [chip] = dockChips([{ what: 'north', at: [0, -900], width: 100 }], frame, 1, [callout]);
    expect(chip!.at[1]).toBe(-215);
    expect(overlaps(boxOf([chip!.at[0], chip!.at[1]], 100), callout)).toBe(false);
    expect(dockChips([{ what: 'south', at: [30, 900], width: 100 }], frame, 1, [])[0]!.at[1]).toBe(215);
  });

  it('point to where their place lies', () => {
    expect(
      [
        [0, -9],
        [9, -9],
        [9, 0],
        [0, 9],
        [-9, 9],
        [-9, -1],
      ]
        .map(([x, y]) => arrowTo([x!, y!]))
        .join(''),
    ).toBe('↑↗→↓↙←');
  });
});
