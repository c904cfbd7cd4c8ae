/** How many tests or checks passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** What a step comes to: a count, or, when it was not run, why: that counts neither as passed nor as failed. */
export type Outcome = Tally & { readonly leftOut?: string };

export const NONE: Tally = { passed: 0, failed: 0 };

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** A check that only ends well or badly counts as one. */
export function one(ok: boolean): Tally {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param why a sentence for the reader */
export function leftOut(why: string): Outcome {
  return { ...NONE, leftOut: why };
}

/**
 * A runner's own count, set against how it ended: a run that broke down before or beside its tests (a file that does
 * not load, a server that does not start, no report at all, no tests at all) has failed at least once.
 */
export function reconcile(counted: Tally | null, exitedWell: boolean): Tally {
  if (counted === null) return one(false);
  const broken = !exitedWell || counted.passed + counted.failed === 0;
  return broken ? { ...counted, failed: Math.max(1, counted.failed) } : counted;
}

/** The closing line. */
export function sentence({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/** One line on how a step ended. */
export function line(name: string, outcome: Outcome, seconds: number): string {
  if (outcome.leftOut !== undefined) return `– ${name.padEnd(14)} left out: ${outcome.leftOut}`;
  return `${outcome.failed > 0 ? '✗' : '✓'} ${name.padEnd(14)} ${sentence(outcome)} (${seconds.toFixed(1)} s)`;
}
