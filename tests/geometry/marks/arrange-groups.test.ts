import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/geometry/labels/boxes';
import { arrangeGroups } from '../../../src/geometry/marks/arrange-groups';
import { groupBox } from '../../../src/geometry/marks/group-box';
import type { PlacedGroup } from '../../../src/geometry/marks/pointers';

const frame = { width: 400, height: 500 };

const mark = (id: string, over: Partial<PlacedGroup> = {}): PlacedGroup => ({
  group: { id, at: [0, 0], lonLat: [0, 0], name: { en: id }, entities: [id], landmark: false },
  x: -40,
  y: -216,
  inside: true,
  ...over,
});

describe('marks that stand aside', () => {
  it('keep off what stands there already, such as a callout', () => {
    const callout = { x: -20, y: -160, width: 170, height: 60 };
    const moscow = { x: -130, y: -245, width: 110, height: 80 };
    const [minsk] = arrangeGroups([mark('minsk')], frame, 1, [callout, moscow]);
    const box = groupBox(minsk!, 1);
    expect(overlaps(box, callout)).toBe(false);
    expect(overlaps(box, moscow)).toBe(false);
  });

  it('go where they cover least when nothing is free', () => {
    const all = { x: -200, y: -250, width: 400, height: 330 };
    const corner = { x: -200, y: -250, width: 200, height: 500 };
    const [placed] = arrangeGroups([mark('minsk', { x: -20 })], frame, 1, [all, corner]);
    expect(overlaps(groupBox(placed!, 1), corner)).toBe(false);
  });
});
