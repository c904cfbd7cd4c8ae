import { describe, expect, test } from 'vitest';
import { distanceKm } from '../../src/geometry/map/frames';
import { chooseProjection } from '../../src/geometry/map/projection';
import { keptInSight, looking, movedByPx, sizedTo, tidyAcross, zoomed } from '../../src/studio/map/aim';
import { countryUnder, makeGround } from '../../src/studio/map/ground';
import { assets } from '../support/scene';

const SIZE = { width: 640, height: 420 };
const VIEW = { centre: [44.5, 40.2], across: 600 } as const;
const SPEC = chooseProjection([VIEW]);
const looks = looking(SPEC, VIEW, SIZE);

describe('a view', () => {
  test('has its middle in the picture’s middle, and its km across the shorter side', () => {
    expect(looks.toPx(VIEW.centre).map(Math.round)).toEqual([0, 0]);
    const [top, bottom] = [looks.toPlace([0, -210])!, looks.toPlace([0, 210])!];
    expect(distanceKm(top, bottom)).toBeCloseTo(600, -1);
    expect(Math.round(looks.kmToPx(600))).toBe(420);
  });

  test('gives a place for each px that comes back to that px, to less than one', () => {
    for (const px of [
      [0, 0],
      [-310, 200],
      [123, -45],
    ] as const) {
      const back = looks.toPx(looks.toPlace(px)!);
      expect(Math.hypot(back[0] - px[0], back[1] - px[1])).toBeLessThan(1);
    }
  });

  test('beyond the globe’s edge there is no place, and nothing moves there', () => {
    const world = { centre: [0, 0], across: 20_000 } as const;
    const far = looking(chooseProjection([world]), world, SIZE);
    expect(far.toPlace([-5000, 0])).toBeNull();
    expect(movedByPx(world, far, [-5000, 0])).toEqual(world);
  });
});

describe('a frame', () => {
  test('is moved by px and sized by a corner, whose middle stays', () => {
    const moved = movedByPx(VIEW, looks, [0, -21]);
    expect(moved.across).toBe(600);
    expect(distanceKm(moved.centre, VIEW.centre)).toBeCloseTo(30, -1);
    expect(sizedTo(VIEW, looks, [105, 20])).toEqual({ centre: VIEW.centre, across: 300 });
  });

  test('has km as an author would write them, within what a map shows', () => {
    expect([tidyAcross(123.4), tidyAcross(1234), tidyAcross(12_345), tidyAcross(3), tidyAcross(1e6)]).toEqual([
      123, 1230, 12_300, 20, 20_000,
    ]);
    expect(zoomed(VIEW, 0.5).across).toBe(300);
  });

  test('that leaves the picture takes the view along', () => {
    expect(keptInSight(VIEW, looks, [44.6, 40.3], SIZE)).toBe(VIEW);
    expect(keptInSight(VIEW, looks, [60, 40], SIZE).centre).toEqual([60, 40]);
    expect(keptInSight(VIEW, looks, VIEW.centre, SIZE, 900).across).toBe(1260);
  });
});

test('the ground is made by the border policy, and knows which country a point lies in', () => {
  const ground = makeGround(VIEW, assets().maps);
  expect(countryUnder(ground, [44.5, 40.2])).toBe('ARM');
  expect(countryUnder(ground, [35, 43.5])).toBeUndefined();
  expect(ground.borders).not.toBe('');
});
