import { expect, test } from 'vitest';
import { recordEdges } from '../../../src/geometry/network';

const node = (entity: string, x: number, y: number) => ({ entity, x, y, size: 10 });
const nodes = [node('ARM', 0, 0), node('RUS', -60, 80), node('CSTO', -180, 0)];

test('a membership runs from its country to its alliance, and starts and ends outside their shapes', () => {
  const [edge] = recordEdges(nodes, [['ARM', 'CSTO']]);
  const [startX, startY] = edge!.d.slice(1).split('Q')[0]!.split(',').map(Number);
  const [endX, endY] = edge!.d.split(' ')[1]!.split(',').map(Number);
  expect(Math.hypot(startX!, startY!)).toBeGreaterThan(10);
  expect(Math.hypot(endX! + 180, endY!)).toBeGreaterThan(10);
});

test('its sign stands well off the straight line, where the claims run', () => {
  const [edge] = recordEdges(nodes, [['ARM', 'CSTO']]);
  expect(Math.abs(edge!.badge.y)).toBeGreaterThan(30);
});

test('countries and alliances that are no actors are left out', () => {
  expect(
    recordEdges(nodes, [
      ['KAZ', 'CSTO'],
      ['ARM', 'NATO'],
    ]),
  ).toEqual([]);
});
