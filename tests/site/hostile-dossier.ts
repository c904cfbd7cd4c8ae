/** A dossier that says one string wherever the format lets an author say something. */
import { parse, stringify } from 'yaml';
import * as z from 'zod/mini';
import { DossierFile } from '../../src/domain/parse/schema';
import { migrateFiles } from '../../src/domain/parse/migrate-files';
import { FILES, type Files } from '../domain/parse/bridge';

type Json = Readonly<Record<string, unknown>>;
type Tree = Record<string, unknown>;

/** Strings that are shown and are no texts by language. */
const PLAIN_STRINGS = ['sources.title', 'sources.publisher'];
const SCHEMA = z.toJSONSchema(DossierFile, { io: 'input' }) as Json;
const LONGEST_ALIAS = 200;

/** What a schema may be: itself, or one of several. */
const optionsOf = (schema: Json): readonly Json[] => (schema['anyOf'] as Json[] | undefined) ?? [schema];

/** A text of our own: a string, or strings by language. */
const isText = (schema: Json): boolean =>
  optionsOf(schema).some(
    (option) => option['propertyNames'] !== undefined && (option['additionalProperties'] as Json)['type'] === 'string',
  );

/** The fields that hold a text of the author's, as the schema has them: `title`, `entities.label`… */
export const TEXT_FIELDS: readonly string[] = [...new Set(textFields(SCHEMA, '')), ...PLAIN_STRINGS];

function textFields(schema: Json, at: string): string[] {
  return optionsOf(schema).flatMap((option) => {
    if (option['items'] !== undefined && option['items'] !== false) return textFields(option['items'] as Json, at);
    const properties = (option['properties'] ?? {}) as Record<string, Json>;
    return Object.entries(properties).flatMap(([name, field]) => {
      const path = at === '' ? name : `${at}.${name}`;
      return isText(field) ? [path] : textFields(field, path);
    });
  });
}

/** Says the words in every text of a value, as far as the value has it; in lists, in every item. */
function sayIn(value: unknown, [name, ...rest]: readonly string[], words: string): void {
  if (Array.isArray(value)) for (const item of value) sayIn(item, [name!, ...rest], words);
  else if (typeof value === 'object' && value !== null) {
    const tree = value as Tree;
    if (rest.length > 0) sayIn(tree[name!], rest, words);
    // A pattern says both ends, whatever else it says.
    else tree[name!] = name === 'said' ? `${words} {from} {to}` : words;
  }
}

/** What the bridge has not: something of every part of the format, to say the words in. */
function withEveryPart(data: Tree): Tree {
  const [passages, relations, entities] = ['passages', 'relations', 'entities'].map((list) => data[list] as Tree[]);
  for (const passage of passages!) Object.assign(passage, { source: 'article', show: 'always' });
  Object.assign(passages![0]!, {
    voice: { kind: 'speaker', who: 'brook', via: [{ who: 'paper' }] },
    attributions: [{ id: 'a0', voice: { who: 'brook', via: [{ who: 'paper' }] }, content: 'the bridge could open' }],
  });
  passages!.push({ id: 'again', source: 'second', exact: 'She thanked the town.', voice: 'brook', show: 'always' });
  Object.assign(relations![0]!, { condition: {}, voice: { who: 'brook', via: [{ who: 'paper' }] } });
  entities![0]!['side'] = 'ours';
  const [article] = data['sources'] as Tree[];
  // In another language than the dossier's, so that our translations of its quotations are said too.
  article!['lang'] = 'fr';
  (data['sources'] as Tree[]).push({ ...article, id: 'second', url: 'https://example.org/second' });
  return {
    ...data,
    sides: [{ id: 'ours' }],
    answers: [{ id: 'n1', by: 'paper', to: 'r1', stance: 'disputes', evidence: [{ passage: '1.3' }] }],
    sayings: [{ id: 's1', who: 'brook', renderings: ['1.1', 'again'] }],
  };
}

/** The sound test dossier, with a string as every one of its texts, in a quotation and in every column that is read. */
export function dossierSaying(words: string): Files {
  const data = withEveryPart(parse(migrateFiles(FILES).files['dossier.yaml']!) as Tree);
  for (const field of TEXT_FIELDS) sayIn(data, field.split('.'), words);
  const [bridge] = (data['entities'] as Tree[]).filter(({ id }) => id === 'bridge');
  if (words.length <= LONGEST_ALIAS) bridge!['aliases'] = [words];
  const quotation = `He said: ${words}`;
  const [passage] = data['passages'] as Tree[];
  (data['passages'] as Tree[]).push({ ...passage, id: 'hostile', exact: quotation, attributions: [] });
  const [relation] = data['relations'] as Tree[];
  (data['relations'] as Tree[]).push({
    ...relation,
    id: 'hostile',
    condition: { text: words },
    evidence: [{ passage: 'hostile', words: quotation }],
  });
  const cell = `"${words.replaceAll('"', '""')}"`;
  return {
    'dossier.yaml': stringify(data, { lineWidth: 0, aliasDuplicateObjects: false }),
    'article.md': `${FILES['article.md']!.trimEnd()}\n\n${quotation} The end.\n`,
    'entities.csv': `id,type,name_en,description,source_url,source_title,source_publisher\nother,concept,${cell},${cell},https://example.org/o,${cell},${cell}\n`,
    'memberships.csv': `${FILES['memberships.csv']!.split('\n')[0]}\nUNION,ARM,member,2001-05-01,,https://example.org/a,${cell},${cell},${cell},high\n`,
    'events.csv': `date,title,actors,place,lat,lon,source_url,source_title,source_publisher,confidence,note\n2001-05-01,${cell},ARM;UNION,${cell},40.5,44.5,https://example.org/b,${cell},${cell},high,${cell}\n`,
  };
}
