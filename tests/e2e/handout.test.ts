import { loadDossier } from '../data/load-dossier';
import { expect, open, test } from './support/app';

const dossier = loadDossier('armenia-csto');

const pagesOf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

test(
  'the handout holds every quotation, the pictures, the table, and answers apart from questions',
  { tag: '@core' },
  async ({ page }) => {
    await open(page, '/armenia-csto/handout/');
    const text = (await page.locator('.handout-steps').textContent())!;
    for (const { id, exact } of dossier.passages) {
      expect(text).toContain(exact);
      await expect(page.locator(`blockquote[data-passage="${id}"]`)).toHaveCount(1);
    }
    await expect(page.locator('[data-view="relations"] tbody tr')).toHaveCount(dossier.relations.length);
    await expect(page.locator('.worksheet')).toHaveCSS('break-before', 'page');
    await expect(page.locator('.answers')).toHaveCSS('break-before', 'page');
  },
);

for (const format of ['A4', 'Letter']) {
  test(`prints on ${format} without cutting a quotation or a picture`, async ({ page }) => {
    await open(page, '/armenia-csto/handout/');
    const pdf = await page.pdf({ format });
    expect(pagesOf(pdf)).toBeGreaterThanOrEqual(8);
    expect(pagesOf(pdf)).toBeLessThanOrEqual(12);
    // Text that can be selected has fonts with a way back to characters.
    expect(pdf.toString('latin1')).toContain('/ToUnicode');
    await page.emulateMedia({ media: 'print' });
    for (const kept of await page.locator('.handout blockquote, .figure, .worksheet li').all()) {
      await expect(kept).toHaveCSS('break-inside', 'avoid');
    }
  });
}

test('the PDF made at build is offered beside the page', async ({ page, request }) => {
  await open(page, '/armenia-csto/handout/');
  for (const name of ['PDF, A4', 'PDF, Letter']) {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    const pdf = await (await request.get(new URL(href!, page.url()).href)).body();
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pagesOf(pdf)).toBeGreaterThanOrEqual(8);
  }
});

test('the handout can be read without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await open(page, '/armenia-csto/handout/', { until: 'read' });
  await expect(page.locator('.answers li')).toHaveCount(8);
  await context.close();
});
