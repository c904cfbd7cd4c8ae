import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Chromium's engine without the browser around it: it does the same to a page, and opens one in half the time. */
export const HEADLESS_SHELL = 'chromium-headless-shell';

const COMMANDS = [HEADLESS_SHELL, 'chromium', 'chromium-browser', 'google-chrome'];

/** Chromium refuses its sandbox to root; everyone else keeps it. The rest keeps the browser from calling home. */
export const LAUNCH_ARGS: readonly string[] = [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The path of a browser that starts: `CHROMIUM_PATH`, then the usual commands on `PATH`, then the copy Playwright
 * keeps in its own cache. Null when there is none.
 *
 * @throws Error when `CHROMIUM_PATH` is set to something that does not start: a wish not met is not passed over.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const wished = env['CHROMIUM_PATH'];
  if (wished) {
    if (starts(wished)) return wished;
    throw new Error(
      `CHROMIUM_PATH is ${wished}, which does not start. Correct it, or unset it to search for a browser.`,
    );
  }
  for (const command of COMMANDS) {
    const path = onPath(command, env);
    if (path && starts(path)) return path;
  }
  const kept = chromium.executablePath();
  return existsSync(kept) ? kept : null;
}

/** Where `PATH` has `command`, as a file that may be run. */
export function onPath(command: string, env: NodeJS.ProcessEnv = process.env): string | null {
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, command);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not here: look in the next folder.
    }
  }
  return null;
}

/** Some systems ship a command that only says how to install the browser, so the file alone is no proof. */
export function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
