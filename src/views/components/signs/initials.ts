/**
 * Two letters that stand for a name in a picture: of its first and last word, or of its only one, the first of them a
 * capital; a question mark where nobody is named.
 */
export function initialsOf(name: string): string {
  const words = name.split(/[\s,-]+/u).filter((word) => /^\p{L}/u.test(word));
  if (words.length === 0) return Array.from(name.trim()).slice(0, 2).join('') || '?';
  const [first, last] = [Array.from(words[0]!), Array.from(words.at(-1)!)];
  return first[0]!.toUpperCase() + (words.length === 1 ? (first[1] ?? '') : last[0]!);
}
