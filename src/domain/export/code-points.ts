/**
 * Counts a text as the W3C's selectors do, in Unicode code points; a dossier's offsets count UTF-16 units.
 * @returns the offset in code points of an offset in UTF-16 units
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const second: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) second.push(index + 1);
  return (offset) => offset - countBelow(second, offset);
}

/** How many of some ascending numbers are less than a limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ascending[middle]! < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
