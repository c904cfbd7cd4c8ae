import { expect, open, ready, test } from './support/app';
import { DOSSIER } from './support/explore';

test('the sources are listed in the reader’s language, and in the dossier’s others', async ({ page }) => {
  await open(page, `${DOSSIER}?lang=ru`);
  await page.locator('.masthead').getByRole('link', { name: 'Источники' }).click();
  await ready(page);
  await expect(page).toHaveURL(/\/armenia-csto\/sources\/ru\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Источники');
  await expect(page.getByRole('link', { name: 'Русский' })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('link', { name: 'English' }).click();
  await ready(page);
  await expect(page).toHaveURL(/\/armenia-csto\/sources\/$/);
  await page.getByRole('link', { name: 'Հայերեն' }).click();
  await ready(page);
  await page.getByRole('main').getByRole('link').first().click();
  await ready(page);
  await expect(page).toHaveURL(/\/armenia-csto\/\?lang=hy$/);
});

test('the record can be had as tables, and a page without a known title says where it is', async ({
  page,
  request,
}) => {
  await open(page, `${DOSSIER}sources/`);
  const untitled = page.getByRole('link', { name: /^Page at \S+\.\S+$/ });
  await expect(untitled.first()).toBeVisible();
  for (const link of await untitled.all()) {
    const site = (await link.textContent())!.replace('Page at ', '');
    expect([site, `www.${site}`]).toContain(new URL((await link.getAttribute('href'))!).hostname);
  }
  for (const [name, heading] of [
    ['Memberships as CSV', '\uFEFFalliance_id,alliance,country_id,country,status,from,to'],
    ['Events as CSV', '\uFEFFdate,title,actor_ids,actors,place'],
    ['All sources as CSL-JSON', '['],
  ] as const) {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    const response = await request.get(new URL(href!, page.url()).href);
    expect(response.ok(), name).toBe(true);
    expect((await response.text()).startsWith(heading), name).toBe(true);
  }
});

test('the open data can be had from the footer of explore, in the reader’s language', async ({ page, request }) => {
  await open(page, `${DOSSIER}?lang=ru`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Открытые данные' }).click();
  await ready(page);
  await expect(page).toHaveURL(/\/sources\/ru\/#data$/);
  const data = page.locator('section', { has: page.getByRole('heading', { name: 'Открытые данные' }) });
  for (const [name, beginning] of [
    ['statements.csv', '\uFEFFid,sentence'],
    ['quotations.csv', '\uFEFFid,passage_id'],
    ['annotations.jsonld', '{'],
    ['network.gexf', '<?xml'],
    ['network.graphml', '<?xml'],
    ['places.geojson', '{'],
    ['entities.ftm.json', '{'],
    ['claims.jsonld', '{'],
    ['LOSSES.txt', 'What each of these'],
  ] as const) {
    const href = await data.getByRole('link', { name, exact: true }).getAttribute('href');
    const response = await request.get(new URL(href!, page.url()).href);
    expect(response.ok(), name).toBe(true);
    expect((await response.text()).startsWith(beginning), name).toBe(true);
    expect(new URL(href!, page.url()).pathname).toContain(name.endsWith('.csv') ? '/data/ru/' : `/data/${name}`);
  }
  await expect(data.getByRole('link')).toHaveCount(9);
});
