/** axe, run on a page as it stands. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { expect } from './app';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * WCAG 2.2's target size is off unless it is asked for. The one frame is a preview of the embed, in a sandbox that axe
 * cannot look into and would wait for; the embed is looked at by itself.
 */
const OPTIONS: RunOptions = {
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
  iframes: false,
};

type WithAxe = Window & { axe?: { run: (options: RunOptions) => Promise<AxeResults> } };

/** What hangs on colours alone: all that another theme can change. */
const IN_COLOUR: RunOptions = {
  ...OPTIONS,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** What axe has to say, one line for each element. */
export async function faults(page: Page, asked = OPTIONS): Promise<string[]> {
  if (!(await page.evaluate(() => (window as WithAxe).axe !== undefined))) await page.evaluate(AXE);
  const { violations } = await page.evaluate((options) => (window as WithAxe).axe!.run(options), asked);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** Looks at the page in light, and at its colours in the dark. */
export async function inBothThemes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await faults(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await faults(page, IN_COLOUR), 'dark').toEqual([]);
}
