import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from '../browsers/chromium';
import { findFirefox } from '../browsers/firefox';
import { findWebKit } from '../browsers/webkit';
import { readPlaywright, readVitest } from './reports';
import { leftOut, one, reconcile, type Outcome, type Tally } from './tally';

/** One thing to run: it gives back a count, or why it was left out. */
export interface Step {
  readonly name: string;
  /** It shows its own output, and nothing else runs meanwhile: it needs the build, or all cores. */
  readonly alone?: true;
  /** With what it said, where it is not alone. */
  run(): Outcome | Promise<Outcome & { readonly said: string }>;
}

/**
 * Chromium is installed wherever it is missing. The other engines are tested where they are at hand, and installed
 * only when the machine is told to have all of them: fetching them takes a minute that not every run has.
 */
const ALL_ENGINES = process.env['SAYSO_ENGINES'] === 'all';

/** In the order they begin: what needs nothing of another, the longest first; then those that run alone, the browser last. */
export const STEPS: readonly Step[] = [
  {
    name: 'build',
    run: () => {
      // A build prints the handouts where it finds a browser, and the tests ask for them.
      attemptToHaveChromium();
      return quietly('build');
    },
  },
  check('format', 'format:check'),
  check('lint', 'lint'),
  check('types', 'types'),
  check('architecture', 'arch'),
  check('dead-code', 'dead'),
  check('dossiers', 'check'),
  { name: 'size', alone: true, run: () => one(npm('size')) },
  {
    name: 'unit',
    alone: true,
    run: () =>
      withReport((report) => {
        const ok = npm('test:unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
        return reconcile(readVitest(report), ok);
      }),
  },
  {
    name: 'package',
    alone: true,
    run: () =>
      withReport((report) => {
        const ok = npm('test:package', ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
        return reconcile(readVitest(report), ok);
      }),
  },
  {
    name: 'e2e',
    alone: true,
    run: () =>
      withReport((report) => {
        const ok = npm('test:e2e', [], { SAYSO_E2E_JSON: report });
        return reconcile(readPlaywright(report), ok);
      }),
  },
  {
    name: 'firefox',
    alone: true,
    run: () =>
      engine('Firefox', 'test:firefox', findFirefox() !== null, (report) => {
        const ok = npm('test:firefox', [], { SAYSO_E2E_JSON: report });
        return reconcile(readPlaywright(report), ok);
      }),
  },
  {
    name: 'webkit',
    alone: true,
    run: () =>
      engine('WebKit', 'test:webkit', findWebKit() !== null, (report) => {
        const ok = npm('test:webkit', ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
        return reconcile(readVitest(report), ok);
      }),
  },
];

function attemptToHaveChromium(): void {
  try {
    ensureChromium();
  } catch (error) {
    console.warn(error instanceof Error ? error.message : error);
  }
}

/** Tests in another engine than Chromium; left out, and said so, where that engine is not at hand. */
function engine(name: string, script: string, atHand: boolean, run: (report: string) => Tally): Outcome {
  if (atHand || ALL_ENGINES) return withReport(run);
  return leftOut(`${name} is not on this machine; \`npm run ${script}\` installs it where it may.`);
}

/** An npm script that ends well or badly. */
function check(name: string, script: string): Step {
  return { name, run: () => quietly(script) };
}

/** Runs an npm script and keeps what it says; others may run meanwhile. */
async function quietly(script: string): Promise<Outcome & { readonly said: string }> {
  const started = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [started.stdout, started.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const [code] = (await once(started, 'close')) as [number | null];
  return { ...one(code === 0), said };
}

/** Runs an npm script in the open; true when it ends well. */
function npm(script: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): boolean {
  const command = ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])];
  return spawnSync('npm', command, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

/** Lends the path of a file that does not exist yet, and clears up after. */
function withReport(run: (path: string) => Tally): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-report-'));
  try {
    return run(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
