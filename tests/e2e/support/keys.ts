import { expect, type Page } from '@playwright/test';

/** Presses Tab until the focus is on an element that matches, from wherever it is. */
export async function tabInto(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 250; i++) {
    const way = await page.evaluate((wanted) => {
      const { activeElement } = document;
      if (activeElement?.matches(wanted)) return 'there';
      const first = document.querySelector(wanted);
      // Past its last place the focus leaves the page, and in some engines the keys with it.
      const isBefore =
        first && activeElement && first.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING;
      return isBefore && activeElement !== document.body ? 'Shift+Tab' : 'Tab';
    }, selector);
    if (way === 'there') return;
    await page.keyboard.press(way);
  }
  throw new Error(`Tab never reached ${selector}.`);
}

export const focusedEntity = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-entity') ?? null);

/** Walks the network's marks with the arrow keys, always towards the wanted one, and round what bars the way. */
export async function walkTo(page: Page, entity: string): Promise<void> {
  const tried = new Map<string, Set<string>>();
  for (let i = 0; i < 80; i++) {
    const step = await page.evaluate((wanted) => {
      const from = document.activeElement!.getBoundingClientRect();
      const to = document.querySelector(`[data-view="network"] [data-entity="${wanted}"]`)!.getBoundingClientRect();
      const dx = to.x + to.width / 2 - from.x - from.width / 2;
      const dy = to.y + to.height / 2 - from.y - from.height / 2;
      const across = dx > 0 ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
      const along = dy > 0 ? ['ArrowDown', 'ArrowUp'] : ['ArrowUp', 'ArrowDown'];
      const keys =
        Math.abs(dx) > Math.abs(dy)
          ? [across[0]!, along[0]!, along[1]!, across[1]!]
          : [along[0]!, across[0]!, across[1]!, along[1]!];
      return { at: document.activeElement!.getAttribute('data-entity') ?? '', keys };
    }, entity);
    if (step.at === entity) return;
    const done = tried.get(step.at) ?? new Set();
    tried.set(step.at, done);
    const key = step.keys.find((k) => !done.has(k)) ?? step.keys[i % 4]!;
    done.add(key);
    await page.keyboard.press(key);
  }
  expect(await focusedEntity(page), 'where the arrows led').toBe(entity);
}
