/**
 * What a dossier says that its page's first view does not show: remarks on passages and spells, descriptions, cited
 * titles and addresses. A page may come without these and take them in when somebody is about to ask.
 */
import type { Dossier } from '../domain/dossier';
import type { Text } from '../domain/text';

/** Words by where they stand in the dossier; lists keep their places. */
export type Aside = string | { readonly [key: string]: Aside } | readonly (Aside | null)[];

/**
 * Takes out of a dossier what has not been said yet.
 * @param dossier in its own language only
 * @param said whether words are shown already; these stay
 */
export function putAside(dossier: Dossier, said: (words: string) => boolean): { dossier: Dossier; aside: Aside } {
  const lang = dossier.lang;
  const bare = <T extends object>(list: readonly T[], fields: readonly (keyof T & string)[]): T[] =>
    list.map((record) => {
      const without: Partial<Record<keyof T & string, unknown>> = {};
      for (const field of fields) {
        const words = record[field] as string | Text | undefined;
        if (typeof words === 'string') {
          if (words !== '' && !said(words)) without[field] = '';
        } else if (words?.[lang] !== undefined && !said(words[lang])) without[field] = {};
      }
      return { ...record, ...without };
    });
  const left: Dossier = {
    ...dossier,
    sources: bare(dossier.sources, ['title', 'url', 'rights', 'dateNote']),
    passages: bare(dossier.passages, ['note']),
    entities: bare(dossier.entities, ['description']),
    relations: bare(dossier.relations, ['note']),
    memberships: bare(dossier.memberships, ['note']),
    events: bare(dossier.events, ['note']),
  };
  return { dossier: left, aside: missingFrom(left, dossier) ?? {} };
}

/** The dossier with words put back, as `putAside` took them out. What has come since, such as a language, stays. */
export function withAside(dossier: Dossier, aside: Aside): Dossier {
  return merged(dossier, aside) as Dossier;
}

function missingFrom(left: unknown, whole: unknown): Aside | null {
  if (left === whole) return null;
  if (typeof whole === 'string') return left === whole ? null : whole;
  if (Array.isArray(whole)) {
    const inner = whole.map((value, i) => missingFrom((left as unknown[])[i], value));
    return inner.every((value) => value === null) ? null : inner;
  }
  if (!isRecord(whole)) return null;
  const inner = Object.entries(whole).flatMap(([key, value]): [string, Aside][] => {
    const missing = missingFrom((left as Record<string, unknown> | undefined)?.[key], value);
    return missing === null ? [] : [[key, missing]];
  });
  return inner.length === 0 ? null : Object.fromEntries(inner);
}

function merged(value: unknown, extra: Aside | null | undefined): unknown {
  if (extra === null || extra === undefined) return value;
  if (typeof extra === 'string') return extra;
  if (Array.isArray(value)) return value.map((inner, i) => merged(inner, (extra as readonly Aside[])[i]));
  const known = isRecord(value) ? value : {};
  const more = Object.entries(extra as Record<string, Aside>);
  return { ...known, ...Object.fromEntries(more.map(([key, inner]) => [key, merged(known[key], inner)])) };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
