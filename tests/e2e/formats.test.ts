import { expect, open, test } from './support/app';

/** Words that only English dates, lists and distances have, written where a page says it is in another language. */
const ENGLISH =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b|[^\x20-\x7e] and /;
/** French has the same sign for kilometres. */
const KILOMETRES = /\d km\b/;

for (const [lang, address, date] of [
  ['hy', '/armenia-csto/?select=ARM&layer=CSTO&year=2012-12-20', /\d{4} թ\. [ա-և]+ \d/],
  ['ru', '/armenia-csto/?select=ARM&layer=CSTO&year=2012-12-20', /\d{1,2} [а-я]+ \d{4}\sг\./],
  ['fr', '/sahel/?select=MLI&layer=ECOWAS&year=2025-02-01', /\d{1,2}(er)? [a-zéû]+ \d{4}/],
] as const) {
  test(`dates, lists and distances are in the page's language, which the browser's Intl may lack: ${lang}`, async ({
    page,
  }) => {
    await open(page, `${address}&lang=${lang}`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    const texts = await page.evaluate((own) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement!;
        if (parent.closest('script,style') || parent.closest('[lang]')?.getAttribute('lang') !== own) continue;
        found.push(node.textContent!);
      }
      return found;
    }, lang);
    expect(texts.filter((text) => ENGLISH.test(text))).toEqual([]);
    if (lang !== 'fr') expect(texts.filter((text) => KILOMETRES.test(text))).toEqual([]);
    expect(texts.join(' ')).toMatch(date);
  });
}

test('the browser tells the plurals of languages apart that have no rules of ours', async ({ page }) => {
  await open(page, '/minimal/');
  const kinds = await page.evaluate(() => ({
    ar: [0, 1, 2, 3, 11, 100].map((n) => new Intl.PluralRules('ar').select(n)),
    fr: [0, 1, 2].map((n) => new Intl.PluralRules('fr').select(n)),
    ru: [1, 2, 5].map((n) => new Intl.PluralRules('ru').select(n)),
  }));
  expect(kinds).toEqual({
    ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
    fr: ['one', 'one', 'other'],
    ru: ['one', 'few', 'many'],
  });
});

test('the menu calls a language what it calls itself, and its words come when it is chosen', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await open(page, '/sahel/');
  expect(fetched.filter((url) => /\/(fr|ar|hy|ru)-[^/]*\.js$/.test(url))).toEqual([]);
  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Français' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('combobox', { name: 'Langue' })).toBeVisible();
  expect(fetched.filter((url) => /\/(ar|hy|ru)-[^/]*\.js$/.test(url))).toEqual([]);
});
