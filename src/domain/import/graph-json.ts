/** Graphs as JSON: Oligrapher's export (`nodes` and `edges` by id) and Kumu's (`elements` and `connections`). */
import { isRecord, NOTHING, textOf, type Found, type FoundActor, type FoundLink, type Json } from './found';

const named = (value: Json): readonly (readonly [key: string, item: Readonly<Record<string, Json>>])[] =>
  (isRecord(value)
    ? Object.entries(value)
    : Array.isArray(value)
      ? Object.entries(value as readonly Json[])
      : []
  ).flatMap(([key, item]) => (isRecord(item) ? [[textOf(item['id']) ?? idOf(item['id']) ?? key, item] as const] : []));

const idOf = (value: Json): string | undefined => (typeof value === 'number' ? String(value) : undefined);

export const isGraphJson = (json: Json): boolean =>
  isRecord(json) &&
  [json['nodes'] ?? json['elements'], json['edges'] ?? json['connections']].every((part) => part !== undefined);

export function graphJson(json: Json): Found {
  if (!isRecord(json)) return NOTHING;
  const inner = isRecord(json['graph']) ? json['graph'] : json;
  const unread: string[] = [];
  const actors = named(inner['nodes'] ?? inner['elements']).flatMap(([key, node]): FoundActor[] => {
    const attributes = isRecord(node['attributes']) ? node['attributes'] : node;
    const label = textOf(attributes['label']) ?? textOf(attributes['name']);
    if (label === undefined) {
      unread.push(`Node ${key} has no name.`);
      return [];
    }
    const type = textOf(attributes['element type']) ?? textOf(attributes['type']);
    const description = textOf(attributes['description']);
    return [{ key, label, ...(type !== undefined && { type }), ...(description !== undefined && { description }) }];
  });
  const links = named(inner['edges'] ?? inner['connections']).flatMap(([key, edge]): FoundLink[] => {
    const attributes = isRecord(edge['attributes']) ? edge['attributes'] : edge;
    const end = (...names: readonly string[]): string | undefined =>
      names.map((name) => textOf(edge[name]) ?? idOf(edge[name])).find((id) => id !== undefined);
    const [from, to] = [end('node1_id', 'from', 'source'), end('node2_id', 'to', 'target')];
    if (from === undefined || to === undefined) {
      unread.push(`Edge ${key} names only one end, or none.`);
      return [];
    }
    const verb = textOf(attributes['label']) ?? textOf(attributes['connection type']);
    return [{ from, to, ...(verb !== undefined && { verb }) }];
  });
  return { ...NOTHING, actors, links, unread };
}
