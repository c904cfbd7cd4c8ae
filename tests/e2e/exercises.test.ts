import type { Page } from '@playwright/test';
import { expect, open, ready, test } from './support/app';

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
    await expect(page.getByRole('status').filter({ hasText: 'It is:' })).toBeVisible();
    // By what it rests on: a quotation or a cited source.
    await expect(page.locator('.why').locator('blockquote, a').first()).toBeVisible();
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
    const answer = await page.locator('[data-answer="true"] span').textContent();
    const verdict = page.getByRole('status').filter({ hasText: 'It is:' });
    await expect(verdict).toContainText(answer === 'Galuzin’s claims' ? 'Yes.' : 'Not quite.');
    await expect(verdict).toContainText(answer!);
    if (answer === 'Galuzin’s claims') right++;
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

test('the keyboard alone picks, keeps its place and goes on, and names say what is picked', async ({ page }) => {
  await start(page, 'Who says so?', /^Alone/);
  const choices = page.getByRole('group', { name: 'Whose words are these?' });
  await choices.getByRole('button', { name: 'On record' }).focus();
  await page.keyboard.press('Enter');
  const picked = choices.getByRole('button', { name: 'On record', pressed: true });
  await expect(picked).toBeFocused();
  await expect(picked).toHaveAttribute('aria-disabled', 'true');
  // What was picked wrongly is explained too.
  await expect(page.locator('.why')).toContainText('a cited source of its own');
  await page.getByRole('button', { name: 'Next', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-question]')).toHaveAttribute('data-question', '2');
  await expect(page.getByRole('heading', { name: 'Whose words are these?' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[data-question]')).toHaveAttribute('data-question', '1');
});

test('nothing on the map gives the answer away, and a click on it marks', async ({ page }) => {
  await start(page, 'Place the members', /^In class/);
  await expect(page.locator('[data-view="map"] [data-entity="ARM"]')).toHaveAttribute('data-status', 'none');
  await page.locator('[data-view="map"] [data-entity="KAZ"]').hover({ position: { x: 30, y: 30 }, force: true });
  await page.mouse.move(300, 300);
  await expect(page.locator('.country-card:visible')).toHaveCount(0);
  await expect(page.locator('.event-marks')).toBeHidden();
  await page.keyboard.press('ArrowRight');
  // Nobody marked anything, so nothing is judged; each country says what it was.
  await expect(page.locator('[data-right]')).toHaveCount(0);
  await expect(page.locator('.countries-to-mark li').first()).toContainText(/member|partner|candidate|former/);
  await expect(page.locator('.map-key')).toBeVisible();
});

test('the teacher sees the answer before the class, and shows it from the second window', async ({ page }) => {
  await open(page, '/armenia-csto/present/');
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = await opened;
  await ready(speaker);
  await page.bringToFront();
  await page.keyboard.press('e');
  await page
    .getByRole('region', { name: 'Who says so?' })
    .getByRole('button', { name: /^In class/ })
    .click();
  const asked = (await page.locator('.asked > :last-child').textContent())!;
  await expect(speaker.locator('.speaker-now')).toContainText(asked);
  const answer = (await speaker.getByRole('region', { name: 'The answer' }).locator('[data-answer]').textContent())!;
  await expect(page.locator('.why')).toHaveCount(0);
  await speaker.reload();
  await ready(speaker);
  await speaker.getByRole('button', { name: 'Show the answer' }).click();
  await expect(page.locator('[data-answer="true"] span')).toHaveText(answer);
  await speaker.getByRole('button', { name: 'Next' }).click();
  await expect(page.locator('[data-question]')).toHaveAttribute('data-question', '2');
  await speaker.getByRole('button', { name: 'Back to the tour' }).click();
  await expect(page.locator('.words h1')).toHaveText('Who is speaking?');
});

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
] as const) {
  test(
    `no question and no answer overflows at ${width} by ${height}`,
    { tag: width > 1280 ? '@long' : [] },
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const exercise of ['Who says so?', 'Place the members']) {
        await start(page, exercise, /^In class/);
        const count = exercise === 'Who says so?' ? 8 : 4;
        for (let turn = 0; turn < 2 * count; turn++) {
          const over = await page
            .locator('.words')
            .evaluate((words) => [words.scrollWidth - words.clientWidth, words.scrollHeight - words.clientHeight]);
          expect(over, `${exercise} ${turn}`).toEqual([0, 0]);
          await page.keyboard.press('PageDown');
        }
      }
    },
  );
}
