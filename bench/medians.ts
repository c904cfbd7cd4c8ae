/** What one run measured; a figure that does not apply is left out. */
export type Figures = Readonly<Record<string, number>>;

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Of each figure its median, least and greatest over the runs. */
export function medians(runs: readonly Figures[]): Record<string, Spread> {
  const names = [...new Set(runs.flatMap((figures) => Object.keys(figures)))];
  return Object.fromEntries(
    names.map((name) => {
      const sorted = runs.flatMap((figures) => figures[name] ?? []).sort((a, b) => a - b);
      return [name, { median: sorted[Math.floor(sorted.length / 2)]!, min: sorted[0]!, max: sorted.at(-1)! }];
    }),
  );
}

/** A table of spreads for a terminal: `name  median  (min to max)`. */
export function table(spreads: Readonly<Record<string, Spread>>): string {
  const rows = Object.entries(spreads).map(
    ([name, { median, min, max }]) =>
      `  ${name.padEnd(26)} ${show(median).padStart(9)}   (${show(min)} to ${show(max)})`,
  );
  return rows.join('\n');
}

export function show(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 1 ? 3 : 1);
}
