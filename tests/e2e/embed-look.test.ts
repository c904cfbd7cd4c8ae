import type { FrameLocator } from '@playwright/test';
import { doc, element, expect, frameIn, test } from './support/host-page';
import { PAPER } from './support/paper';

const paperOf = (frame: FrameLocator): Promise<string> =>
  frame.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);

/** How far a colour of the page stands out from its paper and its panel, the lesser of both (WCAG 2). */
const contrastOf = (frame: FrameLocator, property: string): Promise<number> =>
  frame.locator('html').evaluate((root, wanted) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    const luminance = (name: string): number => {
      const probe = document.createElement('i');
      probe.style.color = `var(${name})`;
      root.append(probe);
      canvas.fillStyle = getComputedStyle(probe).color;
      probe.remove();
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, alpha] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => part / 255);
      if (alpha !== 1) return NaN;
      const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
      return 0.2126 * linear(r!) + 0.7152 * linear(g!) + 0.0722 * linear(b!);
    };
    const own = luminance(wanted);
    const against = ['--paper', '--panel'].map((ground) => {
      const [low, high] = [own, luminance(ground)].toSorted((a, b) => a - b);
      return (high! + 0.05) / (low! + 0.05);
    });
    return Math.min(...against);
  }, property);

test('it follows the element’s theme, and without one the device’s', async ({ page, visit }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await visit(page, doc(element('theme="dark"')));
  await expect(frameIn(page).locator('html')).toHaveCSS('background-color', PAPER.dark);
  await page.locator('sayso-explainer').evaluate((host) => host.setAttribute('theme', 'light'));
  await expect(frameIn(page).locator('html')).toHaveCSS('background-color', PAPER.light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paperOf(frameIn(page))).toBe(PAPER.light);
  await page.locator('sayso-explainer').evaluate((host) => host.removeAttribute('theme'));
  await expect(frameIn(page).locator('html')).toHaveCSS('background-color', PAPER.dark);
});

test('colour and letters are the host’s: by custom properties of the element', async ({ page, visit }) => {
  const style = '<style>sayso-explainer { --sayso-accent: #0b5394; --sayso-font: Georgia, serif }</style>';
  await visit(page, doc(style + element()));
  const root = frameIn(page).locator('html');
  // Asked of the locator, which goes on where the frame is still on its way to its address.
  await expect(root).toHaveAttribute('style', /--accent: ?#0b5394(?:;|$)/);
  expect(
    await frameIn(page)
      .locator('h1')
      .evaluate((h1) => getComputedStyle(h1).fontFamily),
  ).toMatch(/^Georgia, serif/);
});

test('and by parameters of a plain iframe', async ({ page, visit }) => {
  const address = '%sayso%armenia-csto/embed/?theme=dark&accent=teal&font=Georgia';
  await visit(page, `<!doctype html><title>Host</title><iframe width="600" height="700" src="${address}"></iframe>`);
  expect(await paperOf(frameIn(page))).toBe(PAPER.dark);
  expect(
    await frameIn(page)
      .locator('html')
      .evaluate((el) => el.style.getPropertyValue('--accent')),
  ).toBe('teal');
  expect(
    await frameIn(page)
      .locator('h1')
      .evaluate((h1) => getComputedStyle(h1).fontFamily),
  ).toMatch(/^Georgia,/);
});

for (const theme of ['light', 'dark']) {
  test(`on ${theme} ground no colour of a host makes the selection unreadable`, async ({ page }) => {
    const hostile = ['white', 'black', 'yellow', PAPER.light, PAPER.dark, 'transparent', 'rgb(255 255 0 / 0.1)'];
    const odd = ['nonsense', 'inherit', 'currentcolor', 'oklch(100% 0.4 110)', 'color(srgb 9 9 9)'];
    await page.goto(`/armenia-csto/embed/?theme=${theme}`);
    for (const accent of [...hostile, ...odd]) {
      await page.evaluate((value) => {
        // As the loader puts it there.
        document.documentElement.style.setProperty('--accent', value);
      }, accent);
      expect(await contrastOf(page as unknown as FrameLocator, '--focus'), accent).toBeGreaterThan(4.5);
    }
  });
}

for (const [width, height] of [
  [320, 600],
  [360, 560],
  [480, 560],
  [620, 480],
  [720, 480],
  [900, 480],
] as const) {
  test(`no word on an untouched map is smaller than 12 px or cut by its edge, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const dossier of ['armenia-csto', 'sahel']) {
      await page.goto(`/${dossier}/embed/?show=map`);
      const { words, faulty } = await page.evaluate(() => {
        const svg = document.querySelector('[data-view="map"] svg')!;
        const frame = svg.parentElement!.getBoundingClientRect();
        const shown = [...svg.querySelectorAll('text')].filter((text) => text.getClientRects().length > 0);
        return {
          words: shown.length,
          faulty: shown.flatMap((text) => {
            const { a } = text.getScreenCTM()!;
            const px = Number.parseFloat(getComputedStyle(text).fontSize) * a;
            const { left, right } = text.getBoundingClientRect();
            const whole = left >= frame.left - 1 && right <= frame.right + 1;
            return px >= 11.9 && whole ? [] : [`${text.textContent} ${px}`];
          }),
        };
      });
      expect(words).toBeGreaterThanOrEqual(5);
      expect(faulty).toEqual([]);
    }
  });
}
