import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from './support/app';
import { DOSSIER, country, node, passage, tie, view } from './support/explore';

const css = (locator: Locator, property: string): Promise<string> =>
  locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** What a system colour is just now. */
const system = (page: Page, name: string): Promise<string> =>
  page.evaluate((colour) => {
    const probe = document.createElement('i');
    probe.style.color = colour;
    document.body.append(probe);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  }, name);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours (${colorScheme}) selection, voices and statuses can still be told apart`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await open(page, `${DOSSIER}?select=CSTO&passage=2.3`);
    const highlight = await system(page, 'Highlight');
    expect(await css(node(page, 'CSTO').locator('.ring').first(), 'stroke')).toBe(highlight);
    expect(await css(node(page, 'ARM').locator('.ring').first(), 'stroke')).not.toBe(highlight);
    expect(await css(passage(page, '2.3'), 'outline-style')).toBe('solid');
    expect(await css(passage(page, '3.1'), 'outline-style')).toBe('dashed');

    const dashes = await Promise.all(
      ['speaker', 'speaker-implied', 'reporter', 'record'].map((voice) =>
        css(view(page, 'network').locator(`.graph-statement[data-voice="${voice}"] .line`).first(), 'stroke-dasharray'),
      ),
    );
    expect(new Set(dashes).size).toBe(4);
    const fill = (iso: string) => css(country(page, iso), 'fill');
    expect(await fill('ARM')).not.toBe(await fill('RUS'));
  });
}

/*
 * A browser lays the page's own ground under all words in forced colours. Words on ink would be paper on paper, where
 * they do not keep their pair; and what only has an edge is no area.
 */
for (const [name, path] of [
  ['explore', `${DOSSIER}?select=r01`],
  ['explore of several voices', '/sahel/?select=ECOWAS'],
  ['a statement of the walk', `${DOSSIER}present/?step=3`],
  ['the map of the walk', `${DOSSIER}present/?step=4`],
  ['the embed', `${DOSSIER}embed/?select=r01`],
  ['the handout', `${DOSSIER}handout/`],
  ['the Studio', '/studio/'],
] as const) {
  test(`in forced colours words on dark grounds can be read: ${name}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, path);
    const ink = await system(page, 'CanvasText');
    const { unreadable, filled } = await page.evaluate((dark) => {
      const clear = 'rgba(0, 0, 0, 0)';
      const ground = (element: Element | null): string => {
        if (!element) return clear;
        const { backgroundColor } = getComputedStyle(element);
        return backgroundColor === clear ? ground(element.parentElement) : backgroundColor;
      };
      const worded = [...document.body.querySelectorAll('*')].filter(
        (element) =>
          element instanceof HTMLElement &&
          element.checkVisibility() &&
          [...element.childNodes].some((child) => child.nodeType === 3 && child.nodeValue!.trim() !== ''),
      );
      const onInk = worded.filter((element) => ground(element) === dark);
      return {
        filled: onInk.length,
        unreadable: onInk
          .filter((element) => {
            const style = getComputedStyle(element);
            return style.getPropertyValue('forced-color-adjust') !== 'none' || style.color === dark;
          })
          .map((element) => element.outerHTML.slice(0, 120)),
      };
    }, ink);
    expect(filled).toBeGreaterThan(0);
    expect(unreadable).toEqual([]);
    for (const stem of await page.locator('.stem').all()) {
      expect(await css(stem, 'background-color')).not.toBe(ink);
    }
  });
}

test('a chosen theme does not stand against forced colours', async ({ page }) => {
  await open(page, DOSSIER);
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  expect(await css(view(page, 'network').locator('.graph-node:not([data-form="subject"]) text').first(), 'fill')).toBe(
    await system(page, 'CanvasText'),
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`more contrast is given where it is asked for, ${colorScheme}`, async ({ page }) => {
    const tokens = () =>
      page.evaluate(() => {
        const style = getComputedStyle(document.documentElement);
        return { muted: style.getPropertyValue('--muted'), ink: style.getPropertyValue('--ink') };
      });
    await page.emulateMedia({ colorScheme });
    await open(page, `${DOSSIER}?select=CSTO`);
    const usual = await tokens();
    const faded = Number(await css(tie(page, 'r22'), 'opacity'));
    await page.emulateMedia({ contrast: 'more', colorScheme });
    const more = await tokens();
    expect(usual.muted).not.toBe(usual.ink);
    expect(more.muted).toBe(more.ink);
    expect(Number(await css(tie(page, 'r22'), 'opacity'))).toBeGreaterThanOrEqual(faded);
  });
}

test('with reduced motion nothing moves: the camera jumps, and no style is animated', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, DOSSIER);
  const moving = () =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionProperty, transitionDuration, animationName } = getComputedStyle(element);
      const slow = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
      return (slow && transitionProperty !== 'opacity') || animationName !== 'none' ? [element.className] : [];
    });
  expect(await page.evaluate(moving)).toEqual([]);
  const widths = await page.evaluate(async () => {
    const land = document.querySelector('path[data-entity="ARM"]')!;
    const seen = [land.getBoundingClientRect().width];
    document.querySelector<HTMLButtonElement>('[data-view="map"] .picture-tools button:last-child')!.click();
    for (let frame = 0; frame < 12; frame++) {
      await new Promise(requestAnimationFrame);
      seen.push(Math.round(land.getBoundingClientRect().width));
    }
    return [...new Set(seen.slice(1))];
  });
  // Before and after, and nothing on the way.
  expect(widths.length).toBeLessThanOrEqual(2);
});

test('on paper all parts are there, whole, without what can only be pressed', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await open(page, `${DOSSIER}?select=CSTO`);
  await page.emulateMedia({ media: 'print' });
  for (const name of ['map', 'network', 'article', 'relations', 'legend', 'panel'] as const) {
    await expect(view(page, name), name).toBeVisible();
  }
  const panel = view(page, 'panel');
  expect(await panel.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1);
  expect(await css(panel, 'position')).toBe('static');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toHaveCount(0);
  await expect(page.locator('.menu, .switch, .time-controls').filter({ visible: true })).toHaveCount(0);
});

test('on paper the statements are a numbered list behind the pictures', async ({ page }) => {
  await open(page, DOSSIER);
  await page.emulateMedia({ media: 'print' });
  const rows = view(page, 'relations').locator('tr[data-relation]');
  const numbers = await rows.evaluateAll((all) =>
    all.map((row) => getComputedStyle(row.firstElementChild!, '::before').content),
  );
  expect(numbers.length).toBeGreaterThan(20);
  for (const number of numbers) expect(number).toContain('counter(statement)');
  const below = async (name: 'network' | 'relations') => (await view(page, name).boundingBox())!;
  expect((await below('relations')).y).toBeGreaterThan((await below('network')).y + (await below('network')).height);
});
