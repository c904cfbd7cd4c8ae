/** A stretch of a text in whose place another text has `come` letters. */
export interface ChangedStretch {
  readonly start: number;
  readonly end: number;
  readonly come: number;
}

/** The one stretch in which a text differs from another: all before and after it is the same in both. */
export function changedStretch(before: string, after: string): ChangedStretch {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start++;
  let same = 0;
  while (same < least - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { start, end: before.length - same, come: after.length - same - start };
}
