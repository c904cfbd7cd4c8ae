import { expect, open, test } from './support/app';
import { DOSSIER } from './support/explore';

test('a page fetches the faces of its own script alone, until somebody reaches for the list of languages', async ({
  page,
}) => {
  const faces: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.woff2')) faces.push(new URL(request.url()).pathname.split('/').pop()!);
  });
  await open(page, DOSSIER);
  await page.evaluate(() => document.fonts.ready);
  expect(faces.length).toBeGreaterThan(0);
  expect(faces.filter((name) => !/-latin-/.test(name))).toEqual([]);
  await page.locator('.languages select').focus();
  await expect.poll(() => faces.filter((name) => /armenian|cyrillic/.test(name)).length).toBeGreaterThan(1);
});
