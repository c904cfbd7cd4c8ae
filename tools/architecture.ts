import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ICruiseResult, IViolation } from 'dependency-cruiser';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CONFIG = join(ROOT, '.dependency-cruiser.cjs');
const PRELOAD = new URL('./swc-reads-jsx.mjs', import.meta.url).href;
const CRUISER = join(ROOT, 'node_modules/.bin/depcruise');

export interface Verdict {
  /** One line for each fault. */
  readonly faults: readonly string[];
  readonly modules: number;
  readonly imports: number;
}

/**
 * Holds the imports of `src/` and `tools/` against the rules in `.dependency-cruiser.cjs`. It is also a fault when
 * the checker did not see a file that is there, or saw no import at all: blind, it would find none.
 *
 * @param baseDir the folder that has `src/`
 * @throws Error when the checker breaks down, with what it said
 */
export function checkArchitecture(baseDir: string): Verdict {
  const { modules, summary } = cruise(baseDir);
  const imports = summary.totalDependenciesCruised ?? 0;

  const seen = new Set(modules.map((module) => module.source));
  const blind = filesOfCode(baseDir)
    .filter((file) => !seen.has(file))
    .map((file) => `not seen by the checker: ${file}`);
  if (modules.length === 0 || imports === 0) blind.push('the checker saw no modules, or no imports');

  return { faults: [...blind, ...summary.violations.map(describe)], modules: modules.length, imports };
}

function cruise(baseDir: string): ICruiseResult {
  const folders = ['src', 'tools'].filter((folder) => existsSync(join(baseDir, folder)));
  const args = ['--import', PRELOAD, CRUISER, ...folders, '--config', CONFIG, '--output-type', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: baseDir, encoding: 'utf8', maxBuffer: 2 ** 28 });
  try {
    return JSON.parse(stdout) as ICruiseResult;
  } catch {
    throw new Error(`dependency-cruiser broke down:\n${stderr || stdout}`);
  }
}

function describe({ rule, from, to, cycle }: IViolation): string {
  const path = cycle ? [from, ...cycle.map((step) => step.name)] : from === to ? [from] : [from, to];
  return `${rule.name}: ${path.join(' → ')}`;
}

function filesOfCode(baseDir: string): string[] {
  return readdirSync(join(baseDir, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `src/${file.replaceAll('\\', '/')}`);
}
