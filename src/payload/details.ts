/**
 * What a dossier says that a page's first view does not: remarks, descriptions, cited titles and addresses. A page may
 * come without these details and take them in when somebody is about to ask. Which fields they are is said here, once.
 */
import type { Dossier } from '../domain/dossier';
import type { Text } from '../domain/text';

const FIELDS = {
  sources: ['title', 'url', 'rights', 'dateNote'],
  passages: ['note'],
  entities: ['description'],
  relations: ['note'],
  answers: ['note'],
  sayings: ['note'],
  memberships: ['note'],
  events: ['note'],
} as const satisfies { readonly [L in keyof Dossier]?: readonly string[] };

type List = keyof typeof FIELDS;
const LISTS = Object.keys(FIELDS) as List[];

/** By list and field, what the records say there, in the dossier's order; null where nothing was taken out. */
export type DossierDetails = {
  readonly [L in List]: Readonly<Partial<Record<(typeof FIELDS)[L][number], readonly (string | Text | null)[]>>>;
};

type Fields = Readonly<Record<string, string | Text | undefined>>;

/**
 * Parts a dossier from its details: of each record with details the fields stay, empty. What the first view names stays
 * whole: the articles, and the sources that relations or the first layer's memberships rest on.
 * @param dossier in its own language only
 */
export function splitDetails(dossier: Dossier): { readonly dossier: Dossier; readonly details: DossierDetails } {
  const named = namedAtFirst(dossier);
  const lists: Partial<Record<List, readonly Fields[]>> = {};
  const details: Partial<Record<List, Record<string, (string | Text | null)[]>>> = {};
  for (const list of LISTS) {
    const records = dossier[list] as unknown as readonly Fields[];
    const stays = (record: Fields): boolean => list === 'sources' && named.has(record['id'] as string);
    const taken: Record<string, (string | Text | null)[]> = {};
    for (const field of FIELDS[list]) {
      const values = records.map((record) => (stays(record) || isEmpty(record[field]) ? null : record[field]!));
      if (values.some((value) => value !== null)) taken[field] = values;
    }
    details[list] = taken;
    lists[list] = records.map((record, i) => {
      const emptied = Object.entries(taken).flatMap(([field, values]) =>
        values[i] === null ? [] : [[field, typeof values[i] === 'string' ? '' : {}]],
      );
      return { ...record, ...(Object.fromEntries(emptied) as Fields) };
    });
  }
  return { dossier: { ...dossier, ...(lists as Partial<Dossier>) }, details: details as DossierDetails };
}

/** The dossier with details put back, as `splitDetails` took them out. What has come since, such as a language, stays. */
export function mergeDetails(dossier: Dossier, details: DossierDetails): Dossier {
  const lists = LISTS.map((list) => {
    const taken = Object.entries<readonly (string | Text | null)[]>(details[list]);
    const records = (dossier[list] as unknown as readonly Fields[]).map((record, i) => {
      const back = taken.flatMap(([field, values]) => {
        const value = values[i] ?? null;
        if (value === null) return [];
        return [[field, typeof value === 'string' ? value : { ...(record[field] as Text), ...value }]];
      });
      return { ...record, ...(Object.fromEntries(back) as Fields) };
    });
    return [list, records] as const;
  });
  return { ...dossier, ...(Object.fromEntries(lists) as Partial<Dossier>) };
}

const isEmpty = (value: string | Text | undefined): boolean =>
  value === undefined || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);

function namedAtFirst({ sources, relations, memberships, layers }: Dossier): ReadonlySet<string> {
  return new Set([
    ...sources.filter(({ kind }) => kind === 'article').map(({ id }) => id),
    ...relations.flatMap(({ evidence }) => evidence.flatMap((piece) => ('source' in piece ? piece.source : []))),
    ...memberships.filter(({ alliance }) => alliance === layers[0]?.id).map(({ source }) => source),
  ]);
}
