import { isAlias, isCollection, isNode, isPair, parseDocument, visit, type Document, type Node } from 'yaml';
import { changedStretch } from '../dossier/changed-stretch';
import { partsAround } from './parts';

/** As the gate reads it: duplicate keys and the like are its business to report. */
export const READING = { uniqueKeys: false, logLevel: 'silent' } as const;

/** A text, its document, and what that says. */
interface Read {
  readonly text: string;
  readonly doc: Document.Parsed;
  /** Undefined where the text cannot be read. */
  readonly data: unknown;
}

/** The last texts read: what a change wrote is what the next one begins with, and reading takes longest of all. */
let met: readonly Read[] = [];

/** A text's document and its data, the same objects for the same text. What is read later may take the document over. */
export function readYaml(text: string): Pick<Read, 'doc' | 'data'> {
  const known = met.find((one) => one.text === text);
  if (known) return known;
  for (const near of met) {
    const fresh = reread(near, text);
    if (fresh === null) continue;
    met = [fresh, ...met.filter((one) => one !== near)];
    return fresh;
  }
  const fresh = readWhole(text);
  met = [fresh, ...met.slice(0, 1)];
  return fresh;
}

function readWhole(text: string): Read {
  const doc = parseDocument(text, READING);
  return { text, doc, data: doc.errors.length > 0 ? undefined : dataOf(doc) };
}

function dataOf(doc: Document.Parsed): unknown {
  try {
    return doc.toJS();
  } catch {
    // A name that stands for nothing.
    return undefined;
  }
}

/** Whether a value has a name for other places, or stands for one that has: then it cannot be read by itself. */
function isShared(value: Node | null): boolean {
  let shared = false;
  visit(value, {
    Node(_key, node) {
      if (!isAlias(node) && node.anchor === undefined) return undefined;
      shared = true;
      return visit.BREAK;
    },
  });
  return shared;
}

/** A line that ends a document, or begins another. */
const BREAK = /^(?:---|\.\.\.)/m;

/**
 * Reads a text that differs from one already read in one stretch: only the field or the items of a list around the stretch
 * are read again, and take their place in the other's document, which is this one's from then on.
 * @returns null, and the other is as it was, where all of it must be read
 */
function reread({ text: before, doc, data }: Read, text: string): Read | null {
  if (data === undefined) return null;
  const { start, end } = changedStretch(before, text);
  const by = text.length - before.length;
  for (const part of partsAround(before, doc, { start, end })) {
    if (part.values.some(isShared)) continue;
    const lines = text.slice(part.start, part.end + by);
    if (!lines.endsWith('\n') || BREAK.test(lines)) continue;
    const fresh = parseDocument(lines + part.next, READING);
    if (fresh.errors.length > 0) continue;
    const nodes = part.nodesIn(fresh, lines);
    if (nodes === undefined || nodes.some(isShared)) continue;
    move(doc.contents, end, by);
    move(fresh.contents, 0, part.start);
    part.put(nodes);
    const values = nodes.map((node): unknown => node?.toJS(fresh) ?? null);
    return { text, doc, data: part.dataWith(data, values) };
  }
  return null;
}

/** Nodes that stand after a place, or reach beyond it, stand so many letters on. */
function move(node: unknown, from: number, by: number): void {
  if (isPair(node)) {
    move(node.key, from, by);
    move(node.value, from, by);
  } else if (isNode(node) && node.range && node.range[2] >= from) {
    const [start, valueEnd, end] = node.range;
    node.range = [start < from ? start : start + by, valueEnd < from ? valueEnd : valueEnd + by, end + by];
    if (isCollection(node)) for (const item of node.items) move(item, from, by);
  }
}
