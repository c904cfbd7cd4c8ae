/** The parts of a YAML document that can be read by themselves: its fields, and the items of their lists. */
import { isMap, isScalar, isSeq, type Document, type Node, type YAMLMap } from 'yaml';
import {
  column,
  endOf,
  isFlow,
  itemsOf,
  lineStart,
  pairsOf,
  startOf,
  type Stretch,
} from '../../domain/share/yaml-places';
import { changed, same, valueAt, type Path } from './plain';

/** Whole lines of a document that say one value, or items of a list one after the other. */
interface Part extends Stretch {
  readonly path: Path;
  readonly values: readonly (Node | null)[];
  /** A line like the one after the part, which must be read as such, too: how some lines end shows only in the next one. */
  readonly next: string;
  /** The values' nodes where the part and its next line were read by themselves; undefined where the lines no longer are such a part. */
  nodesIn(doc: Document.Parsed, text: string): readonly (Node | null)[] | undefined;
  /** Gives the document other values in their place. */
  put(nodes: readonly (Node | null)[]): void;
  /** The document's data with other values in their place. */
  dataWith(data: unknown, values: readonly unknown[]): unknown;
}

/** The parts around a stretch, the smallest first. */
export function partsAround(text: string, { contents }: Document.Parsed, stretch: Stretch): readonly Part[] {
  if (!isMap(contents) || isFlow(contents)) return [];
  const field = fieldAround(text, contents, stretch);
  if (field === null) return [];
  const items = itemsAround(text, field, stretch);
  return items === null ? [field] : [items, field];
}

function fieldAround(text: string, top: YAMLMap, { start, end }: Stretch): Part | null {
  const pairs = pairsOf(top);
  const names = pairs.map(({ key }) => (isScalar(key) ? key.value : undefined));
  const index = pairs.findLastIndex(({ key }) => startOf(key) < start);
  const pair = pairs[index];
  const name = names[index];
  const until = pairs[index + 1] ? startOf(pairs[index + 1]!.key) : text.length;
  const plain = names.every((one) => typeof one === 'string') && names.filter((one) => one === name).length === 1;
  const inLines = pairs.every(({ key }) => column(text, startOf(key)) === 0);
  if (!pair || typeof name !== 'string' || !plain || !inLines || endOf(pair.key) >= start || end > until) return null;
  return {
    start: startOf(pair.key),
    end: until,
    path: [name],
    next: 'next: x\n',
    values: [pair.value],
    nodesIn({ contents }) {
      if (!isMap(contents) || isFlow(contents) || startOf(contents) !== 0) return undefined;
      const [only, after, more] = pairsOf(contents);
      return only && after && !more && isScalar(only.key) && only.key.value === name ? [only.value] : undefined;
    },
    put([node]) {
      pair.value = node ?? null;
    },
    dataWith: (data, [value]) => changed(data, { to: 'set', path: [name], value }),
  };
}

/** The items in which a stretch begins and ends, and those between: an item more or less is one that is changed, too. */
function itemsAround(text: string, { values: [list], path, end: last }: Part, { start, end }: Stretch): Part | null {
  if (!isSeq(list) || isFlow(list)) return null;
  const items = itemsOf(list);
  const spaces = column(text, startOf(list));
  const untilOf = (index: number): number => (items[index + 1] ? lineStart(text, startOf(items[index + 1]!)) : last);
  // What is put before a dash, into its line, may belong to the item before: a field that is added there.
  const from = items.findLastIndex((item) => lineStart(text, startOf(item)) + spaces < start);
  if (from < 0) return null;
  let to = from;
  while (to < items.length - 1 && untilOf(to) < end) to++;
  const until = untilOf(to);
  if (end > until || (to < items.length - 1 && text[until + spaces] !== '-')) return null;
  return {
    start: lineStart(text, startOf(items[from]!)),
    end: until,
    path,
    values: items.slice(from, to + 1),
    next: `${' '.repeat(spaces)}- x\n`,
    nodesIn({ contents }, words) {
      if (!isSeq(contents) || isFlow(contents) || column(words, startOf(contents)) !== spaces) return undefined;
      const all = itemsOf(contents);
      const after = all.at(-1);
      return all.length > 1 && after && startOf(after) === words.length + spaces + 2 ? all.slice(0, -1) : undefined;
    },
    put(nodes) {
      list.items.splice(from, to - from + 1, ...nodes);
    },
    dataWith(data, values) {
      const value = [...(valueAt(data, path) as readonly unknown[])];
      const gone = value.slice(from, to + 1);
      // An item that was read again beside a changed one stays the same object.
      const come = values.map((one) => gone.find((before) => same(before, one)) ?? one);
      value.splice(from, gone.length, ...come);
      return changed(data, { to: 'set', path, value });
    },
  };
}
