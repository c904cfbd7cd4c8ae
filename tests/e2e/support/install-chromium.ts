import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findChromium, isRoot, onPath } from '../../../src/build/find-chromium';

const OS_RELEASE = '/etc/os-release';

/**
 * Makes sure there is a browser to test in and gives its path: one that is found, or else one that is installed, by
 * apt-get on Debian where we may, by Playwright elsewhere.
 *
 * @throws Error saying what to do by hand, when all of that fails.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;

  const prefix = isDebian() ? rootPrefix() : null;
  if (prefix) {
    console.log('No Chromium found: installing it with apt-get.');
    run([...prefix, 'apt-get', 'update']);
    run([
      ...prefix,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      'install',
      '-y',
      '--no-install-recommends',
      'chromium',
    ]);
    const installed = findChromium();
    if (installed) return installed;
  }

  console.log('No Chromium found: asking Playwright for one.');
  run(['npx', '--no-install', 'playwright', 'install', 'chromium']);
  const kept = findChromium();
  if (kept) return kept;

  throw new Error(
    'The browser tests need Chromium, and it could not be installed from here. Install it (on Debian: ' +
      '`sudo apt-get install chromium`), or set CHROMIUM_PATH to a Chromium or Chrome you have, and run this again.',
  );
}

/** Ubuntu's `chromium` package is a door to another shop, so only Debian itself counts. */
function isDebian(): boolean {
  return existsSync(OS_RELEASE) && /^ID="?debian"?$/m.test(readFileSync(OS_RELEASE, 'utf8'));
}

/** What to put before a command so that it runs as root; null when that would need a password. */
function rootPrefix(): string[] | null {
  if (isRoot()) return [];
  if (onPath('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0) return ['sudo', '-n'];
  return null;
}

/** The outcome is not read: whether a browser can be found afterwards is what counts. */
function run([command = '', ...args]: string[]): void {
  spawnSync(command, args, { stdio: 'inherit' });
}
