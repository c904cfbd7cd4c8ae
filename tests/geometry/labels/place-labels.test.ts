import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFrame, overlaps } from '../../../src/geometry/labels/boxes';
import { labelBox, placeLabels, type LabelCandidate, type LabelSpot } from '../../../src/geometry/labels/place-labels';

const FRAME = { width: 400, height: 300 };
const SPOTS: LabelSpot[] = ['right', 'left', 'above', 'below', 'centre', 'above-right', 'below-left'];

const candidate = (over: Partial<LabelCandidate> & { id: string }): LabelCandidate => ({
  anchor: [0, 0],
  width: 60,
  height: 16,
  priority: 0,
  tries: ['right', 'left'],
  gap: 6,
  ...over,
});

const box = fc.record({
  x: fc.integer({ min: -220, max: 200 }),
  y: fc.integer({ min: -170, max: 150 }),
  width: fc.integer({ min: 1, max: 80 }),
  height: fc.integer({ min: 1, max: 50 }),
});

const candidates = fc
  .array(
    fc.record({
      anchor: fc.tuple(fc.integer({ min: -210, max: 210 }), fc.integer({ min: -160, max: 160 })),
      width: fc.integer({ min: 5, max: 90 }),
      height: fc.integer({ min: 8, max: 40 }),
      priority: fc.integer({ min: 0, max: 5 }),
      tries: fc.shuffledSubarray(SPOTS, { minLength: 1 }),
      gap: fc.integer({ min: 0, max: 12 }),
    }),
    { maxLength: 40 },
  )
  .map((list) => list.map((one, index): LabelCandidate => ({ ...one, id: `l${index}` })));

describe('placeLabels', () => {
  it('never lets two labels overlap, nor a label an obstacle or the frame', () => {
    fc.assert(
      fc.property(candidates, fc.array(box, { maxLength: 12 }), (labels, obstacles) => {
        const placed = placeLabels(labels, obstacles, FRAME);
        placed.forEach((one, index) => {
          expect(inFrame(one.box, FRAME)).toBe(true);
          expect(obstacles.some((obstacle) => overlaps(obstacle, one.box))).toBe(false);
          expect(placed.slice(index + 1).some((other) => overlaps(other.box, one.box))).toBe(false);
        });
        expect(placeLabels(labels, obstacles, FRAME)).toEqual(placed);
      }),
    );
  });

  it('leaves a label out only when none of its spots is free', () => {
    fc.assert(
      fc.property(candidates, (labels) => {
        const placed = placeLabels(labels, [], FRAME);
        for (const label of labels.filter((one) => !placed.some(({ id }) => id === one.id))) {
          for (const spot of label.tries) {
            const wanted = labelBox(label, spot);
            expect(!inFrame(wanted, FRAME) || placed.some((other) => overlaps(other.box, wanted))).toBe(true);
          }
        }
      }),
    );
  });

  it('serves the higher priority first and moves the lower to its second spot', () => {
    const placed = placeLabels(
      [candidate({ id: 'low', priority: 1 }), candidate({ id: 'high', priority: 2 })],
      [],
      FRAME,
    );
    expect(placed.map(({ id, spot }) => [id, spot])).toEqual([
      ['high', 'right'],
      ['low', 'left'],
    ]);
  });

  it('keeps the gap', () => {
    expect(labelBox(candidate({ id: 'a' }), 'right')).toEqual({ x: 6, y: -8, width: 60, height: 16 });
    expect(labelBox(candidate({ id: 'a' }), 'above')).toEqual({ x: -30, y: -22, width: 60, height: 16 });
  });

  it('places a must even where nothing is free, and inside the frame', () => {
    const wall = { x: -200, y: -150, width: 400, height: 300 };
    const must = candidate({ id: 'must', anchor: [190, 0], tries: ['right'], must: true });
    const placed = placeLabels([candidate({ id: 'no' }), must], [wall], FRAME);
    expect(placed.map(({ id }) => id)).toEqual(['must']);
    expect(inFrame(placed[0]!.box, FRAME)).toBe(true);
  });

  it('does not count a mark as an obstacle to its own name', () => {
    const mark = { id: 'city', x: -10, y: -10, width: 40, height: 20 };
    expect(placeLabels([candidate({ id: 'city', tries: ['right'] })], [mark], FRAME)).toHaveLength(1);
    expect(placeLabels([candidate({ id: 'other', tries: ['right'] })], [mark], FRAME)).toHaveLength(0);
  });
});
