import { expect, type Page } from '@playwright/test';
import { ready } from './app';

/** Where a page names what is selected, and what changes with it. */
const PLACES = ['h1', '.words', '[data-view="panel"]', '.walk', '[data-view="legend"]'];

/** What a page says there. A space more or less is no other word. */
const said = (page: Page): Promise<string[]> =>
  page.evaluate(
    (places) =>
      places.map((place) =>
        [...document.querySelectorAll(`#sayso ${place}`)]
          .map(({ textContent }) => textContent)
          .join(' | ')
          .replace(/\s+/g, ''),
      ),
    PLACES,
  );

/** Where others move texts the same letters stand in another order. */
const letters = (text: string): string => Array.from(text).toSorted().join('');

/** What two pages say, from where they begin to differ; nothing where they say the same. */
function differences(ours: readonly string[], theirs: readonly string[]): string[] {
  return PLACES.flatMap((place, i) => {
    const [one, other] = [ours[i]!, theirs[i]!];
    if (letters(one) === letters(other)) return [];
    const same = Array.from({ length: one.length }, (_, at) => at).find((at) => one[at] !== other[at]) ?? 0;
    const from = Math.max(0, same - 20);
    return [`${place}: ${one.slice(from, from + 80)}, and not ${other.slice(from, from + 80)}`];
  });
}

/** Holds a page whose texts others change to the words of one that nobody touched, opened at the same address. */
export async function expectSameWords(page: Page, about: string): Promise<void> {
  // A date that goes on is in no address.
  const pause = page.locator('[data-play]', { hasText: '❚❚' });
  if ((await pause.count()) > 0) await pause.dispatchEvent('click');
  const twin = await page.context().newPage();
  try {
    await twin.setViewportSize(page.viewportSize()!);
    await twin.goto(page.url());
    await ready(twin);
    await expect.poll(async () => differences(await said(page), await said(twin)), { message: about }).toEqual([]);
  } finally {
    await twin.close();
  }
}
