/** Which of a dossier's entities a name means: by its id, its label in any language, its short name or an alias, exactly. */
export interface NamedEntity {
  readonly id: string;
  readonly names: readonly string[];
}

export type Named =
  | { readonly is: 'one'; readonly id: string }
  | { readonly is: 'none' }
  | { readonly is: 'several'; readonly ids: readonly string[] };

const plain = (name: string): string => name.normalize().trim();

export function whoIs(name: string, entities: readonly NamedEntity[]): Named {
  const wanted = plain(name);
  const byId = entities.filter(({ id }) => id === wanted);
  const found = byId.length > 0 ? byId : entities.filter(({ names }) => names.some((one) => plain(one) === wanted));
  const [first, ...others] = found;
  if (first === undefined) return { is: 'none' };
  return others.length === 0 ? { is: 'one', id: first.id } : { is: 'several', ids: found.map(({ id }) => id) };
}

/** An id made of a name: its letters and digits, with hyphens between; like none that is taken. */
export function idOf(name: string, taken: ReadonlySet<string>): string {
  const letters = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase();
  const stem = (letters.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 5).join('-').slice(0, 40) || 'it';
  for (let n = 1; ; n++) {
    const id = n === 1 ? stem : `${stem}-${n}`;
    if (!taken.has(id)) return id;
  }
}
