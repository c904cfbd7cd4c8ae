import { Document, isSeq, parseDocument } from 'yaml';
import { changed, same, valueAt, type Change } from './plain';
import { READING, readYaml } from './read';
import { splice } from './splice';

const PRINTED = { lineWidth: 120, flowCollectionPadding: true, singleQuote: true } as const;

/**
 * Makes one change in a YAML text. All else stays as it is written, comments and line breaks too: one verb changed is a
 * difference of one line. What comes out is read again; where it would not say just what was meant, the document is
 * printed anew instead, which keeps its comments but not how its lines are broken.
 * @returns the text unchanged where it cannot be read as YAML
 */
export function changeYaml(text: string, change: Change): string {
  const { doc, data } = readYaml(text);
  if (data === undefined) return text;
  // What is so already stays as it is written.
  if (change.to === 'set' && same(valueAt(data, change.path), change.value)) return text;
  const wanted = changed(data, change);
  const spliced = splice({ text, doc, wanted }, change);
  if (spliced !== null && same(readYaml(spliced).data, wanted)) return spliced;
  try {
    return reprinted(parseDocument(text, READING), change);
  } catch {
    // What other places stand for was taken away: they are written out.
    return new Document(wanted, { aliasDuplicateObjects: false }).toString(PRINTED);
  }
}

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
  return doc.toString(PRINTED);
}
