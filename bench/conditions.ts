/** Under what a page is measured. */
export interface Condition {
  readonly name: string;
  /** How many times slower the processor is made. */
  readonly slowdown: number;
  /** The line, in bytes per second and ms there and back; null for the machine's own. */
  readonly line: { readonly bytesPerSecond: number; readonly latency: number } | null;
}

/** Lighthouse's "slow 4G" and its processor: what much of the world reads news with. */
const SLOW_LINE = { bytesPerSecond: 1.6e6 / 8, latency: 150 };

export const CONDITIONS: readonly Condition[] = [
  { name: 'this machine', slowdown: 1, line: null },
  { name: '4x CPU, 1.6 Mbit/s, 150 ms', slowdown: 4, line: SLOW_LINE },
];
