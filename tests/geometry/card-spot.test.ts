import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardSpot } from '../../src/geometry/card-spot';

const WINDOW = { width: 1000, height: 700 };

test('a card stands right of what it is about, left where there is no room', () => {
  const card = { width: 300, height: 200 };
  expect(cardSpot({ x: 100, y: 50, width: 20, height: 20 }, card, WINDOW)).toEqual({ x: 128, y: 50 });
  expect(cardSpot({ x: 900, y: 650, width: 20, height: 20 }, card, WINDOW)).toEqual({ x: 592, y: 492 });
});

test('a card that fits stays in the window', () => {
  const around = fc.record({
    x: fc.integer({ min: 0, max: 1000 }),
    y: fc.integer({ min: 0, max: 700 }),
    width: fc.integer({ min: 1, max: 200 }),
    height: fc.integer({ min: 1, max: 200 }),
  });
  const card = fc.record({ width: fc.integer({ min: 50, max: 400 }), height: fc.integer({ min: 50, max: 400 }) });
  fc.assert(
    fc.property(around, card, (box, size) => {
      const { x, y } = cardSpot(box, size, WINDOW);
      expect(x).toBeGreaterThanOrEqual(8);
      expect(y).toBeGreaterThanOrEqual(8);
      expect(x + size.width).toBeLessThanOrEqual(WINDOW.width - 8);
      expect(y + size.height).toBeLessThanOrEqual(WINDOW.height - 8);
    }),
  );
});
