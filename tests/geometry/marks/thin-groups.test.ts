import { describe, expect, test } from 'vitest';
import { overlaps } from '../../../src/geometry/labels/boxes';
import { groupBox } from '../../../src/geometry/marks/group-box';
import type { PlacedGroup } from '../../../src/geometry/marks/pointers';
import { MANY_GROUPS, thinGroups } from '../../../src/geometry/marks/thin-groups';

/** Marks in rows of twenty, so many px apart. */
const rowsOf = (count: number, apart: number, inside = true): PlacedGroup[] =>
  Array.from({ length: count }, (_, i) => ({
    group: { id: `g${i}`, at: [0, 0], lonLat: [0, 0], name: {}, entities: [`e${i}`], landmark: true },
    x: (i % 20) * apart,
    y: Math.floor(i / 20) * apart,
    inside,
    angle: 0,
    km: 0,
  }));

describe('thinGroups', () => {
  test('hands few back as they are, wherever they stand', () => {
    const few = rowsOf(MANY_GROUPS, 1);
    expect(thinGroups(few, 1)).toEqual({ shown: few, leftOut: 0 });
  });

  test('keeps of many those that cover no earlier one, the first first', () => {
    const { shown, leftOut } = thinGroups(rowsOf(200, 10), 1);
    expect(shown[0]!.group.id).toBe('g0');
    const boxes = shown.map((group) => groupBox(group, 1));
    for (const [i, box] of boxes.entries()) {
      for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
    }
    expect(shown.length).toBeGreaterThan(10);
    expect(leftOut).toBe(200 - shown.length);
  });

  test('keeps no more than its most where all have room', () => {
    expect(thinGroups(rowsOf(200, 100), 1).shown).toHaveLength(MANY_GROUPS);
  });

  test('points at none of many that are out of sight, and does not count them', () => {
    const far = rowsOf(200, 100, false);
    expect(thinGroups([...far, ...rowsOf(3, 100)], 1)).toEqual({ shown: rowsOf(3, 100), leftOut: 0 });
  });
});
