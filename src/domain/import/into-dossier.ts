/** Puts what was found in somebody else's form into a dossier's files; what cannot be placed exactly is listed. */
import { MEMBERSHIP_COLUMNS } from '../parse/memberships';
import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import { STILL_TO_SAY } from '../draft/still-to-say';
import { csvText } from '../export/csv-text';
import { frozen } from '../frozen';
import { ENTITY_TYPES } from '../model/entities';
import { SPELL_STATUSES } from '../model/record';
import { DOSSIER_FILE } from '../parse';
import { findQuote } from '../quotes/match-quote';
import type { Found, FoundRow } from './found';
import { idOf, whoIs, type NamedEntity } from './names';
import { placeQuotations, type QuotedText } from './place-quotations';

type Files = Readonly<Record<string, string>>;

/** What came of it. */
export interface Imported {
  readonly files: Files;
  /** How much was put in, by kind; nothing where there was nothing of it. */
  readonly added: Readonly<Record<'passages' | 'entities' | 'relations' | 'places' | 'memberships', number>>;
  /** What was not put in, or only in part, each as a sentence. */
  readonly listed: readonly string[];
}

const MEMBERSHIPS = 'memberships.csv';

/** @param files those of a dossier's folder, of version 2 */
export function intoDossier(files: Files, found: Found): Imported {
  const document = parseDocument(files[DOSSIER_FILE] ?? '');
  const listed = [...found.unread];
  const { placed, listed: notPlaced } = placeQuotations(found.quotations, textsIn(document, files));
  listed.push(...notPlaced);
  for (const { id, source, exact, prefix, suffix, remark } of placed) {
    const item = document.createNode({
      id,
      ...(textsIn(document, files).length > 1 && { source }),
      exact,
      ...(prefix !== undefined && { prefix }),
      ...(suffix !== undefined && { suffix }),
    });
    // What somebody remarked is theirs: no page shows it unless the author says it too.
    if (remark !== undefined) item.commentBefore = ` ${remark.replace(/\s+/g, ' ')}`;
    add(document, 'passages', item);
  }

  const known = entitiesIn(document);
  const byKey = new Map<string, string>();
  let entities = 0;
  const make = (key: string, label: string, type?: string, description?: string): string | null => {
    const who = whoIs(label, known);
    if (who.is === 'several') {
      listed.push(`${label}: this may be ${who.ids.join(' or ')}.`);
      return null;
    }
    if (who.is === 'one') {
      byKey.set(key, who.id);
      return who.id;
    }
    const id = idOf(label, new Set([...known.map((one) => one.id), ...idsIn(document, 'relations')]));
    const kind = ENTITY_TYPES.find((one) => one === type?.toLowerCase().replace('organization', 'organisation'));
    // Without a type the gate asks for one: it is not for this to guess.
    add(
      document,
      'entities',
      document.createNode({ id, ...(kind && { type: kind }), label, ...(description && { description }) }),
    );
    if (kind === undefined)
      listed.push(
        `${label}: say what it is (${type === undefined ? 'the form does not' : `“${type}” is none of the types`}).`,
      );
    known.push({ id, names: [label] });
    byKey.set(key, id);
    entities++;
    return id;
  };
  for (const { key, label, type, description } of found.actors) make(key, label, type, description);
  let relations = 0;
  for (const { from, to, verb } of found.links) {
    const ends = [from, to].map((end) => byKey.get(end) ?? make(end, end));
    if (ends.includes(null)) {
      listed.push(`${from} – ${to}: an end of it is not clear.`);
      continue;
    }
    const taken = new Set([...known.map((one) => one.id), ...idsIn(document, 'relations')]);
    const id = numbered('r', taken);
    const tie = { id, from: ends[0], to: ends[1], verb: verb ?? `${STILL_TO_SAY}: does what`, evidence: [] };
    add(document, 'relations', document.createNode(tie));
    relations++;
  }
  if (relations > 0)
    listed.push(`${relations} ties have no evidence yet, and no type: the check stops at each until they have.`);

  let places = 0;
  for (const { name, at } of found.places) {
    const who = whoIs(name, known);
    const item = who.is === 'one' ? itemOf(document, 'entities', who.id) : undefined;
    if (who.is === 'several') listed.push(`${name}: this may be ${who.ids.join(' or ')}.`);
    else if (item === undefined) listed.push(`${name}: nobody in the cast is called so.`);
    else if (item.has('place')) listed.push(`${name}: has a place already.`);
    else {
      item.set('place', document.createNode([...at], { flow: true }));
      places++;
    }
  }

  const table = membershipsWith(files[MEMBERSHIPS], found.memberships, known);
  listed.push(...table.listed);
  const changed = placed.length + entities + relations + places > 0;
  return {
    files: {
      ...files,
      ...(changed && { [DOSSIER_FILE]: document.toString({ lineWidth: 0 }) }),
      ...(table.added > 0 && { [MEMBERSHIPS]: table.text }),
    },
    added: { passages: placed.length, entities, relations, places, memberships: table.added },
    listed,
  };
}

