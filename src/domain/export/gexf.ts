/** The network as GEXF 1.3 (https://gexf.net/schema.html), for Gephi. */
import { attributeTypes, type GraphData, type GraphNode } from './graph-data';
import { element, escapeXml } from './xml';

/** A directed graph with parallel edges. */
export function gexf({ title, nodes, edges }: GraphData): string {
  const [nodeKeys, edgeKeys] = [keysOf(nodes), keysOf(edges)];
  const points = nodes.map((node) => element('node', { id: node.id, label: node.label }, values(node, nodeKeys)));
  const lines = edges.map((edge) => {
    const { id, source, target, label, attributes } = edge;
    // Edges of one kind between the same two are taken for one: each claim is a kind of its own.
    return element('edge', { id, source, target, label, kind: String(attributes['relation']) }, values(edge, edgeKeys));
  });
  const graph = element(
    'graph',
    { defaultedgetype: 'directed', mode: 'static' },
    [
      '',
      declared('node', nodeKeys),
      declared('edge', edgeKeys),
      element('nodes', {}, `\n${points.join('\n')}\n`),
      element('edges', {}, `\n${lines.join('\n')}\n`),
      '',
    ].join('\n'),
  );
  const meta = element('meta', {}, element('creator', {}, 'Sayso') + element('description', {}, escapeXml(title)));
  const root = element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, `\n${meta}\n${graph}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

interface Key {
  readonly id: string;
  readonly name: string;
  readonly type: 'string' | 'double';
}

const keysOf = (items: readonly GraphNode[]): Key[] =>
  [...attributeTypes(items)].map(([name, type], i) => ({ id: String(i), name, type }));

const declared = (of: 'node' | 'edge', keys: readonly Key[]): string =>
  element(
    'attributes',
    { class: of },
    keys.map(({ id, name, type }) => element('attribute', { id, title: name, type })).join(''),
  );

const values = ({ attributes }: GraphNode, keys: readonly Key[]): string =>
  element(
    'attvalues',
    {},
    keys
      .filter(({ name }) => Object.hasOwn(attributes, name))
      .map(({ id, name }) => element('attvalue', { for: id, value: String(attributes[name]) }))
      .join(''),
  );
