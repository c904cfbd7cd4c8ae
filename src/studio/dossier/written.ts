/** A dossier as its author wrote it: what the Studio shows and changes. Items the schema refuses are left to the gate to report. */
import { DOSSIER_FILE } from '../../domain/parse';
import { ITEMS, type Item, type ListName, type TextAsWritten } from '../../domain/parse/schema';
import { readYaml } from '../yaml/read';
import type { Files } from './files';

/** An item of a list, and its number in the file. */
export type Numbered<T> = T & { readonly index: number };

export interface Written {
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  readonly byline: string;
  readonly sources: readonly Numbered<Item<'sources'>>[];
  readonly passages: readonly Numbered<Item<'passages'>>[];
  readonly entities: readonly Numbered<Item<'entities'>>[];
  readonly relations: readonly Numbered<Item<'relations'>>[];
  readonly sides: readonly Numbered<Item<'sides'>>[];
  readonly answers: readonly Numbered<Item<'answers'>>[];
  readonly frames: readonly Numbered<Item<'frames'>>[];
  readonly borders: readonly Numbered<Item<'borders'>>[];
  readonly tour: readonly Numbered<Item<'tour'>>[];
  readonly questions: readonly Numbered<Item<'questions'>>[];
  /** The whole of it, as plain data. */
  readonly data: unknown;
}

const remembered = new WeakMap<Files, Written>();

/** Reads the files; the same object for the same files. */
export function written(files: Files): Written {
  const known = remembered.get(files);
  if (known) return known;
  const fresh = read(files);
  remembered.set(files, fresh);
  return fresh;
}

function read(files: Files): Written {
  const data = readYaml(files[DOSSIER_FILE] ?? '').data;
  const map = isMap(data) ? data : {};
  const lang = typeof map['lang'] === 'string' ? map['lang'] : 'en';
  return {
    lang,
    title: textIn(map['title'], lang),
    summary: textIn(map['summary'], lang),
    byline: textIn(map['byline'], lang),
    sources: items('sources', map),
    passages: items('passages', map),
    entities: items('entities', map),
    relations: items('relations', map),
    sides: items('sides', map),
    answers: items('answers', map),
    frames: isMap(map['map']) ? items('frames', map['map']) : [],
    borders: isMap(map['map']) ? items('borders', map['map']) : [],
    tour: items('tour', map),
    questions: items('questions', map),
    data,
  };
}

const isMap = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** What was read before, by the data it was read from: a change leaves nearly all of it the same, and then this, too. */
const readLists = new WeakMap<object, readonly unknown[]>();
const readItems = new WeakMap<object, Numbered<object> | null>();

function items<L extends ListName>(name: L, data: Record<string, unknown>): readonly Numbered<Item<L>>[] {
  const list = data[name];
  if (!Array.isArray(list)) return [];
  const known = readLists.get(list);
  if (known) return known as readonly Numbered<Item<L>>[];
  const fresh = list.flatMap((one: unknown, index) => {
    const item = isMap(one) ? itemOf(name, one, index) : null;
    return item === null ? [] : [item as Numbered<Item<L>>];
  });
  readLists.set(list, fresh);
  return fresh;
}

function itemOf(name: ListName, data: Record<string, unknown>, index: number): Numbered<object> | null {
  const known = readItems.get(data);
  if (known === null || known?.index === index) return known;
  const fresh = known || ITEMS[name].safeParse(data).success ? { ...data, index } : null;
  readItems.set(data, fresh);
  return fresh;
}

/** A text in a dossier's own language. */
export function textIn(text: unknown, lang: string): string {
  if (typeof text === 'string') return text;
  return isMap(text) && typeof text[lang] === 'string' ? text[lang] : '';
}

/** Where a text in the dossier's own language is written: the field itself, or that language in it. */
export const textPath = (text: TextAsWritten | undefined, field: readonly (string | number)[], lang: string) =>
  typeof text === 'object' ? [...field, lang] : field;
