/**
 * npm run bench:studio:speed: how soon the built Studio answers, with the first article's whole dossier and with a large one
 * that is invented, and the processor held to a quarter. Run `npm run build` first. Options: --throttle N (4), --keys N (60),
 * --runs N (1), --only first|large, --seed N (4711), --json FILE.
 */
import type { Browser } from '@playwright/test';
import type { Files } from '../src/studio/dossier/files';
import { onBuiltSite } from '../tools/on-built-site';
import { medians, table, type Figures } from './medians';
import { option, writeWhereWished } from './options';
import { allDossiers } from './studio/dossiers';
import { largeDossier } from './studio/speed/large-dossier';
import { measurePage, measurePencil, measurePreview } from './studio/speed/results';
import { measureOpening, measureTyping } from './studio/speed/typing';
import { heapOf } from './to-next-paint';

const throttle = Number(option('throttle') ?? 4);
const keys = Number(option('keys') ?? 60);

async function measure(browser: Browser, base: string, files: Files): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const session = await context.newCDPSession(page);
  await page.addInitScript('globalThis.__name = (of) => of');
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  try {
    const watched = { page, session };
    const opening = await measureOpening(watched, base, files);
    const typing = await measureTyping(watched, keys);
    const heap = { 'heap (MB)': await heapOf(session) };
    // What was typed and pressed may have made it one that does not pass.
    await measureOpening(watched, base, files);
    const preview = await measurePreview(page, files);
    const published = await measurePage(page);
    const pencil = await measurePencil(page, base, files['article.md']!);
    return { ...opening, ...typing, ...pencil, ...preview, ...published, ...heap };
  } finally {
    await context.close();
  }
}

const only = option('only');
const dossiers: readonly (readonly [string, () => Files])[] = [
  ['first', () => allDossiers().get('armenia-csto')!],
  ['large', () => largeDossier(Number(option('seed') ?? 4711))],
];
const all: Record<string, ReturnType<typeof medians>> = {};
for (const [name, make] of dossiers) {
  if (only !== undefined && only !== name) continue;
  const files = make();
  const runs: Figures[] = [];
  for (let i = 0; i < Number(option('runs') ?? 1); i++)
    await onBuiltSite(async (browser, base) => void runs.push(await measure(browser, base, files)));
  all[name] = medians(runs);
  console.log(`${name}, in ms with the processor held to 1/${throttle}\n${table(all[name])}`);
}
writeWhereWished(all);
