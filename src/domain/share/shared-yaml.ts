/** `dossier.yaml` without the words that readers do not get, by splices: all else stays as it is written. */
import {
  Document,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  parseDocument,
  visit,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Dossier } from '../dossier';
import { findQuote } from '../quotes/match-quote';
import { contextIn, GAP, type GappedText } from './gapped-text';
import { endOf, endOfPair, column, isBlockText, isFlow, itemLines, pairLines, pairsOf, startOf } from './yaml-places';

interface Sharing {
  /** What the gate made of it. */
  readonly dossier: Dossier;
  /** The texts of articles with their gaps, by source. */
  readonly gapped: ReadonlyMap<string, GappedText>;
  readonly holdsLeftOut: (text: string) => boolean;
}

type Item = Readonly<Record<string, unknown>>;

/** What becomes of a passage as it is written: taken out, or with other words around it. */
type Fate = 'stays' | 'out' | { readonly prefix?: string; readonly suffix?: string };

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** What the lexer of YAML puts between what it reads: a document’s begin, the end of a line of flow, a value. */
const SIGNS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

const READING = { uniqueKeys: false, logLevel: 'silent' } as const;

/** @param text as it is written; it has passed the gate */
export function sharedYaml(text: string, sharing: Sharing): string {
  const doc = parseDocument(text, READING);
  const data = doc.toJS() as Item;
  const passages = Array.isArray(data['passages']) ? (data['passages'] as readonly Item[]) : [];
  const fates = passages.map((passage) => fateOf(passage, data, sharing));
  const wanted = redacted({ ...data, ...(passages.length > 0 && { passages: fated(passages, fates) }) }, sharing);
  const spliced = applied(text, [...passageSplices(text, doc, fates), ...valueSplices(doc, fates, sharing)]);
  const isSame = spliced !== null && JSON.stringify(readBack(spliced)) === JSON.stringify(wanted);
  // Written in some way that cannot be changed piece by piece: what it says is the same, and its comments are lost.
  if (!isSame) return new Document(wanted, { aliasDuplicateObjects: false }).toString({ lineWidth: 0 });
  return withoutComments(spliced, sharing.holdsLeftOut);
}

function readBack(text: string): unknown {
  const doc = parseDocument(text, READING);
  return doc.errors.length > 0 ? undefined : (doc.toJS() as unknown);
}

function fateOf(passage: Item, data: Item, { dossier, gapped }: Sharing): Fate {
  const shown = dossier.passages.find(({ id }) => id === passage['id']);
  // What something names although it is not shown stays, without its words.
  if (shown === undefined) return isNamed(String(passage['id']), data) ? 'stays' : 'out';
  const place = gapped.get(shown.source);
  const start = place?.starts.get(shown.id);
  if (place === undefined || start === undefined) return 'stays';
  const [prefix, suffix] = [passage['prefix'], passage['suffix']] as (string | undefined)[];
  const found = findQuote(place.text, { exact: shown.exact, prefix, suffix }, false);
  return found.kind === 'found' && found.start === start ? 'stays' : contextIn(place.text, shown.exact, start);
}

function isNamed(id: string, { passages: _own, ...rest }: Item): boolean {
  const names = (value: unknown): boolean =>
    value === id || (typeof value === 'object' && value !== null && Object.values(value).some(names));
  return names(rest);
}

function fated(passages: readonly Item[], fates: readonly Fate[]): readonly Item[] {
  return passages.flatMap((passage, i) => {
    const fate = fates[i]!;
    if (typeof fate === 'string') return fate === 'out' ? [] : [passage];
    return [
      Object.fromEntries(
        Object.entries(passage).flatMap(([key, value]): [string, unknown][] => {
          if (key === 'prefix' || key === 'suffix') return [];
          return key === 'exact' ? [[key, value], ...Object.entries(fate)] : [[key, value]];
        }),
      ),
    ];
  });
}

/** Values that hold words which readers do not get, without them. */
function redacted(value: unknown, sharing: Sharing): unknown {
  if (typeof value === 'string') return sharing.holdsLeftOut(value) ? GAP : value;
  if (Array.isArray(value)) return value.map((one) => redacted(one, sharing));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, redacted(one, sharing)]));
}

const listOf = (doc: Document.Parsed): unknown => (isMap(doc.contents) ? doc.get('passages', true) : undefined);

