import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { findChromium, LAUNCH_ARGS } from './find-chromium';

/** The papers a handout is printed for, and the names of its files. */
const PAPERS = [
  { format: 'A4', file: 'handout-a4.pdf' },
  { format: 'Letter', file: 'handout-letter.pdf' },
] as const;

/**
 * Where pages stand while they are printed: nowhere, as their files are handed over by name. From a disk a browser takes
 * no style sheet whose checksum the page states.
 */
const ORIGIN = 'http://handout.invalid';

/** Whether bytes are a PDF from its first to its last line. */
export const isWholePdf = (bytes: Buffer): boolean =>
  bytes.subarray(0, 5).toString('latin1') === '%PDF-' &&
  bytes.subarray(-64).toString('latin1').trimEnd().endsWith('%%EOF');

/** Whether there is a browser to print with. */
export const canPrint = (): boolean => findChromium() !== null;

/**
 * Prints handouts beside their pages. What the same browser has printed before from the very
 * same page, and is whole, is not printed again.
 * @param root the project's folder, for the copies kept
 * @param outDir the site's folder; pages refer to their styles within it
 * @param pages paths below `outDir`
 */
export async function printHandouts(root: string, outDir: string, pages: readonly string[]): Promise<void> {
  const kept = join(root, 'node_modules', '.cache', 'sayso-handouts');
  mkdirSync(kept, { recursive: true });
  const executablePath = findChromium();
  const wanted = pages.flatMap((page) => {
    const print = printName(readFileSync(join(outDir, page)), executablePath);
    return PAPERS.map(({ format, file }) => ({
      page,
      format,
      to: join(outDir, dirname(page), file),
      copy: join(kept, `${print}-${file}`),
    }));
  });
  const missing = wanted.filter(({ copy }) => !existsSync(copy) || !isWholePdf(readFileSync(copy)));
  if (missing.length > 0) {
    const { chromium } = await import('playwright-core');
    if (executablePath === null) throw new Error('No browser to print the handouts with.');
    const browser = await chromium.launch({ executablePath, args: [...LAUNCH_ARGS] });
    try {
      const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' });
      await handOver(context, outDir);
      const tab = await context.newPage();
      for (const { page, format, copy } of missing) {
        await tab.goto(`${ORIGIN}/${page}`);
        const pdf = await tab.pdf({ format, tagged: true, outline: true });
        // Written beside and renamed: a process that dies, or a full disk, leaves no half of it to be trusted later.
        writeFileSync(`${copy}.${process.pid}`, pdf);
        renameSync(`${copy}.${process.pid}`, copy);
      }
    } finally {
      await browser.close();
    }
  }
  for (const { copy, to } of wanted) copyFileSync(copy, to);
}

/**
 * What a print is kept under: its page, and the browser that prints it, as another or a newer one may break lines elsewhere.
 * @param executable the browser's, where there is one
 */
export function printName(page: string | Uint8Array, executable: string | null): string {
  const { size, mtimeMs } = executable === null ? { size: 0, mtimeMs: 0 } : statSync(executable);
  return createHash('sha256').update(`${executable} ${size} ${mtimeMs}\n`).update(page).digest('hex').slice(0, 24);
}

/** Answers for the site's files; what is not there is not found. */
async function handOver(context: BrowserContext, outDir: string): Promise<void> {
  await context.route(`${ORIGIN}/**`, async (route) => {
    const path = join(outDir, decodeURIComponent(new URL(route.request().url()).pathname));
    await route.fulfill(existsSync(path) ? { path } : { status: 404 });
  });
}
