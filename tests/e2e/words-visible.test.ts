import { expect, test } from '@playwright/test';
import { DOSSIER } from './support/explore';

/**
 * The product's promise, measured: whatever is chosen, the first words it rests on are on the screen and nothing lies
 * over them. Asked of the page itself, at a point of each line of the lit sentence's first line box.
 */
for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [375, 812],
] as const) {
  test(`the words behind every mark are in sight at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(DOSSIER);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    const marks = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[data-view="relations"] tr[data-relation]')].map(
        (row) => (row as HTMLElement).dataset['relation']!,
      );
      const mentioned = [...document.querySelectorAll('[data-view="article"] [data-mention]')].map(
        (link) => (link as HTMLElement).dataset['mention']!,
      );
      return [...new Set([...ids, ...mentioned])];
    });
    expect(marks.length).toBeGreaterThan(20);
    for (const mark of marks) {
      await page.goto(`${DOSSIER}?select=${mark}`);
      await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
      const first = page.locator('[data-view="article"] [data-passage][data-selected="true"]').first();
      if ((await page.locator('[data-view="article"] [data-passage][data-selected="true"]').count()) === 0) continue;
      await expect
        .poll(
          () =>
            first.evaluate((element) => {
              const line = element.getClientRects()[0]!;
              const at = document.elementFromPoint(
                line.left + Math.min(20, line.width / 2),
                line.top + line.height / 2,
              );
              return at !== null && element.contains(at);
            }),
          { message: mark },
        )
        .toBe(true);
    }
  });
}
