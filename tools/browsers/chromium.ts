import { spawnSync } from 'node:child_process';
import { findChromium, HEADLESS_SHELL, onPath } from '../../src/node/find-chromium';
import { foundOrInstalled } from './apt';

/**
 * Makes sure there is a browser to test in and gives its path: one that is found, or else one that is installed, by
 * apt-get on Debian where we may, by Playwright elsewhere.
 *
 * @throws Error saying what to do by hand, when all of that fails.
 */
export function ensureChromium(): string {
  // A machine for checks alone gets the engine that is done soonest, also where there is a whole browser.
  if (process.env['CI'] && !process.env['CHROMIUM_PATH'])
    foundOrInstalled(() => onPath(HEADLESS_SHELL), [HEADLESS_SHELL]);
  // Older Debians have the whole browser only.
  const chromium = foundOrInstalled(findChromium, [HEADLESS_SHELL]) ?? foundOrInstalled(findChromium, ['chromium']);
  if (chromium !== null) return chromium;

  console.log('No Chromium found: asking Playwright for one.');
  spawnSync('npx', ['--no-install', 'playwright', 'install', 'chromium'], { stdio: 'inherit' });
  const kept = findChromium();
  if (kept) return kept;

  throw new Error(
    'The browser tests need Chromium, and it could not be installed from here. Install it (on Debian: ' +
      '`sudo apt-get install chromium-headless-shell`), or set CHROMIUM_PATH to a Chromium or Chrome you have, and run this again.',
  );
}
