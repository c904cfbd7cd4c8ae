import { expect, test } from './support/app';

const PRESENT = '/armenia-csto/present/';

test('the tour is walked by keyboard, and the address and the picture follow', async ({ page }) => {
  await page.open(PRESENT);
  const titles = new Set<string>();
  for (let step = 1; step <= 10; step++) {
    await page.expectAttribute('.slide', 'data-step').toEqual([String(step)]);
    titles.add(await page.ask(() => document.querySelector('.words h1')!.textContent));
    await page.press('ARROW_RIGHT');
  }
  expect(titles.size).toBe(10);
  await page.press('HOME');
  await page.expectAttribute('.slide', 'data-step').toEqual(['1']);

  await page.open(`${PRESENT}?step=7`);
  await page.expectAttribute('.words [data-passage]', 'data-passage').toEqual(['5.2']);
  await page.press('ARROW_LEFT');
  await page.expectAddress().toBe(`${PRESENT}?step=6`);
  await page.driver.navigate().back();
  await page.expectAttribute('.slide', 'data-step').toEqual(['7']);
  await page.press('?');
  await page.expect(() => document.querySelector('dialog[open], [role="dialog"]') !== null).toBe(true);
  await page.press('ESCAPE');
  await page.expect(() => document.querySelector('dialog[open], [role="dialog"]') !== null).toBe(false);
});

test('an actor that is chosen is lit in the graph of all, whose words are as large as on a page', async ({ page }) => {
  await page.open(`${PRESENT}?step=7`);
  await page.click('[data-view="network"] [data-entity="RUS"]');
  await page.expectAttribute('.pictures svg.graph [data-entity="RUS"]', 'data-state').toEqual(['primary']);
  const lit = page.expect(() => document.querySelectorAll('.pictures .graph-statement[data-state="lit"]').length);
  await lit.toBeGreaterThan(3);
  // How many px on the screen a unit of the picture takes.
  const scale = page.expect(() => document.querySelector<SVGSVGElement>('.pictures svg.graph')!.getScreenCTM()!.a);
  await scale.toSatisfy((px: number) => px >= 0.99);
});
