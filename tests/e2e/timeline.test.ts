import { expect, open, test } from './support/app';

const summary = '[data-view="timeline"] .time-now';

test('the date moves by keyboard, and the link and the summary follow', { tag: '@core' }, async ({ page }) => {
  await open(page, '/armenia-csto/?layer=CSTO');
  const slider = page.getByRole('slider');
  await expect(page.locator(summary)).toContainText('2026');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/year=2025/);
  await expect(page.locator(summary)).toContainText('2025');
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/year=1991/);
  await expect(page.locator(summary)).toContainText('CSTO: 0 members');
  await expect(slider).toHaveAttribute('aria-valuetext', /1991.*0 members/);
  await page.keyboard.press('End');
  await expect(page).not.toHaveURL(/year=/);
});

// Uzbekistan was a member to 19 December 2012, so the change shows on the day after.
test('stepping goes from change to change, and each is announced', { tag: '@core' }, async ({ page }) => {
  await open(page, '/armenia-csto/?layer=CSTO&year=2011');
  await page.getByRole('button', { name: 'Next change' }).click();
  await expect(page).toHaveURL(/year=2012-12-20/);
  await expect(page.locator('[data-view="timeline"] .change')).toContainText('Uzbekistan');
  await expect(page.locator('[data-view="timeline"] [role="status"]')).toContainText('Left: Uzbekistan');
});

test('an event opens its citation, and back returns', { tag: '@core' }, async ({ page }) => {
  await open(page, '/armenia-csto/');
  const event = page.locator('[data-view="timeline"] [data-event][data-interview]');
  await event.click();
  await expect(page).toHaveURL(/select=/);
  await expect(event).toHaveAttribute('data-selected', 'true');
  await expect(page.locator('.card .citation').first()).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/select=/);
  await expect(event).toHaveAttribute('data-selected', 'false');
});

test('Georgia is in the CIS on 1 August 2009 and not on 1 September', async ({ page }) => {
  const members = async (date: string): Promise<number> => {
    await open(page, `/armenia-csto/?layer=CIS&year=${date}`);
    return Number(/CIS: (\d+) members/.exec(await page.locator(summary).innerText())![1]);
  };
  const before = await members('2009-08-01');
  const after = await members('2009-09-01');
  expect(after).toBe(before - 1);
  await expect(page.locator('[data-view="timeline"] .change')).toContainText('Left: Georgia');
});

test('the page says how far its facts reach, and lists their sources', async ({ page }) => {
  await open(page, '/armenia-csto/');
  await expect(page.locator('[data-view="timeline"] .as-of')).toHaveText(
    /^as of late June 2026; nothing newer was found on \d+ \w+ \d{4}$/,
  );
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  await expect(page).toHaveURL(/\/armenia-csto\/sources\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sources');
  await expect(page.locator('main')).toContainText('as of late June 2026');
  const href = await page.getByRole('link', { name: /CSL-JSON/ }).getAttribute('href');
  const items: unknown = await (await page.request.get(new URL(href!, page.url()).href)).json();
  const listed = await page
    .locator('[data-source]')
    .evaluateAll((all) => new Set(all.map((li) => li.dataset.source)).size);
  expect(items).toHaveLength(listed);
});
