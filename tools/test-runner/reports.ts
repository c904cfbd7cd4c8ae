import { existsSync, readFileSync } from 'node:fs';
import type { Tally } from './tally';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

/** Reads Vitest's JSON report. A file that could not be loaded counts as one failure. Null when there is no report. */
export function readVitest(path: string): Tally | null {
  const report = read(path) as VitestReport | null;
  if (!report) return null;
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/** Reads Playwright's JSON report. Null when there is no report. */
export function readPlaywright(path: string): Tally | null {
  const report = read(path) as PlaywrightReport | null;
  return report && { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
}

function read(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
