import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** The page of a generated dossier, to be opened at `/crowd-COUNT/` beside those of the built site. */
export interface CrowdSite {
  /** Lets a page reach it. */
  serve(page: Page): Promise<void>;
  remove(): void;
}

/**
 * Makes the explore page of a generated dossier.
 * The site must have been built.
 * @param layout whether the page carries its network's layout or leaves it to the browser
 */
export function crowdSite(count: number, { layout = 'built' }: { layout?: 'built' | 'later' } = {}): CrowdSite {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-crowd-'));
  const script = join(import.meta.dirname, 'make-crowd.ts');
  // Another process, for this one reads JSX in a way of its own.
  execFileSync(process.execPath, ['--import', 'tsx', script, String(count), folder, layout], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return {
    async serve(page) {
      await page.route(/\/(crowd-|assets\/crowd-)/, (route) => {
        const { pathname } = new URL(route.request().url());
        const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
        return existsSync(file) ? route.fulfill({ path: file }) : route.continue();
      });
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
