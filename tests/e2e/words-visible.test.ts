import type { Page } from '@playwright/test';
import { expect, open, test } from './support/app';
import { DOSSIER } from './support/explore';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Every mark there is words for: the statements, and who or what the article names. */
const marksOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ids = (selector: string, name: string): string[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((one) => one.dataset[name]!);
    return [
      ...new Set([
        ...ids('[data-view="relations"] tr[data-relation]', 'relation'),
        ...ids('[data-view="article"] [data-mention]', 'mention'),
      ]),
    ];
  });

/**
 * Chooses each mark by its address, as Back and Forward do, and asks the page itself whether the words are in sight: at a
 * point of the first line of the first lit sentence, once the card has been written.
 * @returns what lies over the words instead, a line a mark that stays so for 2 s; none when all is well
 */
const hiddenWords = (page: Page, marks: readonly string[]): Promise<string[]> =>
  page.evaluate(async (all) => {
    const frame = (): Promise<unknown> => new Promise((drawn) => requestAnimationFrame(drawn));
    const at = (mark: string): string | null => {
      const card = document.querySelector('[data-view="panel"]');
      if (card?.getAttribute('aria-busy') !== 'false' || !card.hasAttribute('data-of'))
        return 'the card is not written';
      if (
        document.querySelector(
          `[data-selected="true"]:is([data-entity="${mark}"], [data-relation="${mark}"], [data-mention="${mark}"])`,
        ) === null
      )
        return 'not chosen';
      const words = document.querySelector('[data-view="article"] [data-passage][data-selected="true"]');
      if (words === null) return 'nothing is lit in the article';
      const line = words.getClientRects()[0]!;
      const top = document.elementFromPoint(line.left + Math.min(20, line.width / 2), line.top + line.height / 2);
      if (top !== null && words.contains(top)) return null;
      return top === null ? `the words are at ${Math.round(line.top)} px` : `.${top.className} lies over the words`;
    };
    const hidden: string[] = [];
    for (const mark of all) {
      history.pushState(null, '', `?select=${mark}`);
      dispatchEvent(new PopStateEvent('popstate'));
      const until = performance.now() + 2000;
      let fault = at(mark);
      while (fault !== null && performance.now() < until) {
        await frame();
        fault = at(mark);
      }
      if (fault !== null) hidden.push(`${mark}: ${fault}`);
    }
    return hidden;
  }, marks);

/**
 * The product's promise, measured: whatever is chosen, the first words it rests on are on the screen and nothing lies
 * over them.
 */
for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [375, 812],
] as const) {
  test(`the words behind every mark are in sight at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, DOSSIER);
    const marks = await marksOf(page);
    expect(marks.length).toBeGreaterThan(40);
    expect(await hiddenWords(page, marks)).toEqual([]);
    // A link to the last of them finds its words as well.
    await open(page, `${DOSSIER}?select=${marks.at(-1)}`);
    expect(await hiddenWords(page, marks.slice(-1))).toEqual([]);
  });
}
