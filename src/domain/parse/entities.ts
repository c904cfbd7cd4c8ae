/** Entities: those of `dossier.yaml`, and those `entities.csv` adds for the record. */
import { ENTITY_TYPES, type Entity, type EntityType } from '../dossier';
import type { Alias } from '../quotes/mentions';
import type { Text } from '../text';
import {
  checkPoint,
  idsOf,
  namedByIntl,
  optionalText,
  references,
  reportUntold,
  textOf,
  type Gate,
} from './parse-context';
import type { Columns, Row, Table } from './csv-table';
import { COUNTRY_CODES } from './iso-countries';
import { messages } from './messages';
import { nearestWord } from './nearest-word';
import { shortNames } from './short-names';
import { suggestCountry } from './suggest-country';
import type { Item } from './schema';
import type { Placed } from './shape';
import type { CitedSources } from './sources';
import { textFromColumns, textOfCell } from './text-columns';
import { didYouMean, type Place } from './problem-text';
import type { Path } from './yaml-file';

/** @param label what the country is called beside its code, which tells best what was meant */
export function checkCountry(code: string, place: Place, gate: Gate, label?: Text): boolean {
  if (COUNTRY_CODES.has(code)) return true;
  gate.report(messages.unknownCountry(place, code, suggestCountry(code, label)));
  return false;
}

function sideOf(gate: Gate, { side }: Item<'entities'>, path: Path): Pick<Entity, 'side'> {
  if (side === undefined) return {};
  return gate.names.refer('side', side, gate.locate([...path, 'side'])) ? { side } : {};
}

function speaksForOf(gate: Gate, { id, speaksFor }: Item<'entities'>, path: Path): Pick<Entity, 'speaksFor'> {
  if (speaksFor === undefined) return {};
  const place = gate.locate([...path, 'speaksFor']);
  if (speaksFor === id) {
    gate.report(messages.wrongType(place, 'speaksFor', { expected: 'another entity: everyone speaks for themselves' }));
    return {};
  }
  return gate.names.refer('entity', speaksFor, place) ? { speaksFor } : {};
}

/** Makes the entities that `dossier.yaml` lists. */
export function buildEntities(gate: Gate, items: readonly Placed<Item<'entities'>>[]): Entity[] {
  return items.map(({ path, value }) => {
    const country = value.type === 'country' ? value.id : undefined;
    const label = textOf(gate, value.label, [...path, 'label'], country);
    const description =
      value.description === undefined ? {} : textOf(gate, value.description, [...path, 'description']);
    if (value.type === 'country') checkCountry(value.id, gate.locate([...path, 'id']), gate, label);
    if (value.iso !== undefined) checkCountry(value.iso, gate.locate([...path, 'iso']), gate);
    const area = idsOf(gate, value.area, [...path, 'area']);
    for (const { id, place } of area) checkCountry(id, place, gate);
    if (value.place !== undefined) checkPoint(value.place, gate.locate([...path, 'place']), gate.report);
    const iso = value.iso ?? (value.type === 'country' ? value.id : undefined);
    return {
      id: value.id,
      type: value.type,
      label,
      ...shortNames(
        label,
        value.short === undefined ? undefined : textOf(gate, value.short, [...path, 'short'], country),
      ),
      description,
      aliases: value.aliases ?? [],
      ...sideOf(gate, value, path),
      ...speaksForOf(gate, value, path),
      named: value.named ?? true,
      number: value.number ?? 'singular',
      pole: 'between',
      ...(value.place === undefined ? {} : { place: value.place }),
      ...optionalText(gate, 'placeName', value.placeName, path),
      ...(value.area === undefined ? {} : { area: area.map(({ id }) => id) }),
      ...(iso === undefined ? {} : { iso }),
      ...(value.wikidata === undefined ? {} : { wikidata: value.wikidata }),
      background: value.background ?? false,
      sources: references(gate, 'source', value.sources, [...path, 'sources']),
    };
  });
}

