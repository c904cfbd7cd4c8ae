/** Which file a word's statements are in: by its beginning, so that a query fetches only what it could find. */

/** Scripts that part no words: one sign may be a whole word, or the beginning of any. */
const SIGNS =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** So many statements have words of one beginning before a letter more tells them apart. */
const MANY = 800;

/** A word's beginning of two letters, or of one sign, and the one that is a letter longer. */
function beginningsOf(term: string): readonly [short: string, long: string] {
  const letters = Array.from(term);
  const short = SIGNS.test(term) ? 1 : 2;
  return [letters.slice(0, short).join(''), letters.slice(0, short + 1).join('')];
}

/**
 * Parts the beginnings of words among files, so that they come out about alike.
 * @param statements the words of each statement, folded, each once
 * @param count of the files
 * @returns for each file its beginnings. One that very many statements have is parted by the letter after it; by itself it
 *   then stands for the words that end there.
 */
export function partBeginnings(statements: readonly (readonly string[])[], count: number): string[][] {
  const counted = (choose: (term: string) => string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const terms of statements) {
      for (const beginning of new Set(terms.map(choose))) counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
    }
    return counts;
  };
  const short = counted((term) => beginningsOf(term)[0]);
  const parted = counted((term) => {
    const [two, three] = beginningsOf(term);
    return short.get(two)! > MANY ? three : two;
  });
  const files = Array.from({ length: count }, () => ({ beginnings: [] as string[], load: 0 }));
  // The largest first, each to the file that has least.
  for (const [beginning, load] of [...parted].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const file = files.reduce((least, other) => (other.load < least.load ? other : least));
    file.beginnings.push(beginning);
    file.load += load;
  }
  return files.map(({ beginnings }) => beginnings);
}

/** Tells the file that a word's statements are in, null where no statement has a word that begins so. */
export function fileFinder(files: readonly (readonly string[])[]): (term: string) => number | null {
  const at = new Map(files.flatMap((beginnings, file) => beginnings.map((beginning) => [beginning, file] as const)));
  return (term) => {
    const [short, long] = beginningsOf(term);
    return at.get(long) ?? at.get(short) ?? null;
  };
}

/**
 * Tells in which other files the words are that begin as a word but for its third letter: none where that does not part
 * them. Whoever mistypes it is led to the wrong file.
 */
export function neighbourFinder(files: readonly (readonly string[])[]): (term: string) => readonly number[] {
  const parted = new Map<string, Set<number>>();
  for (const [file, beginnings] of files.entries()) {
    for (const beginning of beginnings) {
      const [short, long] = beginningsOf(beginning);
      if (long !== short) parted.set(short, (parted.get(short) ?? new Set()).add(file));
    }
  }
  const own = fileFinder(files);
  return (term) => [...(parted.get(beginningsOf(term)[0]) ?? [])].filter((file) => file !== own(term));
}
