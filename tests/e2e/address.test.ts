import { expect, open, ready, test } from './support/app';
import {
  CSTO_PASSAGES,
  DOSSIER,
  country,
  expectNothingSelected,
  expectSelected,
  litPassages,
  node,
  passage,
  quoted,
  tie,
  view,
} from './support/explore';

test('back and forward walk the selections', { tag: '@core' }, async ({ page }) => {
  await open(page, DOSSIER);
  await node(page, 'CSTO').click();
  await node(page, 'washington').click();
  await expect.poll(() => quoted(page)).toEqual(['6.1']);

  await page.goBack();
  await expect.poll(() => quoted(page)).toEqual(CSTO_PASSAGES);
  await page.goBack();
  await expectNothingSelected(page);
  await page.goForward();
  await expectSelected(node(page, 'CSTO'), country(page, 'ARM'));
  await expect.poll(() => litPassages(page)).toEqual(CSTO_PASSAGES);
});

test('a copied link shows the same in a new page', async ({ page, context }) => {
  await open(page, DOSSIER);
  await view(page, 'voices')
    .getByRole('button', { name: /Galuzin’s word$/ })
    .click();
  await tie(page, 'r16').first().dispatchEvent('click');
  await page.getByRole('button', { name: 'Post-Soviet space', exact: true }).click();
  await expect(page).toHaveURL(/camera=post-soviet/);
  const link = page.url();
  const shows = async (shown: typeof page) => ({
    heading: await view(shown, 'panel').getByRole('heading', { level: 2 }).innerText(),
    quotes: await quoted(shown),
    lit: await shown.locator('[data-selected="true"]').count(),
    muted: await shown.locator('[data-state="muted"]').count(),
  });

  const other = await context.newPage();
  await open(other, link);
  // The wider outlines come when the camera asks for them, to each page in its own time.
  await expect(async () => expect(await shows(other)).toEqual(await shows(page))).toPass();
  expect(other.url()).toBe(link);
  for (const shown of [page, other])
    await expect(view(shown, 'voices').locator('[data-token="@galuzin"]')).toHaveAttribute('aria-pressed', 'true');
});

test('a link to a relation selects it', async ({ page }) => {
  await open(page, `${DOSSIER}?select=r01`);
  await expectSelected(tie(page, 'r01'), node(page, 'ARM'), node(page, 'CSTO'), country(page, 'RUS'));
  await expect.poll(() => quoted(page)).toEqual(['0.1', '1.1', '2.3']);
});

test('a link to a passage opens it, and a reload keeps it', { tag: '@core' }, async ({ page }) => {
  await open(page, `${DOSSIER}?passage=2.3`);
  await expect(passage(page, '2.3')).toHaveAttribute('data-state', 'primary');
  await page.reload();
  await ready(page);
  await expect(passage(page, '2.3')).toHaveAttribute('data-state', 'primary');
  await expect.poll(() => quoted(page)).toEqual(['2.3']);
});

test(
  'a link in another language says everything in it, and quotes the article as it is',
  { tag: '@core' },
  async ({ page }) => {
    await open(page, `${DOSSIER}?select=CSTO&lang=hy`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'hy');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/«Չմտածված քայլեր»/);
    await expect(passage(page, '4.1')).toContainText('no viable alternative');
    await expect(page.locator('.article-text').first()).toHaveAttribute('lang', 'en');
  },
);

test('values a link gets wrong are said, and the rest is shown', { tag: '@core' }, async ({ page }) => {
  await open(page, `${DOSSIER}?select=NOPE&voice=loud&passage=1.2`);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('“NOPE” is not known here');
  await expect(alert).toContainText('“loud” is not known here');
  await expect(passage(page, '1.2')).toHaveAttribute('data-state', 'primary');
  await alert.getByRole('button', { name: 'Dismiss' }).click();
  await expect(alert).toHaveCount(0);
});

test('what a link says is text, whatever it says', async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=1">';
  await open(page, `${DOSSIER}?select=${encodeURIComponent(hostile)}`);
  await expect(page.getByRole('alert')).toContainText(hostile);
  await expect(page.locator('img')).toHaveCount(0);
});

test('an address that is nearly right leads to what is meant', { tag: '@core' }, async ({ page, watch }) => {
  // Firefox says of a page that is left while its code comes that the code did not.
  watch.allow(/404|error loading dynamically imported module/);
  for (const wrong of [
    '/armenia-csto).',
    '/armenia-csto/present/,”',
    '/Armenia-CSTO/Present/',
    '/armenia-csto//present//',
  ]) {
    // The page goes on to the right one at once, which Firefox counts against the first.
    await page.goto(`${wrong}?step=2`).catch((error: Error) => {
      if (!error.message.includes('interrupted by another navigation')) throw error;
    });
    await expect(page, wrong).toHaveURL(/\/armenia-csto\/(?:present\/)?\?step=2$/);
  }
  // What is not there at all is not sought any further.
  await page.goto('/armenia-ctso/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/armenia-ctso/);
});

/** A host that answers doubled slashes with the page, as many do. */
for (const mode of ['', 'embed/']) {
  test(`${mode || 'explore/'} finds what lies beside it at an address with doubled slashes`, async ({ page }) => {
    await page.route(/armenia-csto\/\//, async (route) => {
      await route.fulfill({
        response: await route.fetch({
          url: route
            .request()
            .url()
            .replace(/([^:])\/\//g, '$1/'),
        }),
      });
    });
    await page.goto(`/armenia-csto//${mode}?select=ARM`);
    await expect(page).toHaveURL(new RegExp(`/armenia-csto/${mode}\\?select=ARM$`));
    await ready(page);
  });
}
