/** What a native editor has still to confirm: texts marked by language in the dossier, told by the check as notes. */
import type { Dossier } from '../dossier';
import type { Lang } from '../text';
import { messages } from './messages';
import type { Gate } from './parse-context';

const ANY = '*';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The values one step further: a field of a map, or those of a list that have the id. */
function stepInto(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value.filter((item) => name === ANY || (isRecord(item) && item['id'] === name));
  if (!isRecord(value)) return [];
  return name === ANY ? Object.values(value) : Object.hasOwn(value, name) ? [value[name]] : [];
}

/** How many texts in a language a value holds. A text is a map that has words in the dossier's own language. */
function textsWithin(value: unknown, lang: Lang, own: Lang): number {
  if (Array.isArray(value)) return value.reduce((sum: number, inner) => sum + textsWithin(inner, lang, own), 0);
  if (!isRecord(value)) return 0;
  if (typeof value[own] === 'string') return typeof value[lang] === 'string' ? 1 : 0;
  return Object.values(value).reduce((sum: number, inner) => sum + textsWithin(inner, lang, own), 0);
}

/**
 * Notes what is marked, and reports what marks nothing.
 * @param written by language, texts as `list/id/field` with `*` for any part, or `*` for all of the language
 * @returns the languages in which something is still to be confirmed
 */
export function checkConfirm(
  gate: Gate,
  written: Readonly<Record<string, readonly string[]>> | undefined,
  dossier: Dossier,
): Lang[] {
  const marked = Object.entries(written ?? {});
  for (const [lang, paths] of marked) {
    for (const [i, path] of paths.entries()) {
      const place = gate.locate(['confirm', lang, i]);
      const found =
        path === ANY
          ? [dossier]
          : path
              .split('/')
              .reduce<unknown[]>((values, name) => values.flatMap((value) => stepInto(value, name)), [dossier]);
      const texts = textsWithin(found, lang, gate.lang);
      if (texts === 0) gate.report(messages.nothingToConfirm(place, lang, path));
      else gate.report(messages.toConfirm(place, lang, path === ANY ? 'all' : path, texts));
    }
  }
  return marked.filter(([, paths]) => paths.length > 0).map(([lang]) => lang);
}