/** Null stands for what cannot be cut in pieces. */
function passageSplices(text: string, doc: Document.Parsed, fates: readonly Fate[]): readonly (Splice | null)[] {
  const list = listOf(doc);
  if (!isSeq(list) || fates.every((fate) => fate === 'stays')) return [];
  if (fates.every((fate) => fate === 'out')) {
    const key = pairsOf(doc.contents as YAMLMap).find(({ value }) => value === list)!.key;
    const colon = text.indexOf(':', endOf(key));
    return [{ start: colon + 1, end: endOf(list), by: ' []' }];
  }
  return fates.flatMap((fate, i): readonly (Splice | null)[] => {
    if (fate === 'stays') return [];
    const lines = itemLines(text, list, i);
    if (fate === 'out') return [lines && { ...lines, by: '' }];
    return lines === null ? [null] : contextSplices(text, list.items[i], fate);
  });
}

function contextSplices(text: string, item: unknown, context: object): readonly (Splice | null)[] {
  if (!isMap(item) || isFlow(item)) return [null];
  const pairs = pairsOf(item);
  const keyOf = ({ key }: Pair<Node, Node | null>): unknown => (isScalar(key) ? key.value : undefined);
  const exact = pairs.find((pair) => keyOf(pair) === 'exact');
  if (exact === undefined) return [null];
  const end = endOfPair(exact);
  const spaces = ' '.repeat(column(text, startOf(exact.key)));
  const said = Object.entries(context).map(([key, words]) => `\n${spaces}${key}: ${JSON.stringify(words)}`);
  const gone = pairs.flatMap((pair, i): (Splice | null)[] => {
    if (keyOf(pair) !== 'prefix' && keyOf(pair) !== 'suffix') return [];
    const lines = i === 0 ? null : pairLines(text, item, i);
    return [lines && { ...lines, by: '' }];
  });
  return [{ start: end, end, by: said.join('') }, ...gone];
}

function valueSplices(doc: Document.Parsed, fates: readonly Fate[], { holdsLeftOut }: Sharing): readonly Splice[] {
  const splices: Splice[] = [];
  const list = listOf(doc);
  const isGone = (node: unknown): boolean =>
    isSeq(list) && list.items.some((item, i) => item === node && fates[i] === 'out');
  visit(doc, {
    Map: (_key, map) => (isGone(map) ? visit.SKIP : undefined),
    Pair: (_key, { key }) =>
      isScalar(key) && (key.value === 'prefix' || key.value === 'suffix') ? visit.SKIP : undefined,
    Scalar(key, node) {
      if (key === 'key' || !node.range || typeof node.value !== 'string' || !holdsLeftOut(node.value)) return;
      const end = isBlockText(node) ? node.range[1] - 1 : node.range[1];
      splices.push({ start: node.range[0], end, by: JSON.stringify(GAP) });
    },
  });
  return splices;
}

function applied(text: string, splices: readonly (Splice | null)[]): string | null {
  let changed = text;
  for (const splice of [...splices].sort((a, b) => (b?.start ?? 0) - (a?.start ?? 0))) {
    if (splice === null) return null;
    changed = changed.slice(0, splice.start) + splice.by + changed.slice(splice.end);
  }
  return changed;
}

/** Takes out comments that hold words which readers do not get; those on lines one after the other are read as one. */
function withoutComments(text: string, holdsLeftOut: (text: string) => boolean): string {
  if (!holdsLeftOut(text)) return text;
  const comments: { start: number; end: number; words: string }[][] = [];
  let at = 0;
  let breaks = Infinity;
  for (const token of new Lexer().lex(text)) {
    if (SIGNS.has(token)) {
      breaks = Infinity;
      continue;
    }
    if (token.startsWith('#')) {
      if (breaks > 1) comments.push([]);
      comments.at(-1)!.push({ start: at, end: at + token.length, words: token });
      breaks = 0;
    } else breaks = /\S/.test(token) ? Infinity : breaks + token.split('\n').length - 1;
    at += token.length;
  }
  const gone = comments.filter((lines) => holdsLeftOut(lines.map(({ words }) => words).join(' '))).flat();
  return gone.reduceRight((rest, { start, end }) => withoutLine(rest, start, end), text);
}

function withoutLine(text: string, start: number, end: number): string {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const isAlone = text.slice(line, start).trim() === '';
  const from = isAlone ? line : start - /[ \t]*$/.exec(text.slice(line, start))![0].length;
  return text.slice(0, from) + text.slice(isAlone && text[end] === '\n' ? end + 1 : end);
}
