import type { LonLat } from '../../domain/dossier';
import { countryName } from '../../domain/parse/iso-countries';
import { textIn, type Written } from '../dossier/written';
import { readCoordinates, sayPoint } from '../map/coordinates';
import { folded } from '../map/folded';
import { useTownSearch } from '../map/use-town-search';
import { useTowns } from '../map/use-towns';
import { useSpokenLang, useWords } from '../words/words';
import { useWritten } from '../work/react';

/** A place that somebody may mean, with where it is known from. */
interface PlaceOffer {
  readonly at: LonLat;
  /** What the place is called; nothing for bare coordinates. */
  readonly name: string | undefined;
  readonly line: string;
  readonly source: string;
}

interface PlaceOffers {
  readonly offers: readonly PlaceOffer[];
  /** Whether the table of towns could not be had. */
  readonly failed: boolean;
}

/** So many of those confirmed before, and so many in all. */
const CONFIRMED = 3;
const MOST = 8;

/** So many towns at least, where there are some: a capital of the same beginning must not hide all of them. */
const TOWNS = 3;

/**
 * What may be meant by some words: coordinates alone; else places confirmed in this dossier, capitals, and the towns of
 * GeoNames.
 */
export function usePlaceOffers(typed: string, actor: Written['entities'][number]): PlaceOffers {
  const words = useWords();
  const spoken = useSpokenLang();
  const all = useWritten();
  const capitals = useTowns();
  const search = useTownSearch();
  const failed = search === 'failed';
  const read = readCoordinates(typed);
  if (read) {
    const source = read.swapped ? words.map.swapped : words.map.pasted;
    return { offers: [{ at: read.at, name: undefined, line: sayPoint(read.at), source }], failed };
  }
  const before = confirmed(all, typed, actor.id).map((one) => ({ ...one, source: words.map.confirmed }));
  const isKnown = ({ name, at }: { readonly name: string; readonly at: LonLat }): boolean =>
    before.some((one) => one.name === name && one.at.join() === at.join());
  const country = (code: string): string => countryName(code, spoken) ?? countryName(code, 'en') ?? code;
  const seats = (capitals?.townsNamed(typed, all.lang) ?? [])
    .filter((one) => !isKnown(one))
    .map(({ at, name, country: code }): PlaceOffer => ({
      at,
      name,
      line: words.map.capital(name, country(code)),
      source: words.map.gazetteer,
    }));
  const towns = (search === null || failed ? [] : search(typed, [spoken, all.lang, 'en'], MOST))
    .filter((one) => !isKnown(one))
    .map(({ at, name, country: code }): PlaceOffer => ({
      at,
      name,
      line: code === '' ? name : `${name} · ${country(code)}`,
      source: words.map.townSource,
    }));
  const room = MOST - before.length;
  const few = seats.slice(0, room - Math.min(TOWNS, towns.length));
  return { offers: [...before, ...few, ...towns].slice(0, MOST), failed };
}

/** Places that others of this dossier have, by the beginning of their name. */
function confirmed(all: Written, typed: string, id: string): Omit<PlaceOffer, 'source'>[] {
  const wanted = folded(typed);
  if (wanted === '') return [];
  const places = all.entities.flatMap(({ id: other, place, placeName }) => {
    const name = textIn(placeName, all.lang);
    const isMeant = other !== id && place !== undefined && folded(name).startsWith(wanted);
    return isMeant ? [{ at: place, name, line: name }] : [];
  });
  return places.filter(({ name }, i) => places.findIndex((one) => one.name === name) === i).slice(0, CONFIRMED);
}
