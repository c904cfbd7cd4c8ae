/**
 * `tsx tools/browsers/main.ts [chromium|firefox|webkit]`: makes sure the tests have that browser, and prints where it is.
 */
import { ensureFirefox } from './firefox';
import { ensureChromium } from './chromium';
import { ensureWebKit } from './webkit';

const name = process.argv[2] ?? 'chromium';
const ensure = new Map<string, () => string>([
  ['chromium', ensureChromium],
  ['firefox', ensureFirefox],
  ['webkit', () => ensureWebKit().browser],
]).get(name);

try {
  if (!ensure) throw new Error(`No browser is called ${name}. There are chromium, firefox and webkit.`);
  console.log(`${name} is at ${ensure()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
