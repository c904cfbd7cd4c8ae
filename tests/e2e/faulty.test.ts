import { expect, open, ready, test } from './support/app';
import { DOSSIER, view } from './support/explore';
import { faulty, throwsAt, throwsWhenDrawn } from './support/faulty';

// Firefox says of an error that is written out that it is one, and no more.
test.beforeEach(({ watch }) => watch.allow(/a fault on purpose|^console error: Error \(/));

test('a late part that is faulty says so in its place, and the page goes on', { tag: '@core' }, async ({ page }) => {
  await faulty(page, 'how-signs', throwsWhenDrawn);
  await open(page, DOSSIER);
  await page.getByRole('button', { name: 'How to read' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText('This part could not be shown.');
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('alert')).toContainText('This part could not be shown.');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await view(page, 'network').locator('[data-entity="CSTO"]').first().click();
  await expect(page).toHaveURL(/select=CSTO/);
  await expect(page.locator('#trouble')).toBeHidden();
});

test('a view that throws leaves all others', { tag: '@core' }, async ({ page }) => {
  // The second picture of the network comes when it is asked for.
  await faulty(page, 'statements-view', throwsWhenDrawn);
  await open(page, `${DOSSIER}?picture=statements&select=ARM`);
  const place = page.locator('.who');
  await expect(place.getByRole('alert')).toContainText('This part could not be shown.');
  await expect(view(page, 'article')).toContainText('Armenia');
  await expect(view(page, 'map').locator('[data-entity="ARM"]').first()).toHaveAttribute('data-selected', 'true');
});

for (const [what, path, script, className] of [
  ['an explore page', DOSSIER, 'explore', 'explore'],
  ['an embed', `${DOSSIER}embed/`, 'embed', 'embed-head'],
] as const) {
  test(`${what} that cannot be drawn at all stays as it was prerendered, and says so`, async ({ page }) => {
    const mend = await faulty(page, script, throwsAt(className));
    const line = page.getByRole('status').filter({ hasText: 'the interactive part could not load' });
    const reachFor = async (): Promise<void> => {
      if (script !== 'embed') return;
      // A pointer that rests where a page comes to lie does not reach for it.
      await page.mouse.move(100, 100);
      await page.mouse.move(120, 120);
    };
    await page.goto(path, { waitUntil: 'commit' });
    await page.waitForEvent('load');
    const anew = script === 'embed' ? page.waitForEvent('load') : null;
    await reachFor();
    await anew;
    await reachFor();
    await expect(line).toBeVisible();
    await expect(view(page, 'article')).toContainText('Armenia');
    await expect(page.locator('html')).not.toHaveAttribute('data-ready', 'true');
    await mend();
    const again = page.waitForEvent('load');
    await line.getByRole('link', { name: 'Try again' }).click();
    await again;
    await reachFor();
    await ready(page);
    await expect(line).toHaveCount(0);
  });
}

test('a page that fails while it is used is drawn anew from its state', { tag: '@core' }, async ({ page }) => {
  // React itself tries a second time.
  await faulty(page, 'explore', throwsAt('explore', 'globalThis.fail&&globalThis.fail--'));
  await open(page, `${DOSSIER}?select=ARM`);
  await page.evaluate(() => Object.assign(globalThis, { fail: 2 }));
  await page.getByLabel('Language').selectOption('ru');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(view(page, 'panel')).toContainText('Армения');
  expect(await page.evaluate(() => (globalThis as { fail?: number }).fail)).toBe(0);
  await expect(page.locator('#trouble')).toBeHidden();
});

for (const kind of ['js', 'css']) {
  test(
    `a late part whose .${kind} could not be had is whole when it is asked for again`,
    { tag: '@core' },
    async ({ page, watch }) => {
      watch.allow(/sharing-|Failed to load resource/);
      await open(page, DOSSIER);
      const files = new RegExp(`/assets/sharing-.*\\.${kind}`);
      await page.route(files, (route) => route.abort());
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('alert')).toContainText('could not be shown');
      await page.unroute(files);
      await dialog.getByRole('button', { name: 'Try again' }).click();
      await expect(dialog.getByRole('textbox').first()).toBeVisible();
      const sheets = await page.evaluate(() => [...document.styleSheets].map(({ href }) => href));
      expect(sheets.filter((href) => href?.includes('/sharing-'))).toHaveLength(1);
    },
  );
}
