import { NOTHING, type Found, type FoundRow } from './found';
import type { Rows } from './rows';

/** The columns of `memberships.csv`, each with what spreadsheets call it. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  organization: ['organization', 'organisation', 'alliance', 'org', 'body'],
  member: ['member', 'country', 'state', 'iso', 'iso3'],
  status: ['status', 'role'],
  from: ['from', 'start', 'since', 'joined'],
  to: ['to', 'end', 'until', 'left'],
  source_url: ['source_url', 'source', 'url'],
  source_title: ['source_title', 'title'],
  source_publisher: ['source_publisher', 'publisher'],
  note: ['note', 'remark', 'comment'],
  confidence: ['confidence'],
};

const columnIn = (columns: readonly string[], names: readonly string[]): string | undefined =>
  names.find((name) => columns.includes(name));

export const isMembershipTable = ({ columns }: Rows): boolean =>
  ['organization', 'member', 'status'].every((column) => columnIn(columns, COLUMNS[column]!) !== undefined);

export function membershipRows({ columns, rows, unread }: Rows): Found {
  const given = Object.entries(COLUMNS).map(([column, names]) => [column, columnIn(columns, names)] as const);
  const used = new Set(given.map(([, name]) => name));
  const passed = columns.filter((column) => !used.has(column) && column !== '');
  const memberships = rows.map((row): FoundRow =>
    Object.fromEntries(given.map(([column, name]) => [column, name === undefined ? '' : row[name]!])),
  );
  const left = passed.length === 0 ? [] : [`Columns that memberships.csv has not: ${passed.join(', ')}.`];
  return { ...NOTHING, memberships, unread: [...unread, ...left] };
}
