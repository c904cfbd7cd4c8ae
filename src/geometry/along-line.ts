/** What takes room on a line, and where its middle would rather be. */
interface Wish {
  readonly wish: number;
  /** Half of the room it takes. */
  readonly half: number;
}

/**
 * Places things along a line in their order, each as near to its wish as the others, a gap between them and the line's
 * ends allow.
 * @param from where the line begins; where all takes more than the line, they stand out there
 * @returns their middles
 */
export function alongLine(wishes: readonly Wish[], from: number, to: number, gap: number): number[] {
  const at: number[] = [];
  wishes.forEach(({ wish, half }, index) => {
    const least = index === 0 ? from + half : at[index - 1]! + wishes[index - 1]!.half + gap + half;
    at.push(Math.max(wish, least));
  });
  for (let index = at.length - 1; index >= 0; index--) {
    const { half } = wishes[index]!;
    const most = index === at.length - 1 ? to - half : at[index + 1]! - wishes[index + 1]!.half - gap - half;
    at[index] = Math.min(at[index]!, most);
  }
  return at;
}
