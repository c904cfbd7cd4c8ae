/** Two letters that stand for a name: of its first and last word, or of its only one; a question mark for nobody's. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s,-]+/u).filter((word) => /^\p{L}/u.test(word));
  if (words.length === 0) return '?';
  const [first, last] = [Array.from(words[0]!), Array.from(words.at(-1)!)];
  return words.length === 1 ? first.slice(0, 2).join('') : `${first[0]!}${last[0]!}`;
}
