/** Reads the border policy and the names on maps from the texts of `data/borders` and `data/maps`, for the build and the Studio. */
import type { Text } from '../../domain/text';
import { scanCsv } from '../../domain/parse/csv';
import type { AreaName, MapData, Water } from './map-data';
import type { BorderPolicy, Drawing } from './world/border-policy';

/** `data/maps/gazetteer.json`: names that no package has. */
export interface Gazetteer {
  readonly waters: readonly Water[];
  readonly towns: Readonly<Record<string, Text>>;
  readonly areas: Readonly<Record<string, AreaName>>;
}

/** The files of `data/borders` and `data/maps`: JSON as data, tables as texts. */
export interface MapFiles {
  readonly gazetteer: Gazetteer;
  readonly drawing: Drawing;
  readonly lines: BorderPolicy['lines'];
  readonly notes: Readonly<Record<string, Text>>;
  readonly policy: string;
  readonly capitals: string;
}

/** All that maps are made from but their outlines. */
export function fixedMapData({
  gazetteer,
  drawing,
  lines,
  notes,
  policy,
  capitals,
}: MapFiles): Omit<MapData, 'makeMap'> {
  const { waters, towns, areas } = gazetteer;
  const rows = table(policy);
  return {
    policy: {
      ...drawing,
      lines,
      dates: Object.fromEntries(rows.map((row) => [row['id']!, { since: row['since']!, until: row['until']! }])),
    },
    waters,
    areaNames: areas,
    notes: Object.fromEntries(rows.map((row) => [row['id']!, { en: row['footnote']!, ...notes[row['id']!] }])),
    capitals: table(capitals)
      .filter(({ role }) => role === 'capital')
      .map(({ iso, capital, lon, lat }) => ({
        country: iso!,
        at: [Number(lon), Number(lat)],
        name: { en: capital!, ...towns[iso!] },
      })),
  };
}

/** A table's rows, by the names of its columns. */
function table(text: string): Record<string, string>[] {
  const [head, ...rows] = scanCsv(text).rows;
  return rows.map((row) => Object.fromEntries(head!.map(({ text: name }, i) => [name, row[i]?.text ?? ''])));
}
