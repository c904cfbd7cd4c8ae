/** What every later stage of the gate works with: the file's places, its names, and the small checks they all share. */
import { daysOf } from '../record/dates';
import type { EntityType, Id, LonLat } from '../dossier';
import type { Problem } from '../problems';
import type { Lang, Text } from '../text';
import { countryName } from './iso-countries';
import { messages } from './messages';
import type { Kind, Names } from './names';
import type { IdsAsWritten, TextAsWritten } from './schema';
import type { Place } from './problem-text';
import type { Locate, Path } from './yaml-file';

export interface Gate {
  readonly lang: Lang;
  readonly languages: readonly Lang[];
  readonly speaker: string | undefined;
  /** What kind of thing each entity is. */
  readonly types: ReadonlyMap<Id, EntityType>;
  /** The medium that prints an article. */
  readonly outletOf: (source: Id) => Id | undefined;
  /** Written in an older version of the format: what is an error now was none then, and is a warning. */
  readonly older: boolean;
  /** The outlet of the one article, where there is one: who writes what rests on no passage. */
  readonly onlyOutlet: Id | undefined;
  readonly names: Names;
  readonly locate: Locate;
  readonly report: (problem: Problem) => void;
}

const LANG = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/;

export const isLang = (lang: string): boolean => LANG.test(lang);

/** A language tag in the letter case of BCP 47: `EN-gb` is `en-GB`. What is no tag stays as it is, to be reported. */
export function canonicalLang(tag: string): Lang {
  if (!isLang(tag)) return tag;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag;
  }
}

/**
 * Makes a map of languages of a text, and notes the languages it lacks.
 * @param country the code of the country it names; what `Intl` calls that stands in for a language it lacks
 */
export function textOf(gate: Gate, written: TextAsWritten, path: Path, country?: string): Text {
  const given: Text =
    typeof written === 'string'
      ? { [gate.lang]: written }
      : Object.fromEntries(Object.entries(written).map(([tag, words]) => [canonicalLang(tag), words]));
  const text = country === undefined ? given : namedByIntl(gate, given, country, gate.locate(path));
  const field = path.findLast((segment) => typeof segment === 'string') ?? 'this';
  for (const lang of typeof written === 'string' ? [] : Object.keys(written)) {
    if (!isLang(lang)) gate.report(messages.languageMalformed(gate.locate([...path, lang], 'key'), lang));
  }
  if (!Object.hasOwn(text, gate.lang)) {
    gate.report(
      messages.missingField(gate.locate(path), `${field}.${gate.lang}`, 'every text in the dossier’s own language'),
    );
  }
  reportUntold(gate, text, gate.locate(path), field);
  return text;
}

/** Reports the languages a text is offered in and not given in. */
export function reportUntold(gate: Gate, text: Text, place: Place, field: string): void {
  const missing = gate.languages.filter((lang) => lang !== gate.lang && !Object.hasOwn(text, lang));
  if (missing.length > 0) gate.report(messages.textLanguageMissing(place, field, missing));
}

/** A country's name with what `Intl` calls it in the other languages offered that it lacks; a note says in which. */
export function namedByIntl(gate: Gate, given: Text, country: string, place: Place): Text {
  const supplied = gate.languages.flatMap((lang): [string, string][] => {
    const own = lang === gate.lang || Object.hasOwn(given, lang);
    const name = own || !isLang(lang) ? undefined : countryName(country, lang);
    return name === undefined ? [] : [[lang, name]];
  });
  if (supplied.length === 0) return given;
  gate.report(
    messages.countryNameSupplied(
      place,
      supplied.map(([lang]) => lang),
    ),
  );
  return { ...given, ...Object.fromEntries(supplied) };
}

/** Like `textOf`, for a field that may be left out: gives an object to spread, empty or with that one field. */
export function optionalText<K extends string>(
  gate: Gate,
  key: K,
  written: TextAsWritten | undefined,
  path: Path,
): { [P in K]?: Text } {
  if (written === undefined) return {};
  return { [key]: textOf(gate, written, [...path, key]) } as { [P in K]?: Text };
}

/** The ids of a field that takes one or a list, each with its place. */
export function idsOf(gate: Gate, written: IdsAsWritten | undefined, path: Path): { id: string; place: Place }[] {
  if (written === undefined) return [];
  if (typeof written === 'string') return [{ id: written, place: gate.locate(path) }];
  return written.map((id, i) => ({ id, place: gate.locate([...path, i]) }));
}

/** Those ids of a field that name something of this kind; the others are reported. */
export function references(gate: Gate, kind: Kind, written: IdsAsWritten | undefined, path: Path): string[] {
  return idsOf(gate, written, path)
    .filter(({ id, place }) => gate.names.refer(kind, id, place))
    .map(({ id }) => id);
}

/** Reports what an older version of the format allowed: a warning there, an error now. */
export function reportNew(gate: Gate, problem: Problem): void {
  gate.report(gate.older ? { ...problem, severity: 'warning' } : problem);
}

/** Reports a date that is none. @returns whether it is one */
export function checkDate(date: string, place: Place, report: (problem: Problem) => void): boolean {
  if (daysOf(date) !== undefined) return true;
  report(messages.dateMalformed(place, date));
  return false;
}

/** Reports an address that may not be linked to: anything but a whole http or https address without a name or password in it. */
export function checkUrl(url: string, place: Place, report: (problem: Problem) => void): boolean {
  // The parser passes over spaces and characters that a reader would not see, and over what looks like a site before an @.
  const whole = /^https?:\/\/[^/]/i.test(url) && !/[\s\p{Cc}\p{Cf}"<>\\]/u.test(url) && URL.canParse(url);
  if (whole) {
    const { username, password } = new URL(url);
    if (username === '' && password === '') return true;
  }
  report(messages.urlUnsafe(place, url));
  return false;
}

/** Reports a point that is nowhere on Earth. */
export function checkPoint([lon, lat]: LonLat, place: Place, report: (problem: Problem) => void): boolean {
  const valid = (x: number, y: number) => Math.abs(x) <= 180 && Math.abs(y) <= 90;
  if (valid(lon, lat)) return true;
  report(
    valid(lat, lon) ? messages.coordinatesSwapped(place, lon, lat) : messages.coordinatesOutOfRange(place, lon, lat),
  );
  return false;
}
