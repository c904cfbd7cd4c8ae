/** What is on record: rows of the tables beside the article, each with its source. */
import { EVENT_COLUMNS } from '../../domain/parse/events';
import { MEMBERSHIP_COLUMNS } from '../../domain/parse/memberships';
import { scanCsv } from '../../domain/parse/csv';
import { countryName } from '../../domain/parse/iso-countries';
import { withChanges, type Files } from '../dossier/files';
import { written } from '../dossier/written';
import type { RecordKind } from '../record/pasted';
import { cellText } from './table-cells';

const FILE = { memberships: 'memberships.csv', events: 'events.csv' } as const;

const HEADER = {
  memberships: MEMBERSHIP_COLUMNS.required,
  events: [...EVENT_COLUMNS.required, 'note'],
};

/** A row of a table by its columns, and its number among the rows. */
export interface RecordRow {
  readonly index: number;
  readonly values: Readonly<Record<string, string>>;
}

/** The rows that are on record. */
export function recordRows(files: Files, kind: RecordKind): RecordRow[] {
  const [head, ...rows] = scanCsv(files[FILE[kind]] ?? '').rows;
  return rows.map((row, index) => ({
    index,
    values: Object.fromEntries((head ?? []).map(({ text }, i) => [text.trim(), row[i]?.text.trim() ?? ''])),
  }));
}

/** Adds rows at a table's end. Countries they name join the cast in the background; alliances become layers of the map. */
export function addRecords(files: Files, kind: RecordKind, rows: readonly Readonly<Record<string, string>>[]): Files {
  if (rows.length === 0) return files;
  const text = files[FILE[kind]] ?? '';
  const head = scanCsv(text).rows[0]?.map((cell) => cell.text.trim()) ?? HEADER[kind];
  const lines = rows.map((row) => head.map((column) => cellText(row[column] ?? '')).join(','));
  const before = text === '' ? `${head.join(',')}\n` : text.endsWith('\n') ? text : `${text}\n`;
  const after = { ...files, [FILE[kind]]: `${before}${lines.join('\n')}\n` };
  return kind === 'memberships' ? withEnds(after, rows) : after;
}

function withEnds(files: Files, rows: readonly Readonly<Record<string, string>>[]): Files {
  const { entities, lang, data } = written(files);
  const known = new Set([...entities.map(({ id }) => id), ...backgroundIds(files)]);
  const fresh = [...new Set(rows.map(({ member }) => member!))].filter((code) => !known.has(code));
  const layers = (data as { layers?: unknown } | undefined)?.layers;
  const listed = (Array.isArray(layers) ? layers : layers === undefined ? [] : [layers]).map((one: unknown) =>
    typeof one === 'object' && one !== null ? (one as { id?: unknown }).id : one,
  );
  const alliances = [...new Set(rows.map(({ organization }) => organization!))].filter(
    (id) => !listed.includes(id) && entities.some((one) => one.id === id && one.type === 'alliance'),
  );
  const withLayers =
    alliances.length === 0
      ? files
      : withChanges(files, {
          to: 'set',
          path: ['layers'],
          value: [
            ...(Array.isArray(layers) ? (layers as unknown[]) : layers === undefined ? [] : [layers]),
            ...alliances,
          ],
        });
  return withChanges(
    withLayers,
    ...fresh.map((code) => {
      const label = countryName(code, lang) ?? countryName(code, 'en') ?? code;
      return { to: 'add', path: ['entities'], value: { id: code, type: 'country', label, background: true } } as const;
    }),
  );
}

/** Ids of a table of background entities, where there is one. */
const backgroundIds = (files: Files): string[] =>
  scanCsv(files['entities.csv'] ?? '')
    .rows.slice(1)
    .flatMap(([id]) => (id ? [id.text.trim()] : []));

/** Takes a row out; a table without rows goes, too. The other rows stay letter for letter. */
export function removeRecord(files: Files, kind: RecordKind, index: number): Files {
  const name = FILE[kind];
  const text = files[name] ?? '';
  const { rows } = scanCsv(text);
  const row = rows[index + 1];
  if (!row) return files;
  if (rows.length === 2) {
    const { [name]: _gone, ...rest } = files;
    return rest;
  }
  const lines = text.split(/(?<=\n)/);
  const next = rows[index + 2]?.[0]?.line ?? lines.length + 1;
  return { ...files, [name]: [...lines.slice(0, row[0]!.line - 1), ...lines.slice(next - 1)].join('') };
}

/** Says up to which day the record was looked after; an empty text takes it away. */
export const sayAsOf = (files: Files, day: string): Files =>
  withChanges(files, { to: 'set', path: ['asOf'], value: day.trim() === '' ? undefined : day.trim() });
