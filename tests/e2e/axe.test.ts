import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { expect, open, test } from './support/app';
import { DOSSIER } from './support/explore';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has to say, one line for each element. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

// Fades would be measured halfway.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const lang of ['en', 'hy', 'ru'] as const) {
    test(`the explore page has no violations: ${colorScheme}, ${lang}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, `${DOSSIER}?lang=${lang}`);
      expect(await faults(page)).toEqual([]);
      await open(page, `${DOSSIER}?lang=${lang}&select=CSTO&passage=2.3`);
      expect(await faults(page)).toEqual([]);
    });
  }

  test(`the library and the tutorial dossier have none: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, '/');
    expect(await faults(page)).toEqual([]);
    await open(page, '/minimal/?select=r1');
    expect(await faults(page)).toEqual([]);
  });
}

for (const [width, height] of [
  [375, 812],
  [1024, 768],
] as const) {
  test(`nor has the explore page at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, `${DOSSIER}?select=r01`);
    expect(await faults(page)).toEqual([]);
  });
}
