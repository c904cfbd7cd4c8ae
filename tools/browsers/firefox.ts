import { onPath, starts } from '../../src/node/find-chromium';
import { foundOrInstalled } from './apt';

/** Noto has the letters of all three languages. */
const PACKAGES = ['firefox-esr', 'fonts-noto-core'];

/** The path of a Firefox that starts: `FIREFOX_PATH`, then `firefox-esr` and `firefox` on `PATH`. Null when none does. */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string | null {
  const places = env['FIREFOX_PATH']
    ? [env['FIREFOX_PATH']]
    : ['firefox-esr', 'firefox'].flatMap((command) => onPath(command, env) ?? []);
  return places.find(starts) ?? null;
}

/**
 * The path of a Firefox, installed first where it is missing and we may.
 * @throws Error saying what to do by hand, when there is none and none could be installed
 */
export function ensureFirefox(): string {
  const firefox = foundOrInstalled(findFirefox, PACKAGES);
  if (firefox !== null) return firefox;
  throw new Error(
    'These tests need Firefox, and it could not be installed from here. Install it (on Debian: ' +
      `\`sudo apt-get install ${PACKAGES.join(' ')}\`), or set FIREFOX_PATH to one you have, and run this again.`,
  );
}
