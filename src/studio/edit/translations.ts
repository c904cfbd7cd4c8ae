/**
 * Texts of ours in further languages. Quotations stay as the article has them; what we make of them in another language
 * is ours, and stands beside them.
 */
import { countryName } from '../../domain/parse/iso-countries';
import type { TextAsWritten } from '../../domain/parse/schema';
import { withChanges, type Files } from '../dossier/files';
import { written, type Written } from '../dossier/written';
import type { Path } from '../yaml/plain';

/** What is ours to translate, by the list it stands in; lists of the map are inside it. */
const FIELDS = {
  sides: ['label', 'note'],
  entities: ['label', 'short', 'description', 'placeName'],
  relations: ['verb', 'modality', 'note'],
  passages: ['modality', 'note'],
  answers: ['note'],
  frames: ['label'],
  borders: ['label'],
  tour: ['title', 'text', 'note'],
  questions: ['ask', 'why'],
} as const;

const AT: Readonly<Record<string, Path>> = { frames: ['map', 'frames'], borders: ['map', 'borders'] };

/** One text of ours. */
export interface OurText {
  readonly path: Path;
  /** Where it stands: a list and a field, such as `entities.label`. */
  readonly kind: string;
  /** In the dossier's own language. */
  readonly own: string;
  readonly text: TextAsWritten;
  /** The country it names, which the browser has a name for in many languages. */
  readonly country?: string;
  /** Whether it is our translation of exact words, which is in further languages alone. */
  readonly gloss?: true;
}

/** The languages a dossier says it is in, beside its own. */
export function furtherLanguages({ data, lang }: Written): readonly string[] {
  const listed = (data as { languages?: unknown } | undefined)?.languages;
  return Array.isArray(listed) ? listed.filter((one): one is string => typeof one === 'string' && one !== lang) : [];
}

/** Adds a language, or takes it away; its texts stay in the file. */
export function setLanguages(files: Files, languages: readonly string[]): Files {
  const { lang } = written(files);
  const value = languages.length === 0 ? undefined : [lang, ...languages.filter((one) => one !== lang)];
  return withChanges(files, { to: 'set', path: ['languages'], value });
}

/** Every code of two letters; most are no language's. */
const CODES: readonly string[] = Array.from({ length: 26 * 26 }, (_, i) =>
  String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26)),
);

/**
 * The tag of a language: of its code, or of what it is called.
 * @param spoken languages whose names for languages are known
 */
export function languageTag(given: string, spoken: readonly string[] = ['en']): string | undefined {
  const words = given.trim();
  try {
    const [tag = ''] = Intl.getCanonicalLocales(words);
    if (/^[a-z]{2,3}(?:-|$)/.test(tag)) return tag;
  } catch {
    // It may be a name.
  }
  const wanted = words.toLocaleLowerCase();
  for (const lang of spoken) {
    const names = new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' });
    const code = CODES.find((one) => names.of(one)?.toLocaleLowerCase(lang) === wanted);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** All texts of ours, in the order of the file's lists. */
export function ourTexts(all: Written): OurText[] {
  const { data, lang } = all;
  const head = (data ?? {}) as Record<string, TextAsWritten | undefined>;
  const texts: OurText[] = [];
  const add = (text: unknown, path: Path, kind: string, country?: string): void => {
    const own = typeof text === 'string' ? text : (text as Record<string, string> | undefined)?.[lang];
    if (typeof own !== 'string' || own === '') return;
    texts.push({ path, kind, own, text: text as TextAsWritten, ...(country === undefined ? {} : { country }) });
  };
  add(head['title'], ['title'], 'title');
  add(head['summary'], ['summary'], 'summary');
  add(head['byline'], ['byline'], 'byline');
  for (const [list, fields] of Object.entries(FIELDS)) {
    for (const item of all[list as keyof typeof FIELDS]) {
      for (const field of fields) {
        const isCountry = list === 'entities' && field === 'label' && 'type' in item && item.type === 'country';
        const path = [...(AT[list] ?? [list]), item.index, field];
        add(
          (item as unknown as Record<string, unknown>)[field],
          path,
          `${list}.${field}`,
          isCountry ? item.id : undefined,
        );
      }
    }
  }
  return texts;
}

/** The quotations that readers of other languages may want in theirs: those in the dossier's own language. */
export function quotationsToGloss(all: Written): OurText[] {
  const { lang, sources, passages } = all;
  return passages.flatMap(({ index, exact, gloss, source }): OurText[] => {
    const from = sources.find(({ id, kind }) => (source === undefined ? kind === 'article' : id === source));
    if (exact === '' || (from?.lang ?? lang).split('-')[0] !== lang.split('-')[0]) return [];
    return [{ path: ['passages', index, 'gloss'], kind: 'passages.gloss', own: exact, text: gloss ?? {}, gloss: true }];
  });
}

/** What a text says in a language; nothing where it says nothing there. */
export const inLanguage = ({ text }: OurText, lang: string): string =>
  typeof text === 'string' ? '' : (text[lang] ?? '');

/** Says a text in a further language, or no longer. A text that is said in one language only is a plain one. */
export function translate(files: Files, { path, text, own, gloss }: OurText, lang: string, words: string): Files {
  const said = words.trim();
  const { lang: ownLang } = written(files);
  if (lang === ownLang) return files;
  if (gloss) {
    const { [lang]: _old, ...kept } = typeof text === 'string' ? {} : text;
    const value = said === '' ? kept : { ...kept, [lang]: said };
    return withChanges(files, { to: 'set', path, value: Object.keys(value).length === 0 ? undefined : value });
  }
  if (typeof text === 'string')
    return said === '' ? files : withChanges(files, { to: 'set', path, value: { [ownLang]: own, [lang]: said } });
  const { [lang]: _before, ...others } = text;
  if (said === '' && Object.keys(others).length === 1) return withChanges(files, { to: 'set', path, value: own });
  return withChanges(files, { to: 'set', path: [...path, lang], value: said === '' ? undefined : said });
}

/** Names of countries as the browser has them, for those that have none yet in a language. */
export function fillCountries(files: Files, lang: string): Files {
  const missing = ourTexts(written(files)).filter((one) => one.country !== undefined && inLanguage(one, lang) === '');
  return missing.reduce((before, one) => {
    const name = countryName(one.country!, lang);
    return name === undefined ? before : translate(before, one, lang, name);
  }, files);
}

const toTranslate = (all: Written): OurText[] => [...ourTexts(all), ...quotationsToGloss(all)];

/** The texts of a language as a table for a translator: where, ours, theirs. Tabs and line breaks become spaces. */
export const asTable = (all: Written, lang: string): string =>
  toTranslate(all)
    .map((one) =>
      [one.path.join('/'), one.own, inLanguage(one, lang)].map((cell) => cell.replace(/\s+/g, ' ')).join('\t'),
    )
    .join('\n');

/** Takes a translator's table back: rows whose text of ours is still the same. @returns the files, and how many rows were taken */
export function fromTable(files: Files, table: string, lang: string): { files: Files; taken: number } {
  let [after, taken] = [files, 0];
  for (const line of table.split(/\r?\n/)) {
    const [place, own, theirs] = line.split('\t');
    const one = toTranslate(written(after)).find(
      ({ path, own: words }) => path.join('/') === place && words.replace(/\s+/g, ' ') === own,
    );
    if (!one || !theirs?.trim() || inLanguage(one, lang) === theirs.trim()) continue;
    after = translate(after, one, lang, theirs);
    taken += 1;
  }
  return { files: after, taken };
}
