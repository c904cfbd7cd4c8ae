import { readFileSync } from 'node:fs';
import { doc, element, expect, frameIn, heightOf, settledHeight, test } from './support/host-page';

const ELEMENT = element();

test(
  'one request shows the marks, and nothing more is fetched before somebody reaches for them',
  { tag: '@core' },
  async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('/armenia-csto/embed/', { waitUntil: 'networkidle' });
    await expect(page.locator('.network [data-relation]').first()).toBeVisible();
    expect(requests.filter((url) => url.startsWith('http'))).toHaveLength(1);
  },
);

test('the first tap is not lost while the code loads', async ({ page }) => {
  // The code comes no sooner than the tap has been seen to wait for it, however slow the machine is.
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/embed-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/armenia-csto/embed/?show=map');
  await page.locator('.map-mark[data-stands-for="ARM"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-waiting', 'true');
  release();
  await expect(page.locator('[data-view="panel"] h2')).toHaveText('Armenia');
});

test(
  'it works in a sandbox without an origin, and says its height in both tongues',
  { tag: '@core' },
  async ({ page, visit }) => {
    await visit(
      page,
      `<!doctype html><title>Host</title><script>heard=[];addEventListener('message',e=>heard.push([e.origin,e.data]))</script>
     <iframe sandbox="allow-scripts" width="600" height="700" src="%sayso%armenia-csto/embed/"></iframe>`,
    );
    const frame = frameIn(page);
    await frame.locator('.network [data-entity="CSTO"]').first().click();
    await expect(frame.locator('[data-view="panel"] h2')).toContainText(/CSTO|Collective/);
    const heard = await page.evaluate<[string, Record<string, unknown>][]>('heard');
    expect(heard.every(([origin]) => origin === 'null')).toBe(true);
    expect(heard.some(([, data]) => data['sayso'] === 1 && data['type'] === 'height')).toBe(true);
    expect(heard.some(([, data]) => data['sentinel'] === 'amp' && data['type'] === 'embed-size')).toBe(true);
  },
);

test('under a strict policy of the host the element takes its own height', async ({ page, visit }) => {
  await visit(page, doc(ELEMENT), {
    'content-security-policy': "default-src 'none'; script-src %sayso%; frame-src %sayso%",
  });
  await expect(frameIn(page).locator('.map [data-entity="ARM"]')).toBeVisible();
  const content = await frameIn(page)
    .locator('body')
    .evaluate((body) => body.getBoundingClientRect().height);
  await expect.poll(() => heightOf(page)).toBe(Math.ceil(content));
});

test('two embeds do not disturb each other', async ({ page, visit }) => {
  await visit(page, doc(ELEMENT + ELEMENT));
  await frameIn(page, 0).locator('.map-mark[data-stands-for="ARM"]').click();
  await expect(frameIn(page, 0).locator('[data-view="panel"] h2')).toHaveText('Armenia');
  await expect(page.locator('sayso-explainer').nth(0)).toHaveAttribute('select', 'ARM');
  await expect(page.locator('sayso-explainer').nth(1)).not.toHaveAttribute('select', /./);
  expect(await heightOf(page, 0)).toBe(await heightOf(page, 1));
});

test('far below the fold nothing is fetched until the reader comes near', async ({ page, visit }) => {
  const seen: string[] = [];
  page.on('request', (request) => seen.push(request.url()));
  await visit(page, doc(`<div style="height:9000px"></div>${ELEMENT}`));
  await page.waitForLoadState('networkidle');
  expect(seen.filter((url) => url.includes('/embed/'))).toEqual([]);
  await page.locator('sayso-explainer').scrollIntoViewIfNeeded();
  await expect(frameIn(page).locator('.map [data-entity="ARM"]')).toBeVisible();
});

