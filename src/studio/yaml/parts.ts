/** The parts of a YAML document that can be read by themselves: its fields, and the items of their lists. */
import { isMap, isScalar, isSeq, type Document, type Node, type YAMLMap } from 'yaml';
import { column, endOf, isFlow, itemsOf, lineStart, pairsOf, startOf, type Stretch } from './places';
import type { Path } from './plain';

/** Whole lines of a document that say one value. */
interface Part extends Stretch {
  readonly path: Path;
  readonly value: Node | null;
  /** A line like the one after the part, which must be read as such, too: how some lines end shows only in the next one. */
  readonly next: string;
  /** The value's node where the part and its next line were read by themselves; undefined where the lines no longer are this one part. */
  nodeIn(doc: Document.Parsed, text: string): Node | null | undefined;
  /** Gives the document another value in its place. */
  put(node: Node | null): void;
}

/** The parts around a stretch, the smallest first. */
export function partsAround(text: string, { contents }: Document.Parsed, stretch: Stretch): readonly Part[] {
  if (!isMap(contents) || isFlow(contents)) return [];
  const field = fieldAround(text, contents, stretch);
  if (field === null) return [];
  const item = itemAround(text, field, stretch);
  return item === null ? [field] : [item, field];
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
    value: pair.value,
    nodeIn({ contents }) {
      if (!isMap(contents) || isFlow(contents) || startOf(contents) !== 0) return undefined;
      const [only, after, more] = pairsOf(contents);
      return only && after && !more && isScalar(only.key) && only.key.value === name ? only.value : undefined;
    },
    put(node) {
      pair.value = node;
    },
  };
}

function itemAround(text: string, { value: list, path, end: last }: Part, { start, end }: Stretch): Part | null {
  if (!isSeq(list) || isFlow(list)) return null;
  const items = itemsOf(list);
  const spaces = column(text, startOf(list));
  const index = items.findLastIndex((item) => lineStart(text, startOf(item)) < start);
  const item = items[index];
  const next = items[index + 1];
  const until = next ? lineStart(text, startOf(next)) : last;
  if (!item || end > until || (next && text[until + spaces] !== '-')) return null;
  return {
    start: lineStart(text, startOf(item)),
    end: until,
    path: [...path, index],
    value: item,
    next: `${' '.repeat(spaces)}- x\n`,
    nodeIn({ contents }, words) {
      if (!isSeq(contents) || isFlow(contents) || column(words, startOf(contents)) !== spaces) return undefined;
      const [only, after, more] = itemsOf(contents);
      return after && !more ? only : undefined;
    },
    put(node) {
      list.items[index] = node;
    },
  };
}
