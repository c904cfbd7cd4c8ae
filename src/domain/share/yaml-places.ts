/** Where the parts of a YAML document stand in its text. */
import { isCollection, isMap, isScalar, isSeq, Scalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** How many spaces a place is in. */
export const column = (text: string, at: number): number => at - lineStart(text, at);

export const isFlow = (node: unknown): boolean => isCollection(node) && node.flow === true;

export const startOf = (node: Node): number => node.range![0];

/** Where a value's own text ends; comments after it are not counted. */
export function endOf(node: Node | null | undefined): number {
  if (node === null || node === undefined) return -1;
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1);
    return isMap(node) ? endOfPair(last as Pair<Node, Node | null>) : endOf(last as Node);
  }
  const end = node.range![1];
  return isScalar(node) && isBlockText(node) ? end - 1 : end;
}

export const endOfPair = ({ key, value }: Pair<Node, Node | null>): number => Math.max(endOf(key), endOf(value));

/** A text of several lines after `|` or `>`. */
export const isBlockText = ({ type }: Scalar): boolean => type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;

export const pairsOf = (map: YAMLMap): readonly Pair<Node, Node | null>[] =>
  map.items as unknown as readonly Pair<Node, Node | null>[];

export const itemsOf = (seq: YAMLSeq): readonly Node[] => seq.items as readonly Node[];

/** The lines of an item or a field, with the comment lines that stand directly above it. @param floor where the one before ends */
function linesFrom(text: string, at: number, end: number, floor: number): Stretch {
  let start = lineStart(text, at);
  for (;;) {
    const above = lineStart(text, start - 1);
    if (start === 0 || above <= floor || !/^\s*#/.test(text.slice(above, start))) break;
    start = above;
  }
  return { start, end: Math.min(text.length, lineEnd(text, end) + 1) };
}

/** The lines of a list's item; null where the list is not a block of lines. */
export function itemLines(text: string, seq: YAMLSeq, index: number): Stretch | null {
  const items = itemsOf(seq);
  const item = items[index];
  if (!isSeq(seq) || isFlow(seq) || item?.range === undefined) return null;
  const floor = index === 0 ? -1 : endOf(items[index - 1]);
  return linesFrom(text, startOf(item), endOf(item), floor);
}

/** The lines of a map's field; null where the map is not a block of lines. */
export function pairLines(text: string, map: YAMLMap, index: number): Stretch | null {
  const pairs = pairsOf(map);
  const pair = pairs[index];
  if (isFlow(map) || pair === undefined) return null;
  const floor = index === 0 ? startOf(pair.key) : endOfPair(pairs[index - 1]!);
  return linesFrom(text, startOf(pair.key), endOfPair(pair), floor);
}
