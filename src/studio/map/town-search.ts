/** Finds towns by name in the table that `tools/make-towns.ts` makes of GeoNames. */
import type { LonLat } from '../../domain/dossier';
import { countryName } from '../../domain/parse/iso-countries';
import { folded } from './folded';

/**
 * By country (ISO 3166-1 alpha-3; nothing for a town whose country is held open), the larger first: names with `|` between,
 * thousandths of a degree of longitude and of latitude, thousands of inhabitants.
 */
export type TownTable = Readonly<
  Record<string, readonly [names: string, lon: readonly number[], lat: readonly number[], size: readonly number[]]>
>;

export interface FoundTown {
  readonly at: LonLat;
  /** As GeoNames writes it, in Latin letters. */
  readonly name: string;
  /** The country's code; nothing where it is held open. */
  readonly country: string;
}

/** Names shorter than this are those of too many. */
const SHORTEST = 2;

/** How well a name matches: its whole, its beginning, or the beginning of a later word. */
const [WHOLE, BEGINNING, WORD] = [0, 1, 2] as const;
type Match = typeof WHOLE | typeof BEGINNING | typeof WORD;

/**
 * Finds the towns that some words may mean, the best first. Words after a comma say the country: `Tripoli, Lebanon`.
 * @param langs those in which its name may be
 */
export type TownSearch = (words: string, langs: readonly string[], most: number) => FoundTown[];

/** Makes a table ready to be searched: its names are folded once. */
export function townSearch(table: TownTable): TownSearch {
  const countries = Object.entries(table).map(([code, [names, lon, lat, size]]) => ({
    code,
    names: names.split('|'),
    // The bar parts names here, too: a fold of all at once is many times quicker than one of each.
    folded: folded(names).split('|'),
    lon,
    lat,
    size,
  }));

  return (words, langs, most) => {
    const [wanted = '', country = ''] = words.split(',').map(folded);
    if (wanted.length < SHORTEST) return [];
    const inside = ` ${wanted}`;
    const found = countries.flatMap(({ code, names, folded: plain, lon, lat, size }) => {
      const hits = plain.flatMap((name, i) => {
        const match = matchOf(name, wanted, inside);
        return match === undefined ? [] : [{ code, name: names[i]!, match, at: i, lon, lat, size: size[i]! }];
      });
      return hits.length > 0 && country !== '' && !isOf(code, country, langs) ? [] : hits;
    });
    return found
      .sort((a, b) => a.match - b.match || b.size - a.size)
      .slice(0, most)
      .map(({ code, name, at, lon, lat }) => ({ at: [lon[at]! / 1000, lat[at]! / 1000], name, country: code }));
  };
}

const isOf = (code: string, wanted: string, langs: readonly string[]): boolean =>
  langs.some((lang) => folded(countryName(code, lang) ?? '').startsWith(wanted));

function matchOf(name: string, wanted: string, inside: string): Match | undefined {
  if (name.startsWith(wanted)) return name.length === wanted.length ? WHOLE : BEGINNING;
  return name.includes(inside) ? WORD : undefined;
}
