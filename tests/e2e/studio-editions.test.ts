/** A page that opens again, and an edition that has lost words: by keyboard, in the Studio as it is built. */
import { readFileSync } from 'node:fs';
import { freeze } from '../../src/studio/dossier/freeze';
import { sayOfDossier } from '../../src/studio/edit/story';
import { giveVoice } from '../../src/studio/edit/passages';
import { packZip } from '../../src/studio/open/zip';
import { expect, open, test } from './support/app';

const ARTICLE = [
  'The old bridge could reopen',
  'The mayor spoke to our paper on Monday. “The bridge could open again in spring,” Ada Brook said. Nobody else was asked about the repair.',
];

/** One sentence with a voice, and no statement. */
function oneVoice(): Buffer {
  const facts = { lang: 'en', publisher: 'The Riverside Paper', url: 'https://example.org/bridge', date: '2026-02-01' };
  const voiced = giveVoice(freeze(ARTICLE, facts), '1.2', 'reporter', 'reports');
  return Buffer.from(
    packZip('bridge', sayOfDossier(voiced, 'summary', 'A claim of one person, in an invented paper.')),
  );
}

test('a page of one voiced sentence opens again, and an edition that lost it is mended by keyboard', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await open(page, '/studio/');
  const dossier = { name: 'bridge.zip', mimeType: 'application/zip', buffer: oneVoice() };
  await page.locator('input[data-files="dossier"]').first().setInputFiles(dossier);
  await expect(page.locator('[data-sentence="1.2"][data-voice="reporter"]')).toBeVisible();

  // By keyboard alone from here: a new edition, whose words differ.
  await page.locator('header button').first().focus();
  await page.keyboard.press('Enter');
  const edition = ARTICLE.map((one) => one.replace('could open again in spring', 'may open again in early spring'));
  await page.locator('textarea[data-paste]').fill(edition.join('\n\n'));
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-do="edition"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-lost="1"]')).toBeVisible();
  await page.locator('[data-do="mark-instead"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-lost]')).toHaveCount(0);
  await expect(page.locator('[data-sentence="1.2"]')).toBeFocused();
  await expect(page.locator('[data-sentence="1.2"]')).toContainText('may open again in early spring');
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-lost="1"]')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.locator('[data-lost]')).toHaveCount(0);

  await page.locator('[data-go="publish"]').first().click();
  await expect(page.locator('[data-passes="true"]')).toBeVisible();
  await expect(page.locator('[data-share="0"]')).toBeVisible();
  const [saved] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    page.locator('[data-do="save-page"]').click(),
  ]);
  const made = readFileSync(await saved.path());

  await open(page, '/studio/');
  const again = { name: 'story.html', mimeType: 'text/html', buffer: made };
  await page.locator('input[data-files]').first().setInputFiles(again);
  await expect(page.locator('[data-studio="text"]')).toBeVisible();
  await expect(page.locator('[data-gaps]')).toBeVisible();
});
