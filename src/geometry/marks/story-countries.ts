import type { Dossier, Id } from '../../domain/dossier';

/** The ids of the countries the story is about. */
export const storyCountries = ({ entities }: Pick<Dossier, 'entities'>): ReadonlySet<Id> =>
  new Set(entities.filter(({ type, background }) => type === 'country' && !background).map(({ id }) => id));

/** The country the story is about: the dossier's subject, or the one most relations have at an end. */
export function subjectCountry({
  entities,
  relations,
  subject,
}: Pick<Dossier, 'entities' | 'relations' | 'subject'>): Id | null {
  if (entities.some(({ id, type }) => id === subject && type === 'country')) return subject!;
  const ends = relations.map(({ from, to }) => new Set([...from, ...to]));
  const counted = entities
    .filter(({ type, background }) => type === 'country' && !background)
    .map(({ id }) => ({ id, ties: ends.filter((set) => set.has(id)).length }))
    .filter(({ ties }) => ties > 0);
  return counted.reduce<(typeof counted)[number] | null>((a, b) => (a && a.ties >= b.ties ? a : b), null)?.id ?? null;
}
