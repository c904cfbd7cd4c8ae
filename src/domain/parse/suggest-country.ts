/** The code a country most likely should have, where the one that is written is none. */
import { ALPHA2, COUNTRY_CODES, countryName } from './iso-countries';
import { nearestWord } from './nearest-word';

/** What people write for countries, and `Intl` does not call them. */
const COMMON: Readonly<Record<string, string>> = {
  uk: 'GBR',
  britain: 'GBR',
  'great britain': 'GBR',
  england: 'GBR',
  america: 'USA',
  'united states of america': 'USA',
  holland: 'NLD',
  burma: 'MMR',
  'czech republic': 'CZE',
  turkey: 'TUR',
  'ivory coast': 'CIV',
  swaziland: 'SWZ',
  macedonia: 'MKD',
  drc: 'COD',
  'dr congo': 'COD',
  uae: 'ARE',
  eu: '',
};

const byAlpha2: ReadonlyMap<string, string> = new Map([...ALPHA2].map(([alpha3, alpha2]) => [alpha2, alpha3]));

/** The code of a country by what `Intl` calls it in a language. */
function byName(name: string, lang: string): string | undefined {
  const wanted = name.toLowerCase();
  return [...COUNTRY_CODES].find((code) => countryName(code, lang)?.toLowerCase() === wanted);
}

/**
 * Suggests a code: by the two-letter code, by what the country is commonly or rightly called, by the label beside it, and
 * only then by the letters that are alike: `UK` is the United Kingdom, and not Ukraine.
 * @param names what else is said of it, by language: its label
 */
export function suggestCountry(written: string, names: Readonly<Record<string, string>> = {}): string | undefined {
  const word = written.trim();
  const known = Object.hasOwn(COMMON, word.toLowerCase()) ? COMMON[word.toLowerCase()] : undefined;
  if (known !== undefined) return known === '' ? undefined : known;
  const direct =
    byAlpha2.get(word.toUpperCase()) ?? (COUNTRY_CODES.has(word.toUpperCase()) ? word.toUpperCase() : undefined);
  if (direct !== undefined) return direct;
  if (word.length > 3) {
    const named = byName(word, 'en');
    if (named !== undefined) return named;
  }
  for (const [lang, name] of Object.entries(names)) {
    const labelled = byName(name, lang);
    if (labelled !== undefined) return labelled;
  }
  return nearestWord(word, COUNTRY_CODES);
}
