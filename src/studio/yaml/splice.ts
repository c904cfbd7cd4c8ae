/** Writes a change into a YAML text by replacing no more of it than what changed. */
import { isMap, isScalar, isSeq, type Document, type Node, type YAMLMap } from 'yaml';
import { valueAt, type Change, type Path } from './plain';
import {
  column,
  endOf,
  endOfPair,
  isBlockText,
  isFlow,
  itemLines,
  itemsOf,
  lineEnd,
  lineStart,
  pairLines,
  pairsOf,
  startOf,
} from '../../domain/share/yaml-places';
import { printBlock, printFlow, printInline } from './print';

/** A text, its document, and the data the document holds once changed. */
interface Sheet {
  readonly text: string;
  readonly doc: Document.Parsed;
  readonly wanted: unknown;
}

/** The changed text; null where this cannot be written piece by piece. Whoever calls reads it again to be sure. */
export function splice(sheet: Sheet, change: Change): string | null {
  switch (change.to) {
    case 'set':
      return change.value === undefined ? remove(sheet, change.path) : set(sheet, change.path, change.value);
    case 'add':
      return add(sheet, change.path, change.value, change.at);
    case 'move':
      return move(sheet, change.path, change.from, change.at);
  }
}

const nodeAt = ({ doc }: Sheet, path: Path): Node | undefined =>
  (path.length === 0 ? doc.contents : (doc.getIn(path, true) as Node | undefined)) ?? undefined;

const replace = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

const indented = (lines: string, spaces: number): string => lines.replace(/\n(?=.)/g, `\n${' '.repeat(spaces)}`);

/** The innermost collection on one line that a path goes through, its own node included; null where none is. */
function flowAround(sheet: Sheet, path: Path): Path | null {
  for (let length = 0; length <= path.length; length++) {
    if (isFlow(nodeAt(sheet, path.slice(0, length)))) return path.slice(0, length);
  }
  return null;
}

function rewriteFlow(sheet: Sheet, path: Path): string | null {
  const node = nodeAt(sheet, path);
  const value = valueAt(sheet.wanted, path);
  if (!node?.range || value === undefined) return null;
  return replace(sheet.text, node.range[0], node.range[1], printFlow(value));
}

function set(sheet: Sheet, path: Path, value: unknown): string | null {
  const { text } = sheet;
  const node = nodeAt(sheet, path);
  const simple = typeof value !== 'object' || value === null;
  if (node?.range && isScalar(node) && simple && node.range[1] > node.range[0]) {
    const end = isBlockText(node) ? node.range[1] - 1 : node.range[1];
    return replace(text, node.range[0], end, printInline(value, node.type, flowAround(sheet, path) !== null));
  }
  const parentPath = path.slice(0, -1);
  const key = path.at(-1)!;
  const parent = nodeAt(sheet, parentPath);
  const flow = flowAround(sheet, parentPath);
  // An empty list or map on one line has no items to keep: what comes into it stands in lines.
  if (flow !== null && !isEmpty(nodeAt(sheet, flow))) return rewriteFlow(sheet, flow);
  if (parentPath.length > 0 && (parent === undefined || (isScalar(parent) && parent.value === null) || isEmpty(parent)))
    return set(sheet, parentPath, valueAt(sheet.wanted, parentPath));
  if (isSeq(parent)) {
    const lines = itemLines(text, parent, Number(key));
    return lines && replace(text, lines.start, lines.end, `${asItem(value, column(text, startOf(parent)))}\n`);
  }
  if (!isMap(parent)) return null;
  return setInMap(sheet, parent, String(key), value);
}

function setInMap({ text }: Sheet, map: YAMLMap, key: string, value: unknown): string | null {
  const pairs = pairsOf(map);
  const index = pairs.findIndex((pair) => isScalar(pair.key) && String(pair.key.value) === key);
  const [first] = pairs;
  if (first === undefined) return null;
  const spaces = column(text, startOf(first.key));
  const printed = indented(printBlock({ [key]: value }), spaces);
  const pair = pairs[index];
  if (pair) return replace(text, startOf(pair.key), endOfPair(pair), printed);
  const end = lineEnd(text, endOfPair(pairs.at(-1)!));
  return replace(text, end, end, `\n${' '.repeat(spaces)}${printed}`);
}

const isEmpty = (node: unknown): boolean => (isSeq(node) || isMap(node)) && node.items.length === 0;

const asItem = (value: unknown, spaces: number): string =>
  ' '.repeat(spaces) + indented(printBlock([value]).replace(/^\[(.*)\]$/s, '- $1'), spaces);

function add(sheet: Sheet, path: Path, value: unknown, at?: number): string | null {
  const { text } = sheet;
  const list = nodeAt(sheet, path);
  if (!isSeq(list) || isEmpty(list)) return set(sheet, path, valueAt(sheet.wanted, path));
  const flow = flowAround(sheet, path);
  if (flow !== null) return rewriteFlow(sheet, flow);
  const item = asItem(value, column(text, startOf(list)));
  const lines = at === undefined ? null : itemLines(text, list, at);
  if (lines) return replace(text, lines.start, lines.start, `${item}\n`);
  const end = lineEnd(text, endOf(itemsOf(list).at(-1)));
  return replace(text, end, end, `\n${item}`);
}

function remove(sheet: Sheet, path: Path): string | null {
  const { text } = sheet;
  const parentPath = path.slice(0, -1);
  const parent = nodeAt(sheet, parentPath);
  const flow = flowAround(sheet, parentPath);
  if (flow !== null) return rewriteFlow(sheet, flow);
  if (isSeq(parent)) {
    if (parent.items.length === 1) return set(sheet, parentPath, []);
    const lines = itemLines(text, parent, Number(path.at(-1)));
    return lines && replace(text, lines.start, lines.end, '');
  }
  if (!isMap(parent)) return null;
  const index = pairsOf(parent).findIndex((pair) => isScalar(pair.key) && pair.key.value === path.at(-1));
  const lines = pairLines(text, parent, index);
  // The first field of a list's item stands on the line of its dash.
  if (lines === null || (index === 0 && path.length > 1)) return null;
  return replace(text, lines.start, lines.end, '');
}

function move(sheet: Sheet, path: Path, from: number, at: number): string | null {
  const { text } = sheet;
  const list = nodeAt(sheet, path);
  if (!isSeq(list) || isFlow(list)) return null;
  const moving = itemLines(text, list, from);
  const target = itemLines(text, list, at);
  if (!moving || !target) return null;
  const ended = text.endsWith('\n') ? text : `${text}\n`;
  const lines = ended.slice(moving.start, moving.end);
  const to = at > from ? lineStart(ended, target.end) : target.start;
  const [first, second] = at > from ? [moving, { start: to, end: to }] : [{ start: to, end: to }, moving];
  return (
    ended.slice(0, first.start) +
    (at > from ? '' : lines) +
    ended.slice(first.end, second.start) +
    (at > from ? lines : '') +
    ended.slice(second.end)
  );
}
