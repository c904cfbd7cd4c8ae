import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutNetwork } from '../../../src/geometry/network/layout/layout-network';
import { adjacency } from '../../../src/geometry/network/layout/adjacency';
import { networkLinks } from '../../../src/geometry/network/routing/draw-links';
import { outsideBy } from '../../../src/geometry/network/node-shape';
import type { LinkShape, NetworkNode } from '../../../src/geometry/network/scene';
import { pairKey } from '../../../src/geometry/network/routing/segments';
import { anyDossier, entity, read, relation } from './dossiers';

/** Three countries far apart, to draw links between. */
const { nodes } = layoutNetwork({
  lang: 'en',
  languages: ['en'],
  passages: [],
  entities: [entity('a', { pole: 'east' }), entity('b', { pole: 'west' }), entity('c')],
  relations: [relation('r', ['a'], ['b']), relation('s', ['a'], ['c'])],
});

/** The middle of a drawn cubic, read from its path. */
function middle({ d }: LinkShape): [number, number] {
  const n = d.match(/-?[\d.]+/g)!.map(Number);
  const mix = (axis: number): number => (n[axis]! + 3 * n[axis + 2]! + 3 * n[axis + 4]! + n[axis + 6]!) / 8;
  return [mix(0), mix(1)];
}

const distance = ([x, y]: [number, number], [z, w]: [number, number]): number => Math.hypot(x - z, y - w);

function closestMiddles(links: readonly LinkShape[]): number {
  let closest = Infinity;
  links.forEach((link, index) => {
    for (const other of links.slice(index + 1)) {
      if (pairKey(link.from, link.to) !== pairKey(other.from, other.to)) continue;
      closest = Math.min(closest, distance(middle(link), middle(other)));
    }
  });
  return closest;
}

function arrowsOff(links: readonly LinkShape[], all: readonly NetworkNode[]): LinkShape[] {
  return links.filter(({ arrow, to }) => {
    const node = all.find((one) => one.entity === to)!;
    return arrow !== null && Math.abs(outsideBy(node.shape, node.size, arrow.x - node.x, arrow.y - node.y)) > 2;
  });
}

describe('networkLinks', () => {
  const dossier = read('armenia-csto');
  const scene = layoutNetwork(dossier);

  it('draws every relation of the first dossier, each stretch once', () => {
    expect(new Set(scene.links.map(({ relation: id }) => id)).size).toBe(dossier.relations.length);
    expect(new Set(scene.links.map(({ key }) => key)).size).toBe(scene.links.length);
    expect(networkLinks(scene.nodes, dossier.relations)).toEqual(scene.links);
  });

  it('fans links of one pair apart', () => {
    expect(closestMiddles(scene.links)).toBeGreaterThanOrEqual(12);
  });

  it('keeps badges apart', () => {
    const badges = scene.links.flatMap(({ badge }) => (badge ? [badge] : []));
    const gaps = badges.flatMap((one, index) =>
      badges.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(badges.length).toBeGreaterThanOrEqual(dossier.relations.length);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(20);
  });

  it('sets arrowheads on the edge of their target', () => {
    expect(arrowsOff(scene.links, scene.nodes)).toEqual([]);
    const directed = dossier.relations.filter(({ type }) => type !== 'differs' && type !== 'cooperates');
    expect(scene.links.filter(({ arrow }) => arrow !== null).length).toBeGreaterThanOrEqual(directed.length);
  });

  it('draws a claim about several ends as several links of one relation', () => {
    const links = networkLinks(nodes, [relation('r', ['a'], ['b', 'c'])]);
    expect(links.map(({ key }) => key)).toEqual(['r:a>b', 'r:a>c']);
    expect(links.every(({ arrow, badge }) => arrow !== null && badge !== null)).toBe(true);
  });

  it('draws a tie through a third one with one arrowhead and one badge', () => {
    const links = networkLinks(nodes, [relation('r', ['a'], ['b'], ['c'])]);
    expect(links.map(({ key }) => key)).toEqual(['r:a>c', 'r:c>b']);
    expect(links.map(({ arrow }) => arrow !== null)).toEqual([false, true]);
    expect(links.filter(({ badge }) => badge !== null)).toHaveLength(1);
  });

  it('draws a stretch shared by two ends once', () => {
    const links = networkLinks(nodes, [relation('r', ['a'], ['b', 'c'], ['c'])]);
    expect(links.filter(({ key }) => key === 'r:a>c')).toHaveLength(1);
  });

  it('draws a tie of a node to itself as a loop that leaves its shape', () => {
    const [loop] = networkLinks(nodes, [relation('r', ['a'], ['a'])]);
    const node = nodes.find((one) => one.entity === 'a')!;
    expect(Math.hypot(loop!.badge!.x - node.x, loop!.badge!.y - node.y)).toBeGreaterThan(node.size + 16);
    expect(arrowsOff([loop!], nodes)).toEqual([]);
    expect(loop!.length).toBeGreaterThan(60);
  });

  it('leaves out ties to nodes that are not there', () => {
    expect(networkLinks(nodes, [relation('r', ['a'], ['gone'])])).toEqual([]);
  });

  it('survives nodes dragged onto each other', () => {
    const together = nodes.map((node) => ({ ...node, x: 0, y: 0 }));
    for (const link of networkLinks(together, [relation('r', ['a'], ['b']), relation('s', ['c'], ['c'])])) {
      expect(`${link.d} ${link.start.x} ${link.badge?.x} ${link.verbAt.angle}`).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('never turns a verb upside down, and gives only finite numbers', () => {
    fc.assert(
      fc.property(
        anyDossier,
        fc.array(fc.tuple(fc.integer({ min: -280, max: 280 }), fc.integer({ min: -300, max: 300 })), {
          minLength: 40,
          maxLength: 40,
        }),
        (any, places) => {
          const base = nodes[0]!;
          const all = any.entities.map(({ id }, index): NetworkNode => {
            const [x, y] = places[index]!;
            return { ...base, entity: id, x, y };
          });
          const links = networkLinks(all, any.relations);
          for (const { d, verbAt, badge } of links) {
            expect(Math.abs(verbAt.angle)).toBeLessThanOrEqual(90);
            expect(`${d} ${badge?.x ?? 0} ${verbAt.x} ${verbAt.y}`).not.toMatch(/NaN|Infinity/);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('adjacency', () => {
  it('joins the ends of every stretch both ways, and no node to itself', () => {
    const joined = adjacency([relation('r', ['a'], ['b'], ['c']), relation('s', ['a'], ['a'])]);
    expect([...joined.get('a')!]).toEqual(['c']);
    expect([...joined.get('c')!].sort()).toEqual(['a', 'b']);
  });
});
