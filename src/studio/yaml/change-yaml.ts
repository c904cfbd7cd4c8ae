import { isSeq, parseDocument, type Document } from 'yaml';
import { changed, valueAt, type Change } from './plain';
import { splice } from './splice';

/** As the gate reads it: duplicate keys and the like are its business to report. */
const READING = { uniqueKeys: false, logLevel: 'silent' } as const;

interface Read {
  readonly text: string;
  readonly doc: Document.Parsed;
  readonly data: unknown;
}

/** The last texts read: what a change wrote is what the next one begins with, and reading takes longest of all. */
let met: readonly Read[] = [];

function read(text: string): Read {
  const known = met.find((one) => one.text === text);
  if (known) return known;
  const doc = parseDocument(text, READING);
  const fresh = { text, doc, data: doc.errors.length > 0 ? undefined : (doc.toJS() as unknown) };
  met = [fresh, ...met.slice(0, 1)];
  return fresh;
}

/** The data of a YAML text, the same object for the same text; undefined where it cannot be read. */
export const readYamlData = (text: string): unknown => read(text).data;

/**
 * Makes one change in a YAML text. All else stays as it is written, comments and line breaks too: one verb changed is a
 * difference of one line. What comes out is read again; where it would not say just what was meant, the document is
 * printed anew instead, which keeps its comments but not how its lines are broken.
 * @returns the text unchanged where it cannot be read as YAML
 */
export function changeYaml(text: string, change: Change): string {
  const { doc, data } = read(text);
  if (doc.errors.length > 0) return text;
  // What is so already stays as it is written.
  if (change.to === 'set' && same(valueAt(data, change.path), change.value)) return text;
  const wanted = changed(data, change);
  const spliced = splice({ text, doc, wanted }, change);
  if (spliced !== null && same(readYamlData(spliced), wanted)) return spliced;
  return reprinted(parseDocument(text, READING), change);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function reprinted(doc: Document.Parsed, change: Change): string {
  switch (change.to) {
    case 'set':
      if (change.value === undefined) doc.deleteIn(change.path);
      else doc.setIn(change.path, doc.createNode(change.value));
      break;
    case 'add': {
      const list: unknown = doc.getIn(change.path, true);
      const item = doc.createNode(change.value);
      if (isSeq(list)) list.items.splice(change.at ?? list.items.length, 0, item);
      else doc.setIn(change.path, doc.createNode([change.value]));
      break;
    }
    case 'move': {
      const list: unknown = doc.getIn(change.path, true);
      if (isSeq(list)) list.items.splice(change.at, 0, ...list.items.splice(change.from, 1));
      break;
    }
  }
  return doc.toString({ lineWidth: 120, flowCollectionPadding: true, singleQuote: true });
}
