/** Which rows of a pasted table can go on record, and why others stay out: no row without a date and a source. */
import { SPELL_STATUSES } from '../../domain/dossier';
import { COUNTRY_CODES, countryName } from '../../domain/parse/iso-countries';
import { suggestCountry } from '../../domain/parse/suggest-country';
import type { Files } from '../dossier/files';
import { written } from '../dossier/written';
import { actorNamed } from '../edit/actors';
import { recordRows } from '../edit/record';
import { dayOf, type Pasted, type RecordField, type RecordKind } from './pasted';

/** Why a row stays out: what it lacks, that no column is named so, or that it is on record already. */
export type WhyOut =
  'known' | 'column' | 'organization' | 'member' | 'from' | 'to' | 'status' | 'source' | 'date' | 'title' | 'actors';

export interface ReadyRow {
  readonly cells: readonly string[];
  /** What goes into the table's columns; null for a row that stays out. */
  readonly values: Readonly<Record<string, string>> | null;
  readonly why: WhyOut | null;
  /** The cell that keeps it out. */
  readonly cell: string;
}

const ADDRESS = /^https?:\/\/\S+$/i;

/** The rows of a pasted table. @param columns what each column is, as the author left it */
export function readyRows(
  files: Files,
  { rows }: Pasted,
  columns: readonly (RecordField | '')[],
  kind: RecordKind,
): ReadyRow[] {
  const known = new Set(recordRows(files, kind).map(({ values }) => keyOf(values)));
  return rows.map((cells) => {
    const get = (field: RecordField): string => cells[columns.indexOf(field)]?.trim() ?? '';
    const made = kind === 'memberships' ? membership(files, get) : event(files, get);
    if ('why' in made) {
      const field = made.why === 'source' ? 'source_url' : made.why;
      const unnamed = made.cell === '' && !(columns as readonly string[]).includes(field);
      return { cells, values: null, why: unnamed ? 'column' : made.why, cell: unnamed ? field : made.cell };
    }
    if (known.has(keyOf(made.values))) return { cells, values: null, why: 'known', cell: '' };
    return { cells, values: made.values, why: null, cell: '' };
  });
}

const keyOf = (row: Readonly<Record<string, string>>): string =>
  [row['organization'], row['member'], row['status'], row['from'], row['date'], row['title']].join('|');

type Made = { readonly values: Record<string, string> } | { readonly why: WhyOut; readonly cell: string };

function membership(files: Files, get: (field: RecordField) => string): Made {
  const out = (why: WhyOut, cell: string): Made => ({ why, cell });
  const organization = actorNamed(files, get('organization'));
  if (get('organization') === '' || organization === undefined) return out('organization', get('organization'));
  const member = countryCode(files, get('member'));
  if (member === undefined) return out('member', get('member'));
  const status = get('status').toLowerCase() || 'member';
  if (![...SPELL_STATUSES, 'leaving'].includes(status)) return out('status', get('status'));
  const from = dayOf(get('from'));
  if (from === null) return out('from', get('from'));
  const to = /^(?:|still|-|–|—)$/i.test(get('to')) ? '' : dayOf(get('to'));
  if (to === null) return out('to', get('to'));
  const source = sourceOf(get);
  return source
    ? { values: { organization, member, status, from, to, ...source, confidence: 'high' } }
    : out('source', get('source_url'));
}

function event(files: Files, get: (field: RecordField) => string): Made {
  const date = dayOf(get('date'));
  if (date === null) return { why: 'date', cell: get('date') };
  if (get('title') === '') return { why: 'title', cell: '' };
  const names = get('actors')
    .split(/[;,]/)
    .map((name) => name.trim())
    .filter(Boolean);
  const ids = names.map((name) => actorNamed(files, name));
  const unknown = names.find((_, i) => ids[i] === undefined);
  if (unknown !== undefined) return { why: 'actors', cell: unknown };
  const source = sourceOf(get);
  if (!source) return { why: 'source', cell: get('source_url') };
  return {
    values: {
      date,
      title: get('title'),
      actors: ids.join(';'),
      place: get('place'),
      lat: '',
      lon: '',
      ...source,
      confidence: 'high',
    },
  };
}

/** A source needs an address; what it is called falls back to where it is. */
function sourceOf(get: (field: RecordField) => string): Record<string, string> | null {
  const url = get('source_url');
  if (!ADDRESS.test(url)) return null;
  const host = /^https?:\/\/(?:www\.)?([^/]+)/i.exec(url)![1]!;
  const publisher = get('source_publisher') || host;
  return {
    source_url: url,
    source_title: get('source_title') || publisher,
    source_publisher: publisher,
    note: get('note'),
  };
}

/** The code of a country by its code, by whoever is called so in the cast, or by its name. */
function countryCode(files: Files, name: string): string | undefined {
  if (name === '') return undefined;
  if (COUNTRY_CODES.has(name.toUpperCase()) && name.length === 3) return name.toUpperCase();
  const { lang } = written(files);
  const actor = actorNamed(files, name);
  if (actor !== undefined && COUNTRY_CODES.has(actor)) return actor;
  const code = suggestCountry(name, { [lang]: name });
  const isIts = [lang, 'en'].some((one) => countryName(code ?? '', one)?.toLowerCase() === name.toLowerCase());
  return code !== undefined && isIts ? code : undefined;
}
