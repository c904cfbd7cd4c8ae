import { doc, element, expect, frameIn, test } from './support/host-page';

const plain = (attributes: string, query = ''): string =>
  `<!doctype html><title>Host</title><iframe sandbox="allow-scripts" ${attributes} src="%sayso%armenia-csto/embed/?show=map,network${query}"></iframe>`;

test('a frame of fixed height without the host’s help is read to its end by scrolling inside', async ({
  page,
  visit,
}) => {
  await visit(page, plain('width="600" height="420"'));
  const frame = frameIn(page);
  await frame.locator('.map-mark[data-stands-for="ARM"]').click();
  await expect(frame.locator('[data-view="panel"] h2')).toHaveText('Armenia');
  await frame.locator('.credits').scrollIntoViewIfNeeded();
  const box = await frame.locator('.credits').evaluate((part) => part.getBoundingClientRect().bottom - innerHeight);
  expect(box).toBeLessThanOrEqual(1);
  expect(await frame.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
});

test('a frame that is filled has picture, words and credits in sight at once', async ({ page, visit }) => {
  await visit(page, plain('width="600" height="620"', '&height=fill'));
  const frame = frameIn(page);
  await frame.locator('.map-mark[data-stands-for="ARM"]').click();
  await expect(frame.locator('[data-view="panel"] h2')).toHaveText('Armenia');
  for (const part of ['.map .picture-frame', '.map-key ul', '[data-view="panel"] h2', '.credits'])
    await expect(frame.locator(part)).toBeInViewport({ ratio: 1 });
  expect(await frame.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight)).toBe(0);
});

test('neither host nor explainer hears a third frame', async ({ page, visit }) => {
  const third = '<iframe title="Third" width="10" height="10" srcdoc="<p>third</p>"></iframe>';
  await visit(page, doc(element() + third));
  const ours = page.locator('sayso-explainer iframe').contentFrame();
  await ours.locator('.map-mark[data-stands-for="ARM"]').click();
  await expect(page.locator('sayso-explainer')).toHaveAttribute('select', 'ARM');
  await expect(ours.locator('[data-view="panel"] h2')).toHaveText('Armenia');
  const height = (): Promise<number> =>
    page.locator('sayso-explainer iframe').evaluate((frame) => frame.getBoundingClientRect().height);
  const before = await height();
  await page
    .locator('iframe[title="Third"]')
    .contentFrame()
    .locator('p')
    .evaluate(async () => {
      const said = (message: object): object => ({ sayso: 1, ...message });
      for (const frame of [parent, ...Array.from({ length: parent.length }, (_, i) => parent[i]!)]) {
        frame.postMessage(said({ type: 'height', height: 333 }), '*');
        frame.postMessage(said({ type: 'selected', select: 'RUS', passage: null }), '*');
        frame.postMessage(said({ type: 'select', select: 'RUS' }), '*');
        frame.postMessage(said({ type: 'look', look: { theme: 'dark', font: 'Courier' } }), '*');
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
  expect(await height()).toBe(before);
  await expect(page.locator('sayso-explainer')).toHaveAttribute('select', 'ARM');
  await expect(ours.locator('[data-view="panel"] h2')).toHaveText('Armenia');
  await expect(ours.locator('html')).not.toHaveAttribute('data-theme', 'dark');
});

test('a thousand odd messages of its own host leave the explainer as it is', async ({ page, visit }) => {
  await visit(page, plain('width="600" height="700"'));
  const frame = frameIn(page);
  await frame.locator('.map-mark[data-stands-for="ARM"]').click();
  await expect(frame.locator('[data-view="panel"] h2')).toHaveText('Armenia');
  await page.evaluate(async () => {
    const shapes: unknown[] = [
      { sayso: 1, type: 'select', select: '__proto__' },
      { sayso: 1, type: 'select', select: 'constructor' },
      { sayso: 1, type: 'select', select: 'x'.repeat(150) },
      { sayso: 1, type: 'select', select: { toString: 'RUS' } },
      { sayso: 1, type: 'view', view: { select: 'toString', year: '9'.repeat(90), lang: '../..', layer: '__proto__' } },
      { sayso: 1, type: 'look', look: { accent: 'url(//x)', font: 'a;}', theme: 'hasOwnProperty' } },
      JSON.parse('{"sayso":1,"type":"view","view":{"__proto__":{"select":"RUS"}}}'),
      new Map([['sayso', 1]]),
    ];
    for (let i = 0; i < 1000; i++) frames[0]!.postMessage(shapes[i % shapes.length], '*');
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  await expect(frame.locator('[data-view="panel"] h2')).toHaveText('Armenia');
  await expect(frame.locator('html')).not.toHaveAttribute('style', /url|;}/);
  // Its mark lies beyond the frame; its shape reaches into it.
  await frame.locator('.map path[data-entity="RUS"]').press('Enter');
  await expect(frame.locator('[data-view="panel"] h2')).toHaveText('Russia');
});
