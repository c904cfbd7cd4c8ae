/** The network as GraphML (http://graphml.graphdrawing.org/), for yEd, Cytoscape, NetworkX and others. */
import { attributeTypes, type Attributes, type GraphData, type GraphNode } from './graph-data';
import { element, escapeXml } from './xml';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';

/** A directed graph with parallel edges. */
export function graphml({ title, nodes, edges }: GraphData): string {
  const graph = element(
    'graph',
    { id: 'network', edgedefault: 'directed' },
    [
      '',
      element('desc', {}, escapeXml(title)),
      ...nodes.map((node) => element('node', { id: node.id }, data('node', node))),
      ...edges.map((edge) =>
        element('edge', { id: edge.id, source: edge.source, target: edge.target }, data('edge', edge)),
      ),
      '',
    ].join('\n'),
  );
  const content = ['', ...keys('node', nodes), ...keys('edge', edges), graph, ''].join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('graphml', { xmlns: NAMESPACE }, content)}\n`;
}

const keys = (of: 'node' | 'edge', items: readonly GraphNode[]): string[] =>
  [['label', 'string'] as const, ...attributeTypes(items)].map(([name, type]) =>
    element('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type }),
  );

function data(of: 'node' | 'edge', { label, attributes }: GraphNode): string {
  const all: Attributes = { label, ...attributes };
  return Object.entries(all)
    .map(([name, value]) => element('data', { key: `${of}-${name}` }, escapeXml(String(value))))
    .join('');
}