/** The aliases to look for. One that names two entities is reported: a mention can light up only one mark. */
export function aliasesOf(gate: Gate, items: readonly Placed<Item<'entities'>>[]): Alias[] {
  const owners = new Map<string, string>();
  return items.flatMap(({ path, value }) =>
    (value.aliases ?? []).flatMap((words, i) => {
      // As mentions are found: the case of the first letter does not count.
      const key = words.charAt(0).toLowerCase() + words.slice(1);
      const owner = owners.get(key);
      if (owner === value.id) return [];
      if (owner !== undefined) {
        gate.report(messages.aliasShared(gate.locate([...path, 'aliases', i]), words, owner));
        return [];
      }
      owners.set(key, value.id);
      return [{ entity: value.id, words }];
    }),
  );
}

export const ENTITY_COLUMNS: Columns = {
  required: ['id', 'type', 'description', 'source_url'],
  optional: ['iso_a3', 'wikidata_qid', 'lat', 'lon', 'source_title', 'source_publisher'],
  byLanguage: ['name', 'description'],
};

/** American spellings and other words for the types, as tables have them. */
const TYPE_SYNONYMS: ReadonlyMap<string, EntityType> = new Map([
  ['organization', 'organisation'],
  ['media', 'medium'],
]);

/** A point from the columns `lon` and `lat`; none where both are empty. */
export function pointOf(gate: Gate, row: Row): [number, number] | undefined {
  if (row.get('lon') === '' && row.get('lat') === '') return undefined;
  const bad = ['lon', 'lat'].filter((column) => row.get(column) === '' || !Number.isFinite(Number(row.get(column))));
  for (const column of bad)
    gate.report(messages.wrongType(row.place(column), column, { expected: 'a number of degrees' }));
  if (bad.length > 0) return undefined;
  const point: [number, number] = [Number(row.get('lon')), Number(row.get('lat'))];
  return checkPoint(point, row.place('lon'), gate.report) ? point : undefined;
}

/** A name by language; what `Intl` calls a country stands in where there is none, and what is missing then is noted. */
function labelFromColumns(gate: Gate, table: Table, row: Row, isCountry: boolean): Text {
  const given: Text = textFromColumns(table, row, 'name');
  const label = isCountry ? namedByIntl(gate, given, row.get('id'), row.place('id')) : given;
  reportUntold(gate, label, row.place('id'), 'name');
  return label;
}

/** Makes the background entities of `entities.csv`. */
export function buildBackground(gate: Gate, table: Table, cited: CitedSources): Entity[] {
  return table.rows.flatMap((row): Entity[] => {
    const id = row.get('id');
    const type = TYPE_SYNONYMS.get(row.get('type')) ?? ENTITY_TYPES.find((known) => known === row.get('type'));
    const source = cited.cite(row, 'source_url');
    const label = labelFromColumns(gate, table, row, type === 'country');
    if (type === undefined) {
      const near = nearestWord(row.get('type'), ENTITY_TYPES);
      const expected = `one of ${ENTITY_TYPES.join(', ')}`;
      gate.report(messages.wrongType(row.place('type'), 'type', { expected, suggestion: didYouMean(near) }));
    }
    if (!Object.hasOwn(label, gate.lang)) {
      gate.report(
        messages.missingField(
          row.place(`name_${gate.lang}`),
          `name_${gate.lang}`,
          'a name in the dossier’s own language',
        ),
      );
    }
    if (type === 'country') checkCountry(id, row.place('id'), gate);
    const iso = row.get('iso_a3');
    if (iso !== '') checkCountry(iso, row.place('iso_a3'), gate);
    const place = pointOf(gate, row);
    if (id === '' || type === undefined) return [];
    return [
      {
        id,
        type,
        label,
        short: label,
        description: textOfCell(gate, table, row, 'description') ?? {},
        aliases: [],
        named: true,
        number: 'singular',
        pole: 'between',
        ...(place === undefined ? {} : { place }),
        ...(iso === '' ? {} : { iso }),
        ...(row.get('wikidata_qid') === '' ? {} : { wikidata: row.get('wikidata_qid') }),
        background: true,
        sources: source === undefined ? [] : [source],
      },
    ];
  });
}
