import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** The pages of the examples, to be opened at `/EXAMPLE/` beside those of the built site. */
export interface ExampleSite {
  /** Lets a page reach them. */
  serve(page: Page): Promise<void>;
  remove(): void;
}

/** Makes the pages of all examples, but for their pictures. The site must have been built. */
export function exampleSite(): ExampleSite {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-examples-'));
  // Another process, for this one reads JSX in a way of its own.
  execFileSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'make-examples.ts'), folder], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return {
    async serve(page) {
      await page.route('**/*', (route) => {
        const { pathname } = new URL(route.request().url());
        const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
        return existsSync(file) && statSync(file).isFile() ? route.fulfill({ path: file }) : route.continue();
      });
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
