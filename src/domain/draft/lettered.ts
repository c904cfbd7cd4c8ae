/** Letters that stand in brackets behind a name, as in “Eurasian Economic Union (EAEU)”; a pattern with the letters as its group. */
export const LETTERS = '\\((\\p{Lu}[\\p{Lu}\\p{N}]{1,9})\\)';

const LETTERED = new RegExp(`^(.+?)\\s*${LETTERS}$`, 'u');

/** A name without the letters that stand in brackets behind it, and those. */
export function lettered(name: string): { readonly full: string; readonly letters?: string } {
  const found = LETTERED.exec(name);
  return found ? { full: found[1]!, letters: found[2]! } : { full: name };
}
