import { expect, test } from './support/app';
import type { Page } from './support/page';

const DOSSIER = '/armenia-csto/';
const NODE = '[data-view="network"] [data-entity="CSTO"]';
const ARMENIA = '[data-view="map"] path[data-entity="ARM"]';

/** The passages that the selection lights where they stand in the article; one may be of several parts. */
const expectQuoted = (page: Page) =>
  page.expect(() => {
    const lit = document.querySelectorAll('[data-view="article"] [data-passage][data-selected="true"]');
    return [...new Set([...lit].map((part) => part.getAttribute('data-passage')))];
  });

test('the page is whole: pictures, text, timeline, table', async ({ page }) => {
  await page.open(DOSSIER);
  await page.expectText('h1').toContain('Thoughtless steps');
  await page.expectAttribute('[data-view="network"] [data-entity]', 'data-entity').toHaveLength(18);
  await page.expectAttribute('[data-view="relations"] tbody tr', 'data-relation').toHaveLength(32);
  for (const view of ['map', 'network', 'article', 'timeline', 'legend']) {
    const box = await page.ask((s) => document.querySelector(s)!.getBoundingClientRect(), `[data-view="${view}"]`);
    expect(box.width, view).toBeGreaterThan(200);
    expect(box.height, view).toBeGreaterThan(20);
  }
});

test('the watch hears of errors, refused promises, warnings, and what the policy forbids', async ({ page }) => {
  await page.open(DOSSIER);
  await page.ask(() => {
    // oxlint-disable-next-line no-console -- what is tested is that it is heard
    console.warn('a warning');
    void Promise.reject(new Error('refused'));
    setTimeout(() => {
      throw new Error('thrown');
    });
    void fetch('https://example.org/').catch(() => {});
  });
  // Each arrives in its own time.
  const heard: string[] = [];
  await expect
    .poll(
      () => {
        heard.push(...page.site.takeTroubles());
        return heard.map((trouble) => trouble.replace(/,.*/s, '')).sort();
      },
      { timeout: 10_000 },
    )
    .toEqual([
      'against the policy: connect-src',
      'console warn: a warning',
      'page error: Error: thrown',
      'unhandled: Error: refused',
    ]);
});

test('a click in the network lights the map and opens the words; back and forward walk', async ({ page }) => {
  await page.open(DOSSIER);
  await page.click(NODE);
  await page.expectAddress().toBe(`${DOSSIER}?select=CSTO`);
  await page.expectAttribute(ARMENIA, 'data-selected').toEqual(['true']);
  await page.expectText('[data-view="panel"] h2').toContain('Collective Security Treaty Organization');
  await expectQuoted(page).toHaveLength(8);

  await page.click('[data-view="network"] [data-entity="washington"]');
  await expectQuoted(page).toEqual(['6.1']);
  await page.driver.navigate().back();
  await page.expectAddress().toBe(`${DOSSIER}?select=CSTO`);
  await page.expectAttribute(NODE, 'data-selected').toEqual(['true']);
  await page.driver.navigate().back();
  await page.expectAttribute('[data-selected="true"]', 'data-selected').toEqual([]);
  await page.driver.navigate().forward();
  await page.expectAttribute(NODE, 'data-selected').toEqual(['true']);
});

test('a touch on the map opens the words about a country, one on a passage its marks', async ({ page }) => {
  await page.open(DOSSIER);
  await page.click(ARMENIA);
  await page.expectAddress().toBe(`${DOSSIER}?select=ARM`);
  await page.expectText('[data-view="panel"] h2').toBe('Armenia country');
  const words = 'He highlighted a fundamental difference between ';
  await page.click('[data-view="article"] [data-passage="5.1"] span', words);
  await page.expectAddress().toBe(`${DOSSIER}?passage=5.1`);
  await page.expectAttribute('[data-view="network"] svg [data-relation="r13"]', 'data-selected').toEqual(['true']);
});

test('marks are reached with arrows, selected with Enter, and let go with Escape', async ({ page }) => {
  await page.open(DOSSIER);
  await page.focus('[data-view="network"] [data-entity="ARM"]');
  await page.press('ARROW_LEFT');
  const there = await page.ask(() => document.activeElement?.getAttribute('data-entity') ?? '');
  expect(there).toMatch(/^(?!ARM$)./);
  await page.press('ENTER');
  await page.expectAddress().toBe(`${DOSSIER}?select=${there}`);
  await page.expectAttribute(`[data-view="network"] [data-entity="${there}"]`, 'data-selected').toEqual(['true']);
  await page.press('ESCAPE');
  await page.expectAddress().toBe(DOSSIER);
});

test('a deep link shows a relation, a voice, a layer and a date', async ({ page }) => {
  await page.open(`${DOSSIER}?select=r01&voice=speaker&layer=CIS&year=2009-09-01`);
  await expectQuoted(page).toEqual(['0.1', '1.1', '2.3']);
  await page.expectAttribute('[data-view="map"] path[data-entity="GEO"]', 'data-status').toEqual(['former']);
  await page.expectText('[data-view="timeline"] .change').toContain('Georgia');
  await page.expectAttribute('[data-view="network"] svg [data-relation="r02"]', 'data-state').toEqual(['muted']);
});

test('the voice filter dims what others say, and the slider moves the date', async ({ page }) => {
  await page.open(DOSSIER);
  await page.click('[data-token="@the_armenian_report"]');
  await page.expectAddress().toBe(`${DOSSIER}?voice=@the_armenian_report`);
  await page.expectAttribute('[data-view="network"] svg [data-relation="r01"]', 'data-state').toEqual(['muted']);
  await page.expectAttribute('[data-view="relations"] [data-relation="r01"]', 'data-state').toEqual(['muted']);
  await page.focus('[data-view="timeline"] input[type="range"]');
  await page.press('HOME');
  await page.expectAddress().toContain('year=1991');
  await page.expectText('[data-view="timeline"] .time-now').toContain('CSTO: 0 members');
});

test('on a phone one picture stands above the article, and a card above the words it brings', async ({ page }) => {
  await page.openSmall(DOSSIER, 375, 812);
  const shown = () =>
    ['map', 'network', 'article'].filter((view) => document.querySelector(`[data-view="${view}"]`)!.checkVisibility());
  await page.click('.stage > .switch button', 'Where and when');
  await page.expect(shown).toEqual(['map', 'article']);
  await page.click('.stage > .switch button', 'Who says what');
  await page.expect(shown).toEqual(['network', 'article']);
  const across = await page.ask(() => document.querySelector('[data-view="network"]')!.getBoundingClientRect().width);
  expect(across).toBeGreaterThanOrEqual(375 - 2 * 16 - 1);
  await page.click('[data-view="network"] [data-stands-for="CSTO"]');
  await expectQuoted(page).toHaveLength(8);
  // How far the first of them is below the card, and above the foot of the screen.
  const room = page.expect(() => {
    const [card, words] = ['[data-view="panel"]', '[data-view="article"] [data-passage="1.1"]'].map((part) =>
      document.querySelector(part)!.getBoundingClientRect(),
    ) as [DOMRect, DOMRect];
    return Math.min(card.top, words.top - card.bottom, innerHeight - words.top) >= 0;
  });
  await room.toBe(true);
});

test('nothing is wider than a window of 320 px', async ({ page }) => {
  await page.openSmall(`${DOSSIER}?select=CSTO`, 320, 640);
  expect(await page.ask(() => [innerWidth, document.documentElement.scrollWidth])).toEqual([320, 320]);
});
