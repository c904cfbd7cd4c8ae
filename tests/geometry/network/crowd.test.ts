import { describe, expect, test } from 'vitest';
import { CROWD, isCrowd } from '../../../src/geometry/network';
import { layoutNetwork } from '../../../src/geometry/network/layout/layout-network';
import { generated } from '../../support/generated';

describe('a network of 1,000 entities', () => {
  const dossier = generated(1000);
  const shares: number[] = [];
  const scene = layoutNetwork(dossier, undefined, (share) => shares.push(share));

  test('has a finite place inside the frame for each', () => {
    expect(scene.nodes).toHaveLength(1000);
    for (const { x, y } of scene.nodes) {
      expect(Math.abs(x)).toBeLessThanOrEqual(scene.frame.width / 2);
      expect(Math.abs(y)).toBeLessThanOrEqual(scene.frame.height / 2);
    }
  });

  test('keeps nearly all marks off each other', () => {
    const order = [...scene.nodes].sort((a, b) => a.x - b.x);
    let covered = 0;
    order.forEach((node, i) => {
      for (const other of order.slice(i + 1)) {
        if (other.x - node.x > 60) break;
        if (Math.hypot(other.x - node.x, other.y - node.y) < Math.max(node.size, other.size)) covered++;
      }
    });
    expect(covered).toBeLessThan(10);
  });

  test('uses the ground it has', () => {
    const xs = scene.nodes.map(({ x }) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(0.8 * scene.frame.width);
  });

  test('says how far it has come, up to the end', () => {
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(20);
  });
});

test('a crowd is laid out the same twice, and its files are made the same twice', () => {
  const count = CROWD + 1;
  const once = layoutNetwork(generated(count));
  expect(isCrowd(once)).toBe(true);
  expect(layoutNetwork(generated(count))).toEqual(once);
  expect(generated(count, 2)).not.toEqual(generated(count));
});
