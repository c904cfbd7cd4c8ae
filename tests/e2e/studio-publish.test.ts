/** What the Studio publishes by itself, in the browser. */
import { readFileSync } from 'node:fs';
import { readDossierFiles } from '../../src/node/read-dossier';
import { packZip } from '../../src/studio/open/zip';
import { expect, open, test } from './support/app';

test('the one page of a dossier is the command line’s, byte for byte, and opens again', async ({ page }) => {
  test.setTimeout(240_000);
  await open(page, '/studio/');
  const zip = Buffer.from(packZip('sahel', readDossierFiles('data/dossiers/sahel')));
  await page
    .locator('input[data-files="dossier"]')
    .first()
    .setInputFiles({ name: 'sahel.zip', mimeType: 'application/zip', buffer: zip });
  await page.locator('[data-go="publish"]').click();
  await expect(page.locator('[data-passes="true"]')).toBeVisible();
  const [saved] = await Promise.all([
    page.waitForEvent('download', { timeout: 200_000 }),
    page.locator('[data-do="save-page"]').click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^sahel-\d{4}-\d\d-\d\d-\d{4}\.html$/);
  // It is said where, under what was pressed.
  const line = page.locator('[data-offer="page"] [data-saved]');
  await expect(line).toHaveText(
    `Saved ${saved.suggestedFilename()} in your downloads. Send it, or put it on any web host. Sayso has no copy.`,
  );
  const made = readFileSync(await saved.path(), 'utf8');
  expect(made).toBe(readFileSync('dist/sahel/sahel.html', 'utf8'));

  await open(page, '/studio/');
  await page
    .locator('input[data-files]')
    .first()
    .setInputFiles({ name: 'story.html', mimeType: 'text/html', buffer: Buffer.from(made) });
  await expect(page.locator('[data-studio="text"]')).toBeVisible();
  await expect(page.locator('[data-sentence]').first()).toBeVisible();
});
