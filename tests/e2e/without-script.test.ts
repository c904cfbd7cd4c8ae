import { expect, open, test } from './support/app';
import { DOSSIER, country, node, passage, tie, view } from './support/explore';

test.use({ javaScriptEnabled: false });
test.beforeEach(async ({ page, watch }) => {
  // A browser without script refuses the scripts the page names; that is what is tested here.
  watch.allow(/request failed, csp: .*\.js$/);
  await open(page, DOSSIER, { until: 'read' });
});

test('text, map and network are there', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thoughtless steps');
  await expect(passage(page, '1.1')).toContainText('Armenia');
  await expect(country(page, 'ARM')).toBeVisible();
  await expect(node(page, 'CSTO')).toBeVisible();
  await expect(view(page, 'relations').locator('tbody tr')).toHaveCount(32);
  await expect(page.getByText('Without JavaScript the pictures stand still.')).toBeVisible();
});

test('every passage says whose words it is', async ({ page }) => {
  await expect(page.locator('.passage-voice[data-of="1.1"]')).toContainText('Galuzin');
  await expect(page.locator('.passage-voice[data-of="2.3"]')).toContainText('by context');
  await expect(page.locator('.passage-voice[data-of="7.2"]')).toContainText('The Armenian Report');
});

test('a mark leads to the first passage it rests on', async ({ page }) => {
  await node(page, 'washington').click();
  await expect(page).toHaveURL(/#p-6\.1$/);
  await expect(passage(page, '6.1')).toBeInViewport();
});

test('ties, callouts and cells of the table lead to passages', async ({ page }) => {
  await expect(tie(page, 'r16')).toHaveAttribute('href', /#p-5\.3$/);
  await expect(view(page, 'map').locator('[data-annotation="a2"]')).toHaveAttribute('href', /#p-4\.1$/);
  await view(page, 'relations').locator('[data-relation="r15"]').getByRole('link', { name: '5.2' }).click();
  await expect(page).toHaveURL(/#p-5\.2$/);
  await expect(passage(page, '5.2')).toBeInViewport();
});

test('every link into the page leads somewhere', async ({ page }) => {
  const hrefs = await page
    .locator('a[href*="#"]')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''));
  // Those of other pages begin with a path.
  const anchors = [...new Set(hrefs.filter((href) => /^[?#]/.test(href)).map((href) => href.split('#')[1]!))];
  expect(anchors.length).toBeGreaterThan(10);
  for (const anchor of anchors) await expect(page.locator(`[id="${anchor}"]`), anchor).toHaveCount(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 } });
  test('map, network and article follow each other', async ({ page }) => {
    for (const name of ['map', 'network', 'article'] as const) await expect(view(page, name)).toBeVisible();
  });
});
