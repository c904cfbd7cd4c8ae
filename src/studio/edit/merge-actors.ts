/** Makes two of the cast one: “Armenian officials” and “two officials” are not the same until an author says so. */
import type { Id } from '../../domain/dossier';
import { occurrences } from '../../domain/quotes/match-quote';
import { withChanges, type Files } from '../dossier/files';
import { textIn, written, type Written } from '../dossier/written';
import { same, type Change, type Path } from '../yaml/plain';
import { allText } from './actors';
import { confirmedAnew } from './confirm';
import { renamed } from './references';
import { listOf } from './statements';
import { changeCells } from './table-cells';

type Actor = Written['entities'][number];

/** What goes with the one that goes, because the one that stays says otherwise. */
const FIELDS = ['type', 'description', 'place', 'side', 'speaksFor', 'area', 'iso', 'wikidata'] as const;
export type MergeField = (typeof FIELDS)[number];

export interface Merged {
  readonly files: Files;
  /** What was said of the one that goes and is not said any more. */
  readonly dropped: readonly MergeField[];
  /** How many statements now go from an actor to itself. */
  readonly selves: number;
}

/** Whether an actor can become another one. The code of a country is its id, on the map and on record: it stays. */
export const canBecome = (goes: Pick<Actor, 'id' | 'type'>, stays: Pick<Actor, 'id'>): boolean =>
  goes.id !== stays.id && goes.type !== 'country';

/**
 * Makes an actor one with another: its names and all that names it are the other's then. Where both have a value, that of
 * the one that stays holds.
 * @returns null where there are no such two, or they cannot be one
 */
export function mergeActors(files: Files, goesId: Id, staysId: Id): Merged | null {
  const all = written(files);
  const goes = all.entities.find(({ id }) => id === goesId);
  const stays = all.entities.find(({ id }) => id === staysId);
  if (!goes || !stays || !canBecome(goes, stays)) return null;
  const { carried, changes: values, dropped } = joined(goes, stays);
  const changes: readonly Change[] = [
    ...referencesOf(all, goes, stays),
    ...values,
    ...labels(all, goes, stays),
    ...names(files, goes, stays),
    ...confirmedAnew(all.data, goesId, staysId, carried),
    // Last, so that the numbers of all others are those above.
    { to: 'set', path: ['entities', goes.index], value: undefined },
  ];
  const before = selfStatements(all);
  const after = withTables(withChanges(files, ...changes), goesId, staysId);
  const selves = [...selfStatements(written(after))].filter((id) => !before.has(id)).length;
  return { files: after, dropped, selves };
}

/** All that names the one names the other; nobody speaks for themselves. */
function referencesOf({ data }: Written, goes: Actor, stays: Actor): readonly Change[] {
  return renamed(data, goes.id, stays.id).flatMap((change) => {
    const [list, index] = change.path;
    if (list !== 'entities' || change.to !== 'set') return [change];
    if (index === goes.index) return [];
    return index === stays.index ? [{ ...change, value: undefined }] : [change];
  });
}

/** The fields of the one that goes: carried over where the other has none, or dropped. */
function joined(
  goes: Actor,
  stays: Actor,
): { carried: readonly string[]; changes: readonly Change[]; dropped: readonly MergeField[] } {
  const at = (field: string): Path => ['entities', stays.index, field];
  const said = FIELDS.filter((field) => goes[field] !== undefined && !same(goes[field], stays[field])).filter(
    (field) => !(field === 'speaksFor' && goes.speaksFor === stays.id),
  );
  const carried = said.filter(
    (field) => stays[field] === undefined || (field === 'speaksFor' && stays.speaksFor === goes.id),
  );
  const sources = [...listOf(stays.sources ?? []), ...listOf(goes.sources ?? [])];
  const changes: Change[] = [
    ...carried.map((field) => ({ to: 'set', path: at(field), value: goes[field] }) as const),
    ...(carried.includes('place') && goes.placeName !== undefined
      ? [{ to: 'set', path: at('placeName'), value: goes.placeName } as const]
      : []),
    ...(goes.sources === undefined ? [] : [{ to: 'set', path: at('sources'), value: [...new Set(sources)] } as const]),
    // Who is in the article is no longer of the record alone.
    ...(stays.background === true && goes.background !== true
      ? [{ to: 'set', path: at('background'), value: undefined } as const]
      : []),
  ];
  return { carried, changes, dropped: said.filter((field) => !carried.includes(field)) };
}

/** In languages in which the one that stays has no name, it has the other's. What a country is called is known. */
function labels({ lang }: Written, goes: Actor, stays: Actor): readonly Change[] {
  if (typeof goes.label === 'string' || stays.type === 'country') return [];
  const own = typeof stays.label === 'string' ? { [lang]: stays.label } : stays.label;
  const value = { ...own, ...Object.fromEntries(Object.entries(goes.label).filter(([one]) => !(one in own))) };
  return same(value, own) ? [] : [{ to: 'set', path: ['entities', stays.index, 'label'], value }];
}

/** The words that name the one that goes name the other. */
function names(files: Files, goes: Actor, stays: Actor): readonly Change[] {
  const { entities, lang } = written(files);
  const path = ['entities', stays.index, 'aliases'];
  const taken = new Set(
    entities.filter(({ id }) => id !== goes.id).flatMap(({ aliases = [] }) => aliases.map(aliasKey)),
  );
  const label = textIn(goes.label, lang);
  // Somebody unnamed is who was meant in one place; other “officials” of the article may be others.
  const isName = goes.named !== false && occurrences(allText(files), label, 1).length > 0;
  const own = [...(goes.aliases ?? []), ...(isName ? [label] : [])];
  const fresh = own.filter(
    (words, i) => !taken.has(aliasKey(words)) && own.findIndex((one) => aliasKey(one) === aliasKey(words)) === i,
  );
  if (fresh.length === 0) return [];
  return stays.aliases?.length
    ? fresh.map((value) => ({ to: 'add', path, value }))
    : [{ to: 'set', path, value: fresh }];
}

/** The case of the first letter does not tell names apart, as mentions are found. */
const aliasKey = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Statements of which an end is on both sides. */
const selfStatements = ({ relations }: Written): ReadonlySet<Id> =>
  new Set(relations.filter(({ from, to }) => listOf(from).some((id) => listOf(to).includes(id))).map(({ id }) => id));

const TABLES = [
  ['memberships.csv', 'organization'],
  ['events.csv', 'actors'],
] as const;

/** What is on record names the other, too. */
function withTables(files: Files, goes: Id, stays: Id): Files {
  return TABLES.reduce((before, [name, column]) => {
    const text = before[name];
    const after = text && changeCells(text, column, (cell) => withId(cell, goes, stays));
    return after === undefined || after === text ? before : { ...before, [name]: after };
  }, files);
}

function withId(cell: string, goes: Id, stays: Id): string {
  const ids = cell.split(';').map((id) => id.trim());
  if (!ids.includes(goes)) return cell;
  return [...new Set(ids.map((id) => (id === goes ? stays : id)))].join('; ');
}
