import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from '../../src/node/find-chromium';
import { foundOrInstalled } from './apt';

/** What Debian calls WebKit's driver with its browser, a screen that is nowhere, and the bus the browser speaks on. */
const PACKAGES = ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus', 'dbus-x11', 'fonts-noto-core'];

/** Where systems keep WebKitGTK's small browser: beside its libraries, never on `PATH`. */
const LIBRARIES = ['/usr/lib', '/usr/lib64', '/usr/libexec', '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'];

export interface WebKit {
  /** Path of `WebKitWebDriver`. */
  readonly driver: string;
  /** Path of `MiniBrowser`. */
  readonly browser: string;
}

/** WebKitGTK's driver and browser, when they and all they need to run without a screen are here; null otherwise. */
export function findWebKit(): WebKit | null {
  const driver = onPath('WebKitWebDriver');
  const browser = LIBRARIES.flatMap(browsersIn)[0];
  const screen = ['xvfb-run', 'xauth', 'dbus-run-session'].every((command) => onPath(command));
  return driver !== null && browser !== undefined && screen ? { driver, browser } : null;
}

/**
 * As {@link findWebKit}, and installs what is missing where we may.
 * @throws Error saying what to do by hand, when something is missing and could not be installed
 */
export function ensureWebKit(): WebKit {
  const webkit = foundOrInstalled(findWebKit, PACKAGES);
  if (webkit !== null) return webkit;
  throw new Error(
    'These tests need WebKitGTK with its driver and a virtual screen, and they could not be installed from here. ' +
      `Install them (on Debian or Ubuntu: \`sudo apt-get install ${PACKAGES.join(' ')}\`) and run this again.`,
  );
}

function browsersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith('webkit2gtk-'))
    .map((name) => join(folder, name, 'MiniBrowser'))
    .filter((path) => existsSync(path));
}
