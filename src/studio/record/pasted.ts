/** A table as it was pasted from a spreadsheet: its cells, and what its columns may be. */
import { scanCsv } from '../../domain/parse/csv';

/** What a record is about: a country in an alliance for a time, or something that happened on a day. */
export type RecordKind = 'memberships' | 'events';

export const FIELDS = {
  memberships: [
    'organization',
    'member',
    'status',
    'from',
    'to',
    'source_url',
    'source_title',
    'source_publisher',
    'note',
  ],
  events: ['date', 'title', 'actors', 'place', 'source_url', 'source_title', 'source_publisher', 'note'],
} as const;

export type RecordField = (typeof FIELDS)[RecordKind][number];

export interface Pasted {
  readonly rows: readonly (readonly string[])[];
  /** What each column may be, by its heading or by what stands in it. */
  readonly columns: readonly (RecordField | '')[];
  /** Whether the first row is headings. */
  readonly headed: boolean;
}

const HEADINGS: readonly [RecordField, RegExp][] = [
  [
    'organization',
    /^(?:org(?:ani[sz]ation)?|alliance|bloc|организация|союз|կազմակերպություն|organisation|alliance|منظمة|تحالف)$/i,
  ],
  ['member', /^(?:member|country|state|страна|государство|երկիր|pays|دولة|بلد)$/i],
  ['status', /^(?:status|was what|role|статус|կարգավիճակ|statut|حالة)$/i],
  ['from', /^(?:from|since|start|с|սկիզբ|depuis|du|من)$/i],
  ['to', /^(?:to|until|end|по|до|ավարտ|jusqu.*|au|إلى)$/i],
  ['date', /^(?:date|day|when|дата|օր|ամսաթիվ|تاريخ)$/i],
  ['title', /^(?:title|event|what|событие|իրադարձություն|événement|حدث)$/i],
  ['actors', /^(?:actors?|who|кто|ով|acteurs?|من هم)$/i],
  ['place', /^(?:place|where|место|վայր|lieu|مكان)$/i],
  ['source_url', /^(?:source(?:[_ ]?url)?|url|address|link|источник|ссылка|աղբյուր|lien|مصدر|رابط)$/i],
  ['source_title', /^source[_ ]?title$/i],
  ['source_publisher', /^(?:source[_ ]?publisher|publisher|outlet|издание|հրատարակիչ|éditeur|ناشر)$/i],
  ['note', /^(?:note|remark|примечание|նշում|remarque|ملاحظة)$/i],
];

const ADDRESS = /^https?:\/\/\S+$/i;
const DAY = /^\d{4}(?:-\d\d){0,2}$|^\d{1,2}[./]\d{1,2}[./]\d{4}$/;

/** Reads what was pasted: tabs, semicolons or commas part its cells. Null where there are no two columns. */
export function readPasted(text: string, kind: RecordKind): Pasted | null {
  const [head = ''] = text.split('\n');
  const separator = head.includes('\t') ? '\t' : !head.includes(',') && head.includes(';') ? ';' : ',';
  const rows = scanCsv(text, separator)
    .rows.map((row) => row.map((cell) => cell.text.trim()))
    .filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width < 2) return null;
  const fields = FIELDS[kind] as readonly RecordField[];
  const named = rows[0]!.map(
    (cell) => HEADINGS.find(([field, pattern]) => fields.includes(field) && pattern.test(cell))?.[0],
  );
  const headed = named.filter(Boolean).length >= 2 && !rows[0]!.some((cell) => ADDRESS.test(cell));
  const body = headed ? rows.slice(1) : rows;
  const columns = Array.from({ length: width }, (_, i) => (headed ? (named[i] ?? '') : ''));
  if (!headed) guess(columns, body, kind);
  return { rows: body.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? '')), columns, headed };
}

/** Names columns by what stands in them, where that leaves no doubt; what does not stays the author's to name. */
function guess(columns: (RecordField | '')[], rows: readonly (readonly string[])[], kind: RecordKind): void {
  const all = (i: number, pattern: RegExp): boolean =>
    rows.some((row) => row[i]) && rows.every((row) => !row[i] || pattern.test(row[i]));
  const days = columns.flatMap((_, i) => (all(i, DAY) ? [i] : []));
  const addresses = columns.flatMap((_, i) => (all(i, ADDRESS) ? [i] : []));
  if (addresses.length === 1) columns[addresses[0]!] = 'source_url';
  if (kind === 'events' && days.length === 1) columns[days[0]!] = 'date';
  if (kind === 'memberships') {
    if (days[0] !== undefined) columns[days[0]] = 'from';
    if (days.length === 2) columns[days[1]!] = 'to';
    // Organisation, then country: so such tables mostly begin.
    if (columns[0] === '' && columns[1] === '') [columns[0], columns[1]] = ['organization', 'member'];
  }
}

/** A day as the format has it: 2024, 2024-02 or 2024-02-22; null for anything else. */
export function dayOf(given: string): string | null {
  if (/^\d{4}(?:-\d\d){0,2}$/.test(given)) return given;
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(given);
  if (!local) return null;
  const [, day, month, year] = local as unknown as [string, string, string, string];
  return Number(month) > 12 ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