test('the words of the host’s own article drive the explainer', async ({ page, visit, baseURL }) => {
  const example = readFileSync('examples/host/index.html', 'utf8').replaceAll('%sayso%', `${baseURL}/`);
  await visit(page, example);
  await page.evaluate(() => {
    const heard: unknown[] = [];
    document.addEventListener('sayso-select', (event) => heard.push((event as CustomEvent<unknown>).detail));
    Object.assign(window, { heard });
  });
  await page.getByRole('link', { name: 'the alliance it belongs to' }).click();
  await expect(frameIn(page).locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(frameIn(page).locator('[data-view="panel"] h2')).toContainText(/CSTO|Collective/);
  await expect.poll(() => page.evaluate('heard.at(-1)?.select')).toBe('CSTO');
  await page.getByRole('link', { name: 'Armenia', exact: true }).click();
  await expect(frameIn(page).locator('[data-view="panel"] h2')).toHaveText('Armenia');
  expect(page.url()).not.toContain('sayso');
});

test('messages of anybody else change nothing', async ({ page, visit }) => {
  await visit(page, doc(ELEMENT));
  const before = await settledHeight(page);
  await page.evaluate(async () => {
    const shapes = [
      { sayso: 1, type: 'height', height: 1e9 },
      { sayso: 1, type: 'height', height: 300 },
      JSON.parse('{"sayso":1,"type":"height","__proto__":{"height":9},"constructor":{"prototype":{"x":1}}}'),
      { sayso: 1, type: 'selected', select: 'ARM', passage: null },
      'height=300',
      null,
    ];
    for (let i = 0; i < 10_000; i++) {
      const shape: unknown = i % 7 === 6 ? { sayso: Math.random(), type: String(Math.random()) } : shapes[i % 7];
      window.postMessage(shape, '*');
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  expect(await heightOf(page)).toBe(before);
  await expect(page.locator('sayso-explainer')).not.toHaveAttribute('select', /./);
  expect(await page.evaluate(() => 'x' in {} || 'height' in {})).toBe(false);
});

test('a frame of ours that asks for the sky is not heard', async ({ page, visit }) => {
  await visit(page, doc(ELEMENT));
  const before = await settledHeight(page);
  await frameIn(page)
    .locator('body')
    .evaluate(() => {
      for (const height of [1e9, -5, 'x', Infinity]) parent.postMessage({ sayso: 1, type: 'height', height }, '*');
    });
  await page.waitForTimeout(200);
  expect(await heightOf(page)).toBe(before);
});

for (const [name, html, width] of [
  ['a column of 280 px', doc(`<div style="width:280px">${ELEMENT}</div>`), 320],
  ['a host that reads from right to left', doc(ELEMENT, 'dir="rtl"'), 500],
  ['a host with letters twice the size', doc(ELEMENT, 'style="font-size:200%"'), 600],
] as const) {
  test(`it fits ${name}`, async ({ page, visit }) => {
    await page.setViewportSize({ width, height: 900 });
    await visit(page, html);
    const root = frameIn(page).locator('html');
    await expect(frameIn(page).locator('.map [data-entity="ARM"]')).toBeVisible();
    expect(await root.evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
    await frameIn(page).locator('.map-mark[data-stands-for="ARM"]').click();
    await expect(frameIn(page).locator('[data-view="panel"] h2')).toHaveText('Armenia');
    expect(await root.evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
    await expect.poll(() => root.evaluate((el) => el.scrollHeight - el.clientHeight)).toBe(0);
  });
}

test('the plain wheel scrolls the host, and a hint says how to zoom', async ({ page, visit }) => {
  await visit(page, doc(`${ELEMENT}<div style="height:3000px"></div>`));
  await frameIn(page).locator('.map-mark[data-stands-for="ARM"]').hover();
  await expect(frameIn(page).locator('html')).toHaveAttribute('data-ready', 'true');
  await expect.poll(() => heightOf(page)).toBe(480);
  await page.mouse.wheel(0, 240);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await expect(frameIn(page).locator('.gesture-hint')).toHaveAttribute('data-shown', 'true');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the host’s fallback is read, and the frame has marks, words and the way to the whole', async ({
    page,
    visit,
  }) => {
    await visit(page, doc(`${ELEMENT}<iframe width="600" height="900" src="%sayso%armenia-csto/embed/"></iframe>`));
    await expect(page.getByRole('link', { name: 'Read it' })).toBeVisible();
    const frame = frameIn(page);
    for (const view of ['map', 'network', 'article'])
      await expect(frame.locator(`[data-view="${view}"]`)).toBeVisible();
    await expect(frame.locator('h1 a')).toHaveAttribute('href', '../../armenia-csto/');
  });
});
