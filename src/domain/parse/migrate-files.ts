/** Rewrites the files of a dossier of version 1 as version 2, for `sayso migrate`. */
import { parseDocument } from 'yaml';
import type { Files } from './build';
import { scanCsv } from './csv';
import { ON_THE_WAY_OUT, UNCOLOURED } from './memberships';
import { migrateDocument, versionOf } from './migrate';

/** A wider line than authors write keeps their paragraphs as they broke them, as far as can be. */
const LINE_WIDTH = 120;

const SIDES_COMMENT =
  ' Named after who stands on them. Say in your own words what each has in common: readers see it, and that it is yours.';

/** A document that says at its top that it is of version 2: most are, and reading a long one takes a while. */
const IS_NEW = /^sayso:[ \t]*2[ \t]*(?:#.*)?\r?$/m;

function yamlText(text: string): string {
  if (IS_NEW.test(text)) return text;
  const document = parseDocument(text.replace(/\r\n?/g, '\n'), { uniqueKeys: false, logLevel: 'silent' });
  if (document.errors.length > 0 || versionOf(document) !== 1) return text;
  const undecided = migrateDocument(document);
  if (undecided.some(({ what }) => what === 'side')) {
    const sides: unknown = document.get('sides', true);
    if (typeof sides === 'object' && sides !== null) Object.assign(sides, { commentBefore: SIDES_COMMENT });
  }
  return document.toString({ lineWidth: LINE_WIDTH, flowCollectionPadding: true, indentSeq: true });
}

type Row = readonly string[];

const cell = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csvText = (rows: readonly Row[]): string => `${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`;

/** The rows of a table that can be read; undefined for any other, which is left as it is. */
function rowsOf(text: string): readonly Row[] | undefined {
  const { rows, faults } = scanCsv(text);
  const texts = rows.map((row) => row.map((one) => one.text));
  return faults.length > 0 || texts.some(({ length }) => length !== texts[0]!.length) ? undefined : texts;
}

/** The notes' words become columns. In version 1 a word in one note counted for all overlays of its state; a status `leaving` says it of its row alone. */
function membershipsText(text: string): string {
  const rows = rowsOf(text);
  const header = rows?.[0]?.map((name) => name.trim());
  if (rows === undefined || header === undefined || header.includes('coloured') || header.includes('leaving'))
    return text;
  const at = (row: Row, column: string): string => row[header.indexOf(column)]?.trim() ?? '';
  const body = rows.slice(1);
  const state = (row: Row): string => JSON.stringify([at(row, 'organization'), at(row, 'member')]);
  const out = new Set(
    body.filter((row) => at(row, 'status') !== 'leaving' && ON_THE_WAY_OUT.test(at(row, 'note'))).map(state),
  );
  const coloured = (row: Row): string => (UNCOLOURED.test(at(row, 'note')) ? 'no' : '');
  const leaving = (row: Row): string => {
    const overlay = at(row, 'status') === 'suspended-participation';
    return ON_THE_WAY_OUT.test(at(row, 'note')) || (overlay && out.has(state(row))) ? 'yes' : '';
  };
  if (body.every((row) => coloured(row) === '' && leaving(row) === '')) return text;
  return csvText([[...rows[0]!, 'coloured', 'leaving'], ...body.map((row) => [...row, coloured(row), leaving(row)])]);
}

function eventsText(text: string): string {
  const rows = rowsOf(text);
  if (rows === undefined || !rows[0]?.some((name) => name.trim() === 'interview')) return text;
  return csvText([rows[0].map((name) => (name.trim() === 'interview' ? 'reported' : name)), ...rows.slice(1)]);
}

const REWRITTEN: Readonly<Record<string, (text: string) => string>> = {
  'dossier.yaml': yamlText,
  'memberships.csv': membershipsText,
  'events.csv': eventsText,
};

/**
 * Rewrites the files of a dossier of version 1. Comments, ids and the order of things stay; files that are of version 2,
 * or cannot be read, are handed back as they are. What its author still has to say, the check lists afterwards.
 * @returns all files by name, and the names of those that changed
 */
export function migrateFiles(files: Files): { readonly files: Files; readonly changed: readonly string[] } {
  const written = Object.fromEntries(
    Object.entries(files).map(([name, text]) => {
      const rewrite = Object.hasOwn(REWRITTEN, name) ? REWRITTEN[name] : undefined;
      return [name, rewrite?.(text) ?? text];
    }),
  );
  return { files: written, changed: Object.keys(files).filter((name) => written[name] !== files[name]) };
}
