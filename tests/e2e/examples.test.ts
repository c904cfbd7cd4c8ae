import { EXAMPLES, readExample } from '../examples/examples';
import { exampleSite, type ExampleSite } from './support/example-site';
import { expect, open, test } from './support/app';
import { view } from './support/explore';

// One after the other: their pages are made once.
test.describe.configure({ mode: 'default' });

let site: ExampleSite;
test.beforeAll(() => {
  test.setTimeout(120_000);
  site = exampleSite();
});
test.afterAll(() => site.remove());
test.beforeEach(({ page }) => site.serve(page));

for (const id of EXAMPLES) {
  const { relations, entities, map } = readExample(id);
  const countries = map === 'none' ? [] : entities.filter(({ type }) => type === 'country');

  test(`${id} comes alive, draws its countries, and says whose each statement is`, async ({ page }) => {
    await open(page, `/${id}/`);
    for (const { id: country } of countries) {
      const drawn = view(page, 'map').locator(`[data-entity="${country}"]`).first();
      const box = (await drawn.boundingBox())!;
      expect(Math.max(box.width, box.height), country).toBeGreaterThan(1);
    }
    for (const { id: relation } of relations.slice(0, 1)) {
      await view(page, 'network').locator(`[data-relation="${relation}"]`).first().focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`select=${relation}(&|$)`));
      await expect(view(page, 'panel').locator('.card-voice')).not.toBeEmpty();
      await expect(view(page, 'panel').locator('.reply').first()).toBeVisible();
    }
  });
}

// What is asked of every example, and why, is held by tests of components; here that keys carry one through.
for (const id of ['relay-of-three', 'right-to-left', 'three-sides-eight-voices', 'three-reports']) {
  test(`${id} asks what can be answered`, async ({ page }) => {
    await open(page, `/${id}/present/`);
    await page.keyboard.press('e');
    const offered = page.locator('.exercise-menu section:has(button)');
    await expect(offered.nth(1)).toBeVisible();
    const count = await offered.count();
    for (let kind = 0; kind < count; kind++) {
      await offered.nth(kind).getByRole('button').first().click();
      await expect(page.locator('[data-question="1"]')).toBeVisible();
      await page.keyboard.press('PageDown');
      await expect(page.locator('.choices [data-answer="true"]')).toHaveCount(1);
      await expect(page.locator('.why')).toBeVisible();
      await page.keyboard.press('Escape');
    }
  });
}

test('two reports of one remark stand side by side on a narrow screen too, and each word of theirs is kept', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/two-outlets/?passage=c1');
  const saying = view(page, 'panel').locator('[data-saying]');
  await saying.getByText('Reports side by side').click();
  await expect(saying.locator('[data-rendering]')).toHaveCount(2);
  await expect(saying.locator('mark').first()).toHaveCSS('text-decoration-line', 'underline');
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});

test('a speech in three reports opens under the table, sentence by sentence, on a narrow screen too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/three-reports/');
  const reports = view(page, 'reports');
  await reports.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(reports.locator('[data-saying]')).toHaveCount(3);
  await expect(reports.locator('[data-difference="softens"]')).toBeVisible();
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});

test('a border as somebody draws it is chosen on the map and in its key, and shows whose word it is and who answers', async ({
  page,
}) => {
  await open(page, '/borders-as-drawn/');
  const map = view(page, 'map');
  const line = map.getByRole('button', { name: /^Border as drawn by Sudmark, May 2024/ });
  // In the middle of its band, not of the box around it.
  const at = await line.locator('.drawn-line').evaluate((path: SVGPathElement) => {
    const { x, y } = path.getPointAtLength(path.getTotalLength() / 4).matrixTransform(path.getScreenCTM()!);
    return { x, y: y + 5 };
  });
  await page.mouse.click(at.x, at.y);
  await expect(page).toHaveURL(/select=r2(&|$)/);
  await expect(line).toHaveAttribute('data-state', 'primary');
  await expect(view(page, 'panel')).toContainText('That map is wrong, Holm said.');
  await map.getByRole('link', { name: /^Border as drawn by the Land Survey, 1998/ }).click();
  await expect(page).toHaveURL(/select=r3(&|$)/);
  await expect(view(page, 'panel').getByRole('link', { name: 'Sheet 14, Heath Reserve' })).toBeVisible();

  await line.focus();
  await page.keyboard.press('ArrowDown');
  await expect(map.locator('[data-rove]:focus')).toBeVisible();
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(line.locator('.drawn-line')).not.toHaveCSS('stroke', 'none');
});
