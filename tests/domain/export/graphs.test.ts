import { MultiDirectedGraph } from 'graphology';
import gexfReader from 'graphology-gexf';
import graphmlReader from 'graphology-graphml';
import { describe, expect, it, test } from 'vitest';
import { gexf } from '../../../src/domain/export/gexf';
import { graphData } from '../../../src/domain/export/graph-data';
import { graphml } from '../../../src/domain/export/graphml';
import { HOSTILE_STRINGS } from '../../support/hostile-strings';
import { STORIES } from './stories';

const FORMATS = [
  ['GEXF', gexf, (text: string) => gexfReader.parse(MultiDirectedGraph, text)],
  ['GraphML', graphml, (text: string) => graphmlReader.parse(MultiDirectedGraph, text)],
] as const;

describe.each(FORMATS)('%s, as graphology reads it', (_format, write, read) => {
  it.each(STORIES)('has all of %s', (_id, dossier) => {
    const data = graphData(dossier);
    const graph = read(write(data));
    expect(graph.multi).toBe(true);
    expect(graph.nodes()).toEqual(data.nodes.map(({ id }) => id));
    for (const { id, label, attributes } of data.nodes)
      expect(graph.getNodeAttributes(id), id).toEqual({ label, ...attributes });
    expect(graph.edges()).toEqual(data.edges.map(({ id }) => id));
    for (const { id, source, target, label, attributes } of data.edges) {
      expect(graph.extremities(id)).toEqual([source, target]);
      expect(graph.isDirected(id)).toBe(true);
      expect(graph.getEdgeAttributes(id), id).toMatchObject({ label, ...attributes });
    }
  });

  it('takes every string for text', () => {
    for (const [name, words] of Object.entries(HOSTILE_STRINGS)) {
      const known = words.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '');
      const node = { id: 'a', label: words, attributes: { type: words } };
      const edge = { ...node, id: 'e', source: 'a', target: 'a' };
      const graph = read(write({ title: words, nodes: [node], edges: [edge] }));
      if (known.trim() !== '') expect(graph.getNodeAttribute('a', 'type'), name).toBe(known);
      expect(graph.size, name).toBe(1);
    }
  });
});

test('a claim about several pairs is an edge for each, with the evidence that speaks of it', () => {
  const [, armenia] = STORIES.find(([id]) => id === 'armenia-csto')!;
  const edges = graphData(armenia).edges.filter(({ attributes }) => attributes['relation'] === 'r01');
  expect(edges.map(({ id, source, target }) => [id, source, target])).toEqual([
    ['r01/1', 'ARM', 'RUS'],
    ['r01/2', 'ARM', 'CSTO'],
  ]);
  expect(edges[0]!.attributes['evidence_ids']).toContain('0.1');
  expect(edges[1]!.attributes).toMatchObject({
    voice_kind: 'speaker',
    who_ids: 'galuzin',
    certainty: 'possible',
    modality_ru: 'предупреждает (может)',
  });
});
