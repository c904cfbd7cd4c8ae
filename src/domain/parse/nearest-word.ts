/** "Did you mean": the known word nearest to one that is not known. */

/** Longer words are not compared: nobody mistypes them into being, and the comparison takes length times length. */
const LONGEST = 60;

/** How many letters must change to make one word of the other (Levenshtein, with neighbours swapped counting once). */
export function editDistance(a: string, b: string): number {
  let [older, old]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (old[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (old[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swap ? (older[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    [older, old] = [old, row];
  }
  return old[b.length] ?? 0;
}

/**
 * Finds the known word a mistyped one most likely stands for.
 * @returns the word, or undefined where none is near enough: a third of its letters, at least one
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    if (candidate.length > LONGEST) continue;
    const bound = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    if (Math.abs(candidate.length - word.length) > bound) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= bound && (best === undefined || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word;
}
