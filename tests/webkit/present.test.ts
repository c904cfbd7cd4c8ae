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

test('the names of lit marks grow where they stand', async ({ page }) => {
  await page.open(`${PRESENT}?step=7`);
  await page.click('[data-view="network"] [data-entity="RUS"]');
  // How far each name is from its mark, in px on the page.
  const gaps = (): number[] =>
    [...document.querySelectorAll('.pictures .node[data-selected="true"]')].map((node) => {
      const [name, mark] = [node.querySelector('.label')!, node.querySelector('.shape')!].map((part) =>
        part.getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      const across = Math.max(name.left - mark.right, mark.left - name.right);
      const along = Math.max(name.top - mark.bottom, mark.top - name.bottom);
      return Math.round(Math.max(across, along));
    });
  const lit = page.expect(() => document.querySelectorAll('.pictures .node[data-selected="true"]').length);
  await lit.toBeGreaterThan(3);
  const apart = page.expect(gaps);
  await apart.toSatisfy((all: number[]) => all.every((gap) => gap < 12));
});
