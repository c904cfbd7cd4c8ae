import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findChromium, LAUNCH_ARGS } from '../src/node/find-chromium';
import { siteServer } from '../src/node/preview-server';

/**
 * Serves the built site, starts a browser, and closes both when the work is done or has failed.
 * @param work is given the browser and the site's address, which ends in a slash
 * @param more for the browser's command line
 * @param folder where the site was built
 * @throws Error when no Chromium is at hand, and whatever the work throws
 */
export async function onBuiltSite(
  work: (browser: Browser, base: string) => Promise<void>,
  more: readonly string[] = [],
  folder = resolve('dist'),
): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium was found; `npm run test:e2e` can install one.');
  const server = siteServer(folder);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    const browser = await chromium.launch({ executablePath, args: [...LAUNCH_ARGS, ...more] });
    try {
      await work(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    } finally {
      await browser.close();
    }
  } finally {
    server.close();
  }
}
