/** A dossier that says one string wherever the format lets an author say something. */
import { parse, stringify } from 'yaml';
import * as z from 'zod/mini';
import { DossierFile } from '../../src/domain/parse/schema';
import { FILES, type Files } from '../domain/parse/bridge';

type Json = Readonly<Record<string, unknown>>;
type Tree = Record<string, unknown>;

/** Strings that are shown and are no texts by language. */
const PLAIN_STRINGS = ['sources.title', 'sources.publisher'];
const SCHEMA = z.toJSONSchema(DossierFile, { io: 'input' }) as Json;
const LONGEST_ALIAS = 200;

/** The fields that hold a text of the author's, as the schema has them: `title`, `entities.label`… */
export const TEXT_FIELDS: readonly string[] = [...textFields(SCHEMA, ''), ...PLAIN_STRINGS];

function textFields(schema: Json, at: string): string[] {
  const properties = (schema['properties'] ?? {}) as Record<string, Json>;
  return Object.entries(properties).flatMap(([name, field]) => {
    const path = `${at}${name}`;
    if (String(field['description']).startsWith('A text of our own')) return [path];
    return textFields((field['items'] ?? field) as Json, `${path}.`);
  });
}

/** The sound test dossier, with a string as every one of its texts, in a quotation and in every column that is read. */
export function dossierSaying(words: string): Files {
  const data = parse(FILES['dossier.yaml']!) as Tree;
  for (const field of TEXT_FIELDS) {
    const [list, name] = field.split('.');
    if (name === undefined) data[field] = words;
    else for (const item of data[list!] as Tree[]) item[name] = words;
  }
  const [bridge] = (data['entities'] as Tree[]).filter(({ id }) => id === 'bridge');
  if (words.length <= LONGEST_ALIAS) bridge!['aliases'] = [words];
  const quotation = `He said: ${words}`;
  const [passage] = data['passages'] as Tree[];
  (data['passages'] as Tree[]).push({ ...passage, id: 'hostile', exact: quotation });
  const [relation] = data['relations'] as Tree[];
  (data['relations'] as Tree[]).push({
    ...relation,
    id: 'hostile',
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
