import { expect, open, test } from './support/app';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the share dialog hands on this very view, confirms a copy, and gives the focus back', async ({ page }) => {
  await open(page, '/armenia-csto/?select=ARM');
  const opener = page.getByRole('button', { name: 'Share', exact: true });
  await opener.click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  // The editor picks the picture a frame opens with.
  await dialog.getByRole('group', { name: 'Picture' }).getByRole('radio', { name: 'Where' }).check();
  const code = dialog.getByRole('textbox', { name: 'Code for a page: a plain iframe' });
  await expect(code).toHaveValue(/select=ARM.*show=map,network/);
  await dialog.getByRole('button', { name: 'Copy: Code for a page: a plain iframe' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
  const preview = dialog.locator('iframe').contentFrame();
  await expect(preview.locator('[data-view="panel"] h2')).toHaveText('Armenia');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  // Escape closed the dialog and left the selection alone.
  expect(page.url()).toContain('select=ARM');
});

test('what is chosen in the dialog is what the link, the codes and the preview say', async ({ page }) => {
  await open(page, '/armenia-csto/?select=ARM');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.getByLabel('Begins with').selectOption('step:2');
  await dialog.getByLabel('Who is in').selectOption('CIS');
  await dialog.getByLabel('Date').selectOption('1994');
  await dialog.getByLabel('Language').selectOption('ru');
  await dialog.getByRole('radio', { name: 'Dark' }).check();
  const link = await dialog.getByRole('textbox', { name: 'Link to this view' }).inputValue();
  const element = dialog.getByRole('textbox', { name: 'Code for a page: the element' });
  for (const said of ['step=2', 'layer=CIS', 'year=1994', 'lang=ru']) expect(link).toContain(said);
  for (const said of ['step="2"', 'layer="CIS"', 'year="1994"', 'lang="ru"', 'theme="dark"']) {
    await expect(element).toHaveValue(new RegExp(said));
  }
  const preview = dialog.locator('iframe').contentFrame();
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  // Each choice loaded the preview anew; on a busy machine the last one takes its time to come alive.
  await preview.locator('h1').hover();
  await expect(preview.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(preview.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(preview.locator('.map [data-entity="GEO"][data-status]').first()).toHaveAttribute(
    'data-status',
    'member',
  );
  await dialog.getByLabel('Begins with').selectOption('mark:CSTO');
  await expect(element).toHaveValue(/select="CSTO"/);
});

test('this version, frozen, stands beside the latest, and the pictures are there', async ({ page, request }) => {
  await open(page, '/armenia-csto/');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  const picture = dialog.getByRole('img');
  await expect(picture).toHaveAttribute('src', /armenia-csto\/still\/both\.png$/);
  for (const format of ['SVG', 'PNG']) {
    const href = await dialog
      .getByRole('link', { name: `Download as ${format}` })
      .evaluate((a) => (a as HTMLAnchorElement).href);
    expect((await request.get(href)).headers()['content-type']).toBe(format === 'SVG' ? 'image/svg+xml' : 'image/png');
  }
  await dialog.getByRole('radio', { name: 'This version, fixed' }).check();
  const frozen = /\/armenia-csto\/v\/[0-9a-f]{10}\//;
  await expect(dialog.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(frozen);
  await expect(dialog.getByRole('textbox', { name: 'Code for a page: a plain iframe' })).toHaveValue(frozen);
  await expect(dialog.getByRole('textbox', { name: 'Code for a page: the picture' })).toHaveValue(frozen);
  await expect(picture).toHaveAttribute('src', /\/v\/[0-9a-f]{10}\/still\/both\.png$/);
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(1000);
  const preview = dialog.locator('iframe').contentFrame();
  await expect(preview.locator('.credits')).toContainText('A fixed version');
});

test('a presentation is shared at its step, and its keys rest meanwhile', async ({ page }) => {
  await open(page, '/armenia-csto/present/?step=2');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(dialog.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(
    /\/armenia-csto\/present\/\?step=2$/,
  );
  await expect(dialog.getByRole('textbox', { name: 'Code for a page: the element' })).toHaveValue(
    /armenia-csto\/embed\/" step="2"/,
  );
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.locator('[data-step]').first()).toHaveAttribute('data-step', '2');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-step]').first()).toHaveAttribute('data-step', '3');
});

test('the sources are shared at their own address, in the language chosen, by code that comes when it is wanted', async ({
  page,
  request,
}) => {
  const html = await (await request.get('/armenia-csto/sources/ru/')).text();
  const needed = [...html.matchAll(/rel="modulepreload" href="[./]*assets\/([a-z]+)-/g)].map(([, name]) => name);
  expect(needed).toEqual(['everywhere']);
  await open(page, '/armenia-csto/sources/ru/');
  await page.getByRole('button', { name: 'Поделиться' }).click();
  const dialog = page.getByRole('dialog', { name: 'Поделиться' });
  const link = dialog.getByRole('textbox', { name: 'Ссылка на эту страницу' });
  await expect(link).toHaveValue(/\/armenia-csto\/sources\/ru\/$/);
  await expect(dialog.getByRole('textbox', { name: 'Код для страницы: обычный iframe' })).toHaveValue(
    /\/armenia-csto\/embed\/\?lang=ru/,
  );
  await expect(dialog.getByRole('img')).toHaveAttribute('src', /armenia-csto\/still\/both\.ru\.png$/);
  await dialog.getByLabel('Язык').selectOption('en');
  await expect(link).toHaveValue(/\/armenia-csto\/sources\/$/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Поделиться' })).toBeFocused();
});

test('the handout is shared as it stands', { tag: '@long' }, async ({ page }) => {
  await open(page, '/armenia-csto/handout/?year=2024');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const link = page.getByRole('dialog').getByRole('textbox', { name: 'Link to this view' });
  await expect(link).toHaveValue(/\/armenia-csto\/handout\/\?year=2024$/);
});
