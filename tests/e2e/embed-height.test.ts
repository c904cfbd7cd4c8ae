import type { Page } from '@playwright/test';
import { expect, frameIn, test } from './support/host-page';

/** What a frame's height is by its width, and nothing else. */
const HEIGHTS = [
  [720, 480],
  [600, 480],
  [599, 560],
  [375, 560],
  [340, 560],
  [320, 600],
] as const;

/** In every run one of each height, and one of each kind of page; the rest in long ones. */
const ALWAYS = [720, 375, 320];
const OFTEN = ['armenia-csto ', 'armenia-csto ?lang=hy', 'sahel ?lang=ar', 'minimal ?show=map,network'];
const longUnless = (often: boolean) => ({ tag: often ? [] : '@long' });

/** A host with a frame of a width, that keeps every height it is told. */
const host = (width: number, query = '', dossier = 'armenia-csto'): string =>
  `<!doctype html><title>Host</title><script>told=[];addEventListener('message',({data})=>data?.type==='height'&&told.push(data.height))</script>
   <iframe sandbox="allow-scripts" width="${width}" height="900" style="border:0" src="%sayso%${dossier}/embed/${query}"></iframe>`;

const told = (page: Page): Promise<number[]> => page.evaluate('[...new Set(told)]');

for (const [width, height] of HEIGHTS) {
  const what = `a frame of ${width} px says ${height} px once, whatever is done in it`;
  test(what, longUnless(ALWAYS.includes(width)), async ({ page, visit }) => {
    await page.setViewportSize({ width: 800, height: 950 });
    await visit(page, host(width));
    const frame = frameIn(page);
    await expect.poll(() => told(page)).toEqual([height]);
    for (const row of await frame.locator('.row-tape').all()) {
      await row.click();
      await expect(row).toHaveAttribute('data-state', 'primary');
    }
    await frame.locator('.network [data-entity]').first().click();
    await frame.locator('[data-part="map"]').click();
    await frame.locator('.voice').last().click();
    await frame.locator('.let-go').click();
    await frame.locator('[data-part="network"]').click();
    await frame.locator('.card-step button').last().click();
    await page.waitForTimeout(200);
    expect(await told(page)).toEqual([height]);
  });
}

for (const dossier of ['armenia-csto', 'sahel', 'minimal']) {
  for (const query of ['', '?show=map,network', '?lang=hy', '?lang=ar', '?show=map&lang=ru']) {
    const often = longUnless(OFTEN.includes(`${dossier} ${query}`));
    test(`${dossier}/embed/${query}: what is painted first is painted last`, often, async ({ page }) => {
      await page.setViewportSize({ width: 720, height: 480 });
      await page.goto(`/${dossier}/embed/${query}`);
      // A line is as high in every language: where the page speaks another, only the places of its parts are compared.
      const places = (): Promise<Record<string, number[]>> =>
        page.evaluate(() =>
          Object.fromEntries(
            ['.voice-bar', '.embed-stage', '.quote-box', '.embed-tools', '.credits'].map((part) => {
              const { x, y, width, height } = document.querySelector(part)!.getBoundingClientRect();
              return [part, part === '.embed-tools' ? [y, height] : [x, y, width, height]];
            }),
          ),
        );
      const first = await places();
      await page.mouse.move(200, 200);
      await page.mouse.move(204, 204);
      await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
      expect(await places()).toEqual(first);
    });
  }
}

for (const [width, height] of HEIGHTS) {
  const what = `at ${width} px the words have whose they are before them, and all parts are in sight`;
  test(what, longUnless(ALWAYS.includes(width)), async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/armenia-csto/embed/?select=r04');
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    const box = page.locator('.quote-box');
    await expect(box.locator('> .whose-words')).toContainText('Galuzin');
    const [whose, quotation] = await Promise.all([
      box.locator('.whose-words').boundingBox(),
      box.locator('.quotation').boundingBox(),
    ]);
    expect(whose!.y + whose!.height).toBeLessThanOrEqual(quotation!.y);
    for (const part of ['h1', '.voice-bar', '.row-tape[data-state="primary"]', '.quote-box', '.credits', '.open-full'])
      await expect(page.locator(part)).toBeInViewport({ ratio: 0.99 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    // No word runs out of its tape.
    const out = await page
      .locator('.tape-words')
      .evaluateAll((tapes) => tapes.filter((tape) => tape.scrollWidth > tape.clientWidth + 1).length);
    expect(out).toBe(0);
  });
}

test('the foot steps from statement to statement, and says which of how many', async ({ page }) => {
  await page.goto('/armenia-csto/embed/');
  const stepper = page.locator('.card-step');
  await expect(stepper).toContainText(/^\W*1 of \d+/);
  await stepper.getByRole('button', { name: 'Next statement' }).click();
  await expect(stepper).toContainText(/^\W*2 of \d+/);
  await expect(page.locator('.row-tape[data-state="primary"]')).toBeVisible();
  await stepper.getByRole('button', { name: 'Previous statement' }).click();
  await expect(stepper).toContainText(/^\W*1 of \d+/);
});
