import { expect, open, test } from './support/app';
import { DOSSIER, view } from './support/explore';
import { translate } from './support/translator';

for (const how of ['wrap', 'replace', 'remove'] as const) {
  test(`a page whose texts others ${how} shows what is selected, and stays: explore`, async ({ page, watch }) => {
    watch.allow(/NotFoundError|Failed to execute '(removeChild|insertBefore)'/);
    await open(page, DOSSIER);
    await translate(page, how);
    for (const [id, name] of [
      ['CSTO', 'CSTO'],
      ['RUS', 'Russia'],
      ['ARM', 'Armenia'],
    ] as const) {
      await view(page, 'network').locator(`[data-entity="${id}"]`).first().click();
      await expect(page).toHaveURL(new RegExp(`select=${id}`));
      if (how !== 'remove') await expect(view(page, 'panel')).toContainText(name);
      await expect(page.locator(`[data-entity="${id}"][data-selected="true"]`).first()).toBeAttached();
    }
    await page.getByRole('slider').focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/year=2019/);
    if (how !== 'remove') await expect(view(page, 'timeline')).toContainText('2019');
    await page.goBack();
    await expect(view(page, 'article')).toBeVisible();
    await expect(page.locator('#sayso > *')).not.toHaveCount(0);
  });
}

test('a translated presentation goes on to its next steps', async ({ page, watch }) => {
  watch.allow(/NotFoundError|Failed to execute '(removeChild|insertBefore)'/);
  await open(page, `${DOSSIER}present/`);
  await translate(page);
  for (const step of [2, 3, 4]) {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-step]').first()).toHaveAttribute('data-step', String(step));
    await expect(page).toHaveURL(new RegExp(`step=${step}`));
  }
});

test('a translated handout changes its language', async ({ page, watch }) => {
  watch.allow(/NotFoundError|Failed to execute '(removeChild|insertBefore)'/);
  await open(page, `${DOSSIER}handout/`);
  await translate(page);
  await page.getByRole('combobox').first().selectOption('ru');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.locator('#sayso')).toContainText('Армени');
});

test('a page that was altered before it came alive works, and says nothing of trouble', async ({ page, watch }) => {
  watch.allow(/Minified React error #418|Hydration failed/);
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const first = document.querySelector('#sayso h1')!;
      const font = document.createElement('font');
      font.append(...first.childNodes);
      first.append(font);
    });
  });
  await open(page, DOSSIER);
  await expect(page.locator('#trouble')).toBeHidden();
  await view(page, 'network').locator('[data-entity="CSTO"]').first().click();
  await expect(view(page, 'panel')).toContainText('CSTO');
});

for (const path of [DOSSIER, `${DOSSIER}present/`, `${DOSSIER}handout/`]) {
  test(`code that cannot be had when Share is pressed leaves the page, and can be asked for again: ${path}`, async ({
    page,
    watch,
  }) => {
    watch.allow(/sharing-|Failed to load resource|dynamically imported/);
    await open(page, path);
    await page.route(/\/assets\/sharing-.*\.js/, (route) => route.abort());
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('alert')).toContainText('could not be shown');
    await expect(page.locator('#sayso > *').first()).toBeVisible();
    await page.unroute(/\/assets\/sharing-.*\.js/);
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect(dialog.getByRole('textbox').first()).toBeVisible();
  });
}
