/** A stretch of a text in whose place another text has `come` letters. */
export interface ChangedStretch {
  readonly start: number;
  readonly end: number;
  readonly come: number;
}

/** So many letters are looked at together first: nearly all of a long text is the same. */
const TOGETHER = 1024;

/** What was compared last: a deed is asked for its difference by whoever reads, keeps and tells it. */
let last: { readonly before: string; readonly after: string; readonly stretch: ChangedStretch } | null = null;

/** The one stretch in which a text differs from another: all before and after it is the same in both. */
export function changedStretch(before: string, after: string): ChangedStretch {
  if (last === null || last.after !== after || last.before !== before)
    last = { before, after, stretch: stretchOf(before, after) };
  return last.stretch;
}

function stretchOf(before: string, after: string): ChangedStretch {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start + TOGETHER <= least && before.startsWith(after.slice(start, start + TOGETHER), start)) start += TOGETHER;
  while (start < least && before[start] === after[start]) start++;
  const [a, b] = [before.length, after.length];
  let same = 0;
  while (
    same + TOGETHER <= least - start &&
    before.slice(a - same - TOGETHER, a - same) === after.slice(b - same - TOGETHER, b - same)
  )
    same += TOGETHER;
  while (same < least - start && before[a - 1 - same] === after[b - 1 - same]) same++;
  return { start, end: a - same, come: b - same - start };
}
