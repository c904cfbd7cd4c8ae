/** Who and what the article names. */
import { COUNTRY_CODES, countryName } from '../../domain/parse/iso-countries';
import { lettered } from '../../domain/draft/lettered';
import { suggestCountry } from '../../domain/parse/suggest-country';
import type { EntityType } from '../../domain/dossier';
import { occurrences } from '../../domain/quotes/match-quote';
import { withChanges, type Files } from '../dossier/files';
import { isOffice } from '../script/person-name';
import { free, idFor } from '../dossier/ids';
import { textIn, textPath, written } from '../dossier/written';
import { articleText } from '../script/article-text';

/** Entities, relations and events share one space of ids. */
const takenIds = (files: Files): ReadonlySet<string> => {
  const { entities, relations } = written(files);
  return new Set([...entities, ...relations].map(({ id }) => id));
};

/** The texts of all articles. */
export const allText = (files: Files): string =>
  written(files)
    .sources.flatMap(({ kind, file }) => (kind === 'article' && file !== undefined ? [files[file] ?? ''] : []))
    .map(articleText)
    .join('\n\n');

/** The code of the country a name is in the dossier's language or in English; undefined for all other names. */
function countryCode(name: string, lang: string): string | undefined {
  const code = suggestCountry(name, { [lang]: name });
  const isIts = [lang, 'en'].some((one) => countryName(code ?? '', one)?.toLowerCase() === name.toLowerCase());
  return code !== undefined && isIts && COUNTRY_CODES.has(code) ? code : undefined;
}

/** Who is called so already, by label or alias. */
export function actorNamed(files: Files, name: string): string | undefined {
  const { entities, lang } = written(files);
  const wanted = name.trim().toLowerCase();
  const called = (text: unknown): boolean => textIn(text, lang).toLowerCase() === wanted;
  // A whole name goes before a short one, which two may share.
  const found =
    entities.find(({ id, label }) => called(label) || id.toLowerCase() === wanted) ??
    entities.find(({ short }) => called(short)) ??
    entities.find(({ aliases = [] }) => aliases.some((alias) => alias.toLowerCase() === wanted));
  return found?.id;
}

/** The words of a name that stand in the articles and are nobody's yet: the whole of it, a last name alone, and its letters. */
function aliasesFor(files: Files, name: string, type: EntityType): string[] {
  const text = allText(files);
  const taken = new Set(written(files).entities.flatMap(({ aliases = [] }) => aliases));
  const last = type === 'person' && !isOffice(name) ? name.split(/\s+/).at(-1)! : name;
  const { full, letters } = lettered(name);
  return [...new Set([name, last, full, letters ?? name])].filter(
    (words) => !taken.has(words) && occurrences(text, words, 1).length > 0,
  );
}

/** For small marks: a name's own letters, or the last name of a person who is named with titles; shorter names stay as they are. */
function shortOf(name: string, type: EntityType): string | undefined {
  const { letters } = lettered(name);
  if (letters !== undefined) return letters;
  if (type !== 'person' || isOffice(name)) return undefined;
  const words = name.split(' ');
  return words.length > 2 ? words.at(-1) : undefined;
}

/**
 * Adds an actor by name.
 * @param type what it is; a country's name makes it a country whatever is said
 * @returns the files, and the id of the new actor, or of whoever is called so already
 */
export function addActor(files: Files, given: string, type: EntityType): { files: Files; id: string } {
  const name = given.trim().replace(/\s+/g, ' ');
  const known = actorNamed(files, name);
  if (known !== undefined) return { files, id: known };
  const { lang } = written(files);
  const code = countryCode(name, lang);
  const taken = takenIds(files);
  const isCountry = code !== undefined && !taken.has(code);
  const id = isCountry ? code : idFor(name, taken);
  const kind = isCountry ? 'country' : type;
  const aliases = aliasesFor(files, name, kind);
  const short = shortOf(name, kind);
  const value = {
    id,
    type: kind,
    label: name,
    ...(short ? { short } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
  };
  return { files: withChanges(files, { to: 'add', path: ['entities'], value }), id };
}

/** The ids of some actors, given by id or by name; whoever is named for the first time joins the cast. */
export function withActors(files: Files, names: readonly string[]): { files: Files; ids: string[] } {
  const ids: string[] = [];
  let after = files;
  for (const name of names) {
    const known = written(after).entities.find((one) => one.id === name);
    const added = known ? { files: after, id: known.id } : addActor(after, name, 'organisation');
    after = added.files;
    if (!ids.includes(added.id)) ids.push(added.id);
  }
  return { files: after, ids };
}

type TextField = 'label' | 'short' | 'description';

/** Changes a text of an actor; an empty one takes an optional field away. */
export function sayOfActor(files: Files, id: string, field: TextField, words: string): Files {
  const { entities, lang } = written(files);
  const actor = entities.find((one) => one.id === id);
  const text = words.trim();
  if (!actor || (text === '' && field === 'label')) return files;
  const path = textPath(actor[field], ['entities', actor.index, field], lang);
  return withChanges(files, { to: 'set', path, value: text === '' ? undefined : text });
}

/** Changes what an actor is, whose side it is on, or for whom it speaks; none takes it away. */
export function setOfActor(
  files: Files,
  id: string,
  field: 'type' | 'side' | 'speaksFor',
  value: string | undefined,
): Files {
  const actor = written(files).entities.find((one) => one.id === id);
  return actor ? withChanges(files, { to: 'set', path: ['entities', actor.index, field], value }) : files;
}

/** Adds words that name an actor, or takes them away. Words that already name another are left to it. */
export function toggleAlias(files: Files, id: string, words: string): Files {
  const { entities } = written(files);
  const actor = entities.find((one) => one.id === id);
  const alias = words.trim();
  if (!actor || alias === '') return files;
  const before = actor.aliases ?? [];
  if (!before.includes(alias) && entities.some(({ aliases = [] }) => aliases.includes(alias))) return files;
  const after = before.includes(alias) ? before.filter((one) => one !== alias) : [...before, alias];
  const path = ['entities', actor.index, 'aliases'];
  return withChanges(files, { to: 'set', path, value: after.length === 0 ? undefined : after });
}

/** Takes an actor out; what still names it is reported by the gate. */
export function removeActor(files: Files, id: string): Files {
  const actor = written(files).entities.find((one) => one.id === id);
  return actor ? withChanges(files, { to: 'set', path: ['entities', actor.index], value: undefined }) : files;
}

/** Adds a side that actors can stand on. */
export function addSide(files: Files, label: string): Files {
  const name = label.trim();
  const { sides } = written(files);
  if (name === '' || sides.length >= 6) return files;
  const id = free(idFor(name, new Set()), new Set(sides.map((side) => side.id)));
  return withChanges(files, { to: 'add', path: ['sides'], value: { id, label: name } });
}

/** Takes a side away, and from whoever stood on it. */
export function removeSide(files: Files, id: string): Files {
  const { sides, entities } = written(files);
  const side = sides.find((one) => one.id === id);
  if (!side) return files;
  const whole = sides.length === 1;
  return withChanges(
    files,
    ...entities
      .filter((actor) => actor.side === id)
      .map(({ index }) => ({ to: 'set', path: ['entities', index, 'side'], value: undefined }) as const),
    { to: 'set', path: whole ? ['sides'] : ['sides', side.index], value: undefined },
  );
}
