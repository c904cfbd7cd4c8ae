/** Lists of links with two columns or more, and the edge tables of Gephi and Kumu, which are the same with more columns. */
import { NOTHING, type Found, type FoundActor, type FoundLink } from './found';
import { cellOf, type Rows } from './rows';

const FROM = ['source', 'from'];
const TO = ['target', 'to'];
const VERB = ['label', 'verb', 'type', 'relationship', 'description'];
/** What Gephi writes into the column `Type` of an edge, which says nothing of what it means. */
const NO_VERB = /^(?:un)?directed$/i;

export const isLinkTable = ({ columns }: Rows): boolean =>
  [FROM, TO].every((names) => names.some((name) => columns.includes(name))) || columns.length === 2;

/** A table of two columns needs no header that we know: then its first row is a link, too. */
export function linkTable({ columns, rows, unread }: Rows): Found {
  const named = FROM.some((name) => columns.includes(name));
  const links: FoundLink[] = [];
  const left = [...unread];
  if (!named) left.push(`The first row (${columns.join(', ')}) was read as the names of the columns.`);
  rows.forEach((row, i) => {
    const [from, to] = named ? [cellOf(row, ...FROM), cellOf(row, ...TO)] : columns.map((column) => row[column] ?? '');
    if (!from || !to) {
      left.push(`Row ${i + 2} names only one end, or none.`);
      return;
    }
    const verb = VERB.map((name) => row[name] ?? '').find((cell) => cell !== '' && !NO_VERB.test(cell));
    links.push({ from, to, ...(named && verb !== undefined && { verb }) });
  });
  return { ...NOTHING, links, unread: left };
}

export const isNodeTable = ({ columns }: Rows): boolean =>
  columns.includes('label') && !FROM.some((name) => columns.includes(name));

/** The node tables of Gephi (`Id`, `Label`) and Kumu (`Label`, `Type`, `Description`). */
export function nodeTable({ rows, unread }: Rows): Found {
  const left = [...unread];
  const actors = rows.flatMap((row, i): FoundActor[] => {
    const label = cellOf(row, 'label', 'id');
    if (label === '') {
      left.push(`Row ${i + 2} has no label.`);
      return [];
    }
    const [type, description] = [cellOf(row, 'type'), cellOf(row, 'description')];
    return [
      {
        key: cellOf(row, 'id', 'label'),
        label,
        ...(type !== '' && { type }),
        ...(description !== '' && { description }),
      },
    ];
  });
  return { ...NOTHING, actors, unread: left };
}
