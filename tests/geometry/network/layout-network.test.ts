import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFrame, overlaps } from '../../../src/geometry/labels/boxes';
import { layoutNetwork } from '../../../src/geometry/network/layout/layout-network';
import { standing, type NetworkScene } from '../../../src/geometry/network/scene';
import { NETWORK_FRAME } from '../../../src/geometry/viewport';
import { anyDossier, entity, read, relation } from './dossiers';

/** The faults of a scene's boxes: pairs that overlap, and those outside the margin. */
function faults({ nodes, frame }: NetworkScene): string[] {
  const boxes = nodes.map((node) => ({ id: node.entity, box: standing(node, node.box) }));
  return boxes.flatMap(({ id, box }, index) => [
    ...(inFrame(box, frame, 11.9) ? [] : [`${id} leaves the frame`]),
    ...(Math.min(box.width, box.height) >= 24 ? [] : [`${id} is too small for a finger`]),
    ...boxes.slice(index + 1).flatMap((other) => (shared(box, other.box) ? [`${id} covers ${other.id}`] : [])),
  ]);
}

/** Positions are rounded to 1/100 px, so boxes that touch may share as much. */
function shared(a: Parameters<typeof overlaps>[0], b: Parameters<typeof overlaps>[0]): boolean {
  const less = { x: a.x + 0.02, y: a.y + 0.02, width: a.width - 0.04, height: a.height - 0.04 };
  return overlaps(less, b);
}

describe('layoutNetwork', () => {
  const dossier = read('armenia-csto');
  const scene = layoutNetwork(dossier);
  const at = (id: string) => scene.nodes.find((node) => node.entity === id)!;

  it('keeps shapes and labels of the first dossier apart and in its frame', () => {
    expect(scene.frame).toEqual(NETWORK_FRAME);
    expect(scene.nodes).toHaveLength(dossier.entities.filter(({ background }) => !background).length);
    expect(faults(scene)).toEqual([]);
  });

  it('tells who stands where: Armenia in the middle, alliances left, the West right, voices on top', () => {
    expect(Math.hypot(at('ARM').x, at('ARM').y)).toBeLessThan(70);
    for (const id of ['CSTO', 'CIS', 'EAEU', 'RUS']) expect(at(id).x).toBeLessThan(at('ARM').x - 60);
    for (const id of ['west', 'washington']) expect(at(id).x).toBeGreaterThan(at('ARM').x + 60);
    const others = scene.nodes.filter(
      ({ entity: id }) => dossier.entities.find((one) => one.id === id)!.pole !== 'voices',
    );
    for (const id of ['galuzin', 'tass', 'the_armenian_report']) {
      expect(at(id).y).toBeLessThan(Math.min(...others.map(({ y }) => y)));
      expect(at(id).y).toBe(at('galuzin').y);
    }
  });

  it('draws what is named more often larger', () => {
    expect(at('ARM').size).toBe(22);
    expect(at('ARM').size).toBeGreaterThan(at('CIS').size);
    expect(at('the_armenian_report').size).toBe(9);
  });

  it('gives every language of the dossier a wrapped label', () => {
    for (const node of scene.nodes) {
      expect(Object.keys(node.linesIn)).toEqual(dossier.languages);
      expect(node.lines).toEqual(node.linesIn['en']);
    }
  });

  it('is the same every time', () => {
    const names = Array.from({ length: 9 }, (_, index) => `e${index}`);
    const some = {
      lang: 'en',
      languages: ['en'],
      passages: [],
      entities: names.map((name, index) => entity(name, { pole: (['east', 'between', 'west'] as const)[index % 3]! })),
      relations: names.slice(1).map((name, index) => relation(`r${index}`, [name], [names[index >> 1]!])),
    };
    expect(layoutNetwork(some)).toEqual(layoutNetwork(some));
  });

  it('lays out the smallest dossier', () => {
    const small = layoutNetwork(read('minimal'));
    expect(faults(small)).toEqual([]);
    expect(small.links.length).toBeGreaterThan(0);
  });

  it('lays out one node, and none', () => {
    const base = { lang: 'en', languages: ['en'], relations: [], passages: [] };
    expect(layoutNetwork({ ...base, entities: [] })).toEqual({ frame: NETWORK_FRAME, nodes: [], links: [] });
    expect(layoutNetwork({ ...base, entities: [entity('only')] }).nodes).toHaveLength(1);
  });

  it('leaves out background entities, unless a relation ends in one', () => {
    const base = { lang: 'en', languages: ['en'], passages: [] };
    const entities = [entity('a'), entity('b', { background: true }), entity('c', { background: true })];
    const { nodes } = layoutNetwork({ ...base, entities, relations: [relation('r', ['a'], ['b'])] });
    expect(nodes.map((node) => node.entity)).toEqual(['a', 'b']);
  });

  it('keeps any graph of up to 40 nodes apart', () => {
    fc.assert(
      fc.property(anyDossier, (any) => {
        const laid = layoutNetwork(any);
        expect(laid.nodes).toHaveLength(any.entities.length);
        expect(faults(laid)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});
