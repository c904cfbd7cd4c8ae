/** At least `by` px from one variable to another: `to` ≥ `from` + `by`. */
interface AtLeast {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/**
 * Difference constraints, solved for the smallest values (longest paths from zero, by Bellman and Ford): heights on a
 * page are such a system, as everything stands so far below something else at least.
 */
export class Heights {
  private count = 0;
  private readonly constraints: AtLeast[] = [];

  /** A new height, zero or more. */
  variable(): number {
    return this.count++;
  }

  /** Demands `to` ≥ `from` + `by`. */
  atLeast(from: number, to: number, by: number): void {
    this.constraints.push({ from, to, by });
  }

  /**
   * The smallest height of each variable.
   * @throws where the demands contradict each other, which is a mistake of whoever made them
   */
  solve(): number[] {
    const heights = Array.from({ length: this.count }, () => 0);
    for (let round = 0; round <= this.count + 1; round++) {
      let changed = false;
      for (const { from, to, by } of this.constraints) {
        const least = heights[from]! + by;
        if (heights[to]! >= least - 1e-6) continue;
        heights[to] = least;
        changed = true;
      }
      if (!changed) return heights;
    }
    throw new Error('Heights that depend on each other in a circle.');
  }
}
