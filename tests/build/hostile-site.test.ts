import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillTemplate } from '../../src/build/html';
import { makeSite } from '../../src/build/site';
import { projectWith } from './data-folder';

const HOSTILE = '<img src=x onerror=alert(1)></script><script>alert(2)</script>$&';
const TEMPLATE =
  '<html lang="%lang%" data-page="%page%"><head><title>%title%</title><!--head--></head><body><!--body--></body></html>';

let project: ReturnType<typeof projectWith>;
beforeAll(() => {
  project = projectWith((yaml) =>
    yaml
      .replace('title: Will the old bridge reopen?', () => `title: '${HOSTILE}'`)
      .replace('short: Old bridge', () => `short: '${HOSTILE}'`)
      .replace('note: The paper does not say who would pay.', () => `note: '${HOSTILE}'`)
      .replace('verb: speaks of perhaps reopening', () => `verb: '${HOSTILE}'`),
  );
});
afterAll(() => project.remove());

/** Script elements that carry data and are never run. */
const DATA: ReadonlySet<string> = new Set(['application/json', 'application/ld+json']);

describe('a dossier whose texts look like markup', () => {
  it('shows them as text on every page', () => {
    const site = makeSite(join(project.root, 'data'));
    if (!site.ok) throw new Error('The dossier was refused.');
    expect(site.pages.length).toBeGreaterThan(1);
    for (const page of site.pages) {
      const { document } = new JSDOM(fillTemplate(TEMPLATE, page), { url: 'https://example.org/' }).window;
      expect(document.querySelectorAll('img, [onerror]'), page.path).toHaveLength(0);
      const scripts = [...document.querySelectorAll('script')].filter((script) => !script.src);
      expect(
        scripts.map((script) => script.type).filter((type) => !DATA.has(type)),
        page.path,
      ).toEqual([]);
      if (page.page !== 'library') expect(document.title, page.path).toContain(HOSTILE);
    }
    const explore = site.pages.find(({ page }) => page === 'explore')!;
    const { document } = new JSDOM(explore.body, { url: 'https://example.org/' }).window;
    expect(document.querySelector('h1')!.textContent).toBe(HOSTILE);
    expect(document.querySelector('[data-view="relations"] [data-relation="r1"]')!.textContent).toContain(HOSTILE);
  });
});
