import type { Id } from '../../../domain/dossier';
import { useName } from '../words';

/** Two letters that stand for a name: of its first and last word, or of its only one. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const letters = (word: string): string[] => Array.from(word);
  if (words.length === 0) return letters(name).slice(0, 2).join('');
  if (words.length === 1) return letters(words[0]!).slice(0, 2).join('');
  return letters(words[0]!)[0]! + letters(words.at(-1)!)[0]!;
}

/** A speaker's head: initials in a ring; several who speak together have the first one's and their number. */
export function Head({ who }: { who: readonly Id[] }) {
  const name = useName();
  const initials = who.length === 0 ? '?' : initialsOf(name(who[0]!));
  return (
    <span className="head-sign" data-unnamed={who.length === 0 || undefined} aria-hidden="true">
      {initials}
      {who.length > 1 && <sub>+{who.length - 1}</sub>}
    </span>
  );
}
