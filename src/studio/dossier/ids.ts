/** Ids for what is made here: readable, and like nothing that is there. */

/** Letters that fall apart into a letter and its sign. */
const SIGNS = /\p{M}+/gu;

/**
 * An id made of a name: its letters and digits with hyphens between, such as `ada-brook`.
 * @param taken ids that are there already
 */
export function idFor(name: string, taken: ReadonlySet<string>): string {
  const plain = name.normalize('NFKD').replace(SIGNS, '').normalize('NFC').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const stem = words.slice(0, 5).join('-').slice(0, 40) || 'it';
  return free(stem, taken);
}

/** The id itself, or with the least number that makes it free. */
export function free(stem: string, taken: ReadonlySet<string>): string {
  if (!taken.has(stem)) return stem;
  let n = 2;
  while (taken.has(`${stem}-${n}`)) n++;
  return `${stem}-${n}`;
}