function numbered(stem: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) if (!taken.has(`${stem}${n}`)) return `${stem}${n}`;
}

function add(document: Document, list: string, item: unknown): void {
  if (isSeq(document.get(list))) document.addIn([list], item);
  else document.set(list, document.createNode([item]));
}

function itemsOf(document: Document, list: string): YAMLMap[] {
  const items = document.get(list);
  return isSeq(items) ? items.items.filter(isMap) : [];
}

const itemOf = (document: Document, list: string, id: string): YAMLMap | undefined =>
  itemsOf(document, list).find((item) => String(item.get('id')) === id);

const idsIn = (document: Document, list: string): string[] =>
  itemsOf(document, list).map((item) => String(item.get('id')));

/** All names an entity goes by, in every language. */
function entitiesIn(document: Document): NamedEntity[] {
  return itemsOf(document, 'entities').map((item) => {
    const texts = ['label', 'short', 'aliases', 'iso', 'wikidata'].flatMap((field) => stringsIn(item.get(field, true)));
    return { id: String(item.get('id')), names: texts };
  });
}

function stringsIn(node: unknown): string[] {
  if (isScalar(node)) return typeof node.value === 'string' ? [node.value] : [];
  if (isSeq(node)) return node.items.flatMap(stringsIn);
  if (isMap(node)) return node.items.flatMap(({ value }) => stringsIn(value));
  return [];
}

/** The articles, with where their passages stand. */
function textsIn(document: Document, files: Files): QuotedText[] {
  const lang = String(document.get('lang'));
  const articles = itemsOf(document, 'sources').filter((item) => item.get('kind') === 'article');
  return articles.flatMap((item): QuotedText[] => {
    const file = item.get('file');
    const id = String(item.get('id'));
    if (typeof file !== 'string' || !Object.hasOwn(files, file)) return [];
    const text = frozen(files[file]!);
    const passages = itemsOf(document, 'passages').flatMap((passage) => {
      const source = passage.get('source');
      if (source !== undefined && source !== id) return [];
      const word = (field: string): string | undefined => {
        const said = passage.get(field);
        return typeof said === 'string' ? said : undefined;
      };
      const match = findQuote(
        text,
        { exact: word('exact') ?? '', prefix: word('prefix'), suffix: word('suffix') },
        false,
      );
      return match.kind === 'found' ? [{ id: String(passage.get('id')), start: match.start, end: match.end }] : [];
    });
    const own = item.get('lang');
    return [{ source: id, lang: typeof own === 'string' ? own : lang, text, passages }];
  });
}

const HEADER = MEMBERSHIP_COLUMNS.required;

/** The table with rows added whose both ends the cast has, and which say a status we know and an address. */
function membershipsWith(
  text: string | undefined,
  rows: readonly FoundRow[],
  known: readonly NamedEntity[],
): { readonly text: string; readonly added: number; readonly listed: readonly string[] } {
  const listed: string[] = [];
  const header =
    text === undefined ? HEADER : (/^\uFEFF?([^\r\n]*)/.exec(text)![1] ?? '').split(',').map((column) => column.trim());
  const lines = rows.flatMap((row, i): string[][] => {
    const why: string[] = [];
    const end = (column: string): string => {
      const who = whoIs(row[column]!, known);
      if (who.is !== 'one')
        why.push(`${row[column] || column} is ${who.is === 'none' ? 'not in the cast' : who.ids.join(' or ')}`);
      return who.is === 'one' ? who.id : '';
    };
    const ends = { organization: end('organization'), member: end('member') };
    if (!SPELL_STATUSES.some((status) => status === row['status']))
      why.push(`its status “${row['status']}” is none of ours`);
    if (!/^https?:\/\/\S+$/.test(row['source_url']!)) why.push('it cites no address');
    if (!/^\d{4}(?:-\d\d){0,2}$/.test(row['from']!))
      why.push('it does not say since when, as 2024, 2024-02 or 2024-02-22');
    if (why.length > 0) {
      listed.push(`Row ${i + 2}: ${why.join('; ')}.`);
      return [];
    }
    // How sure it is stays empty where nobody said it, and the gate asks.
    const full: FoundRow = { ...row, ...ends };
    return [header.map((column) => full[column] ?? '')];
  });
  const before = text === undefined ? csvText([HEADER]).replace('\uFEFF', '') : text.replace(/\r?\n*$/, '\n');
  return { text: before + csvText(lines).replace('\uFEFF', ''), added: lines.length, listed };
}
