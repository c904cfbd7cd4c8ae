/** `tsx scripts/browser.ts`: makes sure the browser tests have a browser, and prints where it is. */
import { ensureChromium } from '../tests/e2e/support/install-chromium';

try {
  console.log(`Chromium is at ${ensureChromium()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
