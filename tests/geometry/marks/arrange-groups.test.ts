import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/geometry/labels/boxes';
import { arrangeGroups } from '../../../src/geometry/marks/arrange-groups';
import { groupBox } from '../../../src/geometry/marks/group-box';
import type { PlacedGroup } from '../../../src/geometry/marks/pointers';

const frame = { width: 400, height: 500 };

const pointer = (id: string, over: Partial<PlacedGroup> = {}): PlacedGroup => ({
  group: { id, at: [0, 0], lonLat: [0, 0], name: { en: id }, entities: [id], landmark: false },
  x: -40,
  y: -216,
  inside: false,
  angle: -100,
  km: 1900,
  ...over,
});

describe('pointers from the edge', () => {
  it('keep off what stands there already, such as a callout', () => {
    const callout = { x: -20, y: -160, width: 170, height: 60 };
    const moscow = { x: -130, y: -245, width: 110, height: 80 };
    const [minsk] = arrangeGroups([pointer('minsk')], frame, 1, [callout, moscow]);
    const box = groupBox(minsk!, 1);
    expect(overlaps(box, callout)).toBe(false);
    expect(overlaps(box, moscow)).toBe(false);
  });

  it('go where they cover least when nothing is free', () => {
    const all = { x: -200, y: -250, width: 400, height: 330 };
    const corner = { x: -200, y: -250, width: 200, height: 500 };
    const [placed] = arrangeGroups([pointer('minsk')], frame, 1, [all, corner]);
    expect(overlaps(groupBox(placed!, 1), corner)).toBe(false);
  });

  it('take room for their arrow where it points up', () => {
    const up = groupBox(pointer('minsk', { x: 0, y: 0, angle: -90 }), 1);
    const down = groupBox(pointer('minsk', { x: 0, y: 0, angle: 90 }), 1);
    expect(up.y).toBe(-26);
    expect(down.y).toBe(-13);
    expect(up.y + up.height).toBe(down.y + down.height);
  });
});
