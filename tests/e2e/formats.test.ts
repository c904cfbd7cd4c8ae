import { expect, open, test } from './support/app';

/** Words that only English dates, lists and distances have, written where a page says it is in another language. */
const ENGLISH =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b|[^\x20-\x7e] and |\d km\b/;

for (const [lang, date] of [
  ['hy', /\d{4} թ\. [ա-և]+ \d/],
  ['ru', /\d{1,2} [а-я]+ \d{4}\sг\./],
] as const) {
  test(`dates, lists and distances are in the page's language, which the browser's Intl may lack: ${lang}`, async ({
    page,
  }) => {
    await open(page, `/armenia-csto/?lang=${lang}&select=ARM&layer=CSTO&year=2012-12-20`);
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
    expect(texts.join(' ')).toMatch(date);
  });
}
