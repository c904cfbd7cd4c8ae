import { expect, test } from 'vitest';
import { borderStyle } from '../../../../src/geometry/map/world/border-policy';
import { policy, table } from './sources';

const rows = new Map(table('policy.csv').map((row) => [row['id']!, row]));
const areas = policy.areas.filter(({ id, overseas }) => !overseas && id !== 'VAT');

test('every area that is drawn is a row of the policy', () => {
  expect(areas.filter(({ id }) => !rows.has(id)).map(({ id }) => id)).toEqual([]);
});

test.each(areas.filter(({ hatch, neutral }) => hatch && !neutral).map((area) => [area.id, area] as const))(
  '%s is hatched, as the policy says, in the country the policy says',
  (id, { country }) => {
    const { how_to_draw: how, recognised_parent: parent } = rows.get(id)!;
    expect(how).toMatch(/hatch/);
    expect(`${parent} ${how}`).toContain(country);
  },
);

test('no area is marked that the policy leaves plain', () => {
  const plain = [...rows].filter(([, { how_to_draw: how }]) => how === 'parent').map(([id]) => id);
  expect(areas.filter(({ id, hatch, line }) => plain.includes(id) && (hatch || line !== 'none'))).toEqual([]);
});

test('borders that are open are not plain lines, others are', () => {
  expect(borderStyle(policy.borders, ['kosovo', 'XKX'], ['SRB'])).toBe('dashed');
  expect(borderStyle(policy.borders, ['XKX'], ['ALB'])).toBe('plain');
  expect(borderStyle(policy.borders, ['ESH'], ['MAR'])).toBe('dashed');
  expect(borderStyle(policy.borders, ['jammu-kashmir', 'IND'], ['azad-kashmir-gilgit', 'PAK'])).toBe('dotted');
  expect(borderStyle(policy.borders, ['FRA'], ['ESP'])).toBe('plain');
});
