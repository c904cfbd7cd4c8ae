/** Where a name may be: capitals and countries, as the maps have them. Always a suggestion with its source. */
import type { Id, LonLat } from '../../domain/dossier';
import { countryName } from '../../domain/parse/iso-countries';
import { suggestCountry } from '../../domain/parse/suggest-country';
import { fitFrame } from '../../geometry/map/fit-frame';
import type { MapFrame } from '../../geometry/map/frames';
import type { Written } from '../dossier/written';
import { pointOf } from './draft-frames';
import { folded } from './folded';
import { mapFiles } from './map-files';

export interface Town {
  readonly at: LonLat;
  /** In the language asked for, or in English. */
  readonly name: string;
  /** Whose capital it is: the code, by ISO 3166-1 alpha-3. */
  readonly country: Id;
}

const MOST = 6;

const capitals = mapFiles().capitals;

/** Capitals whose name, or whose country's name, begins with some words, in any language the maps have. */
export function townsNamed(words: string, lang: string): Town[] {
  const wanted = folded(words);
  if (wanted.length < 2) return [];
  const code = suggestCountry(words, { [lang]: words });
  const isCountry = [lang, 'en'].some((one) => folded(countryName(code ?? '', one) ?? '') === wanted);
  const found = capitals.filter(
    ({ country, name }) =>
      (isCountry && country === code) ||
      Object.values(name).some((one) => folded(one).startsWith(wanted)) ||
      [lang, 'en'].some((one) => folded(countryName(country, one) ?? '').startsWith(wanted)),
  );
  return found
    .sort((a, b) => Number(b.country === code) - Number(a.country === code))
    .slice(0, MOST)
    .map(({ country, at, name }) => ({ at, name: name[lang] ?? name['en']!, country }));
}

/** Where a country's capital is. */
export const capitalOf = (country: Id): LonLat | undefined => capitals.find((one) => one.country === country)?.at;

/** Where a map looks that shows some actors: the middle, and km across. Nowhere where none of them has a place. */
export function aimOf(all: Written, ids: readonly Id[]): MapFrame | undefined {
  const points = ids.flatMap((id): LonLat[] => {
    const at = pointOf(all, id, capitalOf);
    return at ? [at] : [];
  });
  return points.length === 0 ? undefined : fitFrame(points);
}
