import { describe, expect, it } from 'vitest';
import { detailOf } from '../../../../src/geometry/map/world/detail';
import { regroup } from '../../../../src/geometry/map/world/regroup';
import { measure, thin } from '../../../../src/geometry/map/world/thin';
import { policy, sources } from './sources';

describe('thinning outlines to a number of points', () => {
  const measured = measure(sources.world, regroup(sources.world, policy));
  const detail = detailOf([{ centre: [45, 41.2], across: 950 }]);

  // One ring of the atlas has no area: its weights were no numbers, and every list with them was in no order.
  it.each([3000, 6000, 9000])('leaves as many as may be left: %i', (most) => {
    const corners = thin(measured, detail, most).flatMap(({ polygons }) => polygons.flat(2).map(String));
    const points = new Set(corners).size;
    expect(points).toBeLessThanOrEqual(most);
    expect(points).toBeGreaterThan(0.65 * most);
  });
});
