import type { Page } from '@playwright/test';
import { expect, open, test } from './support/app';

const start = async (page: Page, exercise: string, mode: RegExp): Promise<void> => {
  await open(page, '/armenia-csto/present/');
  await page.keyboard.press('e');
  await page.getByRole('region', { name: exercise }).getByRole('button', { name: mode }).click();
};

test('in class, the keyboard shows each answer and its evidence, and goes on', async ({ page }) => {
  await start(page, 'Who says so?', /^In class/);
  for (let n = 1; n <= 8; n++) {
    await expect(page.locator('[data-question]')).toHaveAttribute('data-question', String(n));
    await expect(page.getByRole('group', { name: 'Whose words are these?' }).getByRole('button')).toHaveCount(3);
    await expect(page.locator('.why')).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-answer="true"]')).toHaveCount(1);
    await expect(page.locator('.why')).toContainText('It is:');
    await page.keyboard.press('PageDown');
  }
  await expect(page.getByText('That was the last question.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the tour' }).click();
  await expect(page.locator('.words h1')).toHaveText('Who is speaking?');
});

test('alone, a choice is answered at once and counted on the page', async ({ page }) => {
  await start(page, 'Who says so?', /^Alone/);
  let right = 0;
  for (let n = 1; n <= 8; n++) {
    await page.getByRole('button', { name: 'Galuzin’s claims' }).click();
    if ((await page.locator('[data-answer="true"]').textContent()) === 'Galuzin’s claims') right++;
    await expect(page.locator('.exercise-count')).toContainText(`${right} of ${n} right`);
    await expect(page.locator('.why')).toBeVisible();
    if (n < 8) await page.getByRole('button', { name: 'Next', exact: true }).click();
  }
  expect(right).toBeGreaterThan(0);
  expect(right).toBeLessThan(8);
  await expect(page.getByText(`Finished: ${right} of 8 right.`)).toBeVisible();
});

test('members are marked in the list and on the map, and the record explains each', async ({ page }) => {
  await start(page, 'Place the members', /^Alone/);
  const list = page.getByRole('list', { name: /which of these states were members at the end of/ });
  const first = list.getByRole('button').first();
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-view="map"] [data-chosen="true"]')).toHaveCount(1);
  await page.locator('[data-view="map"] [data-chosen="true"]').dispatchEvent('click');
  await expect(first).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(list.locator('[data-right]')).toHaveCount(await list.getByRole('listitem').count());
  await expect(list).toContainText('member');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.locator('[data-question]')).toHaveAttribute('data-question', '2');
  await expect(list.locator('[data-right]')).toHaveCount(0);
});
