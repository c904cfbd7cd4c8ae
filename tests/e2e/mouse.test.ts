import { expect, open, test } from './support/app';
import {
  CSTO_PASSAGES,
  DOSSIER,
  clickOpenGround,
  country,
  expectNothingSelected,
  expectSelected,
  litPassages,
  node,
  passage,
  quoted,
  tie,
  view,
} from './support/explore';

test.beforeEach(async ({ page }) => open(page, DOSSIER));

test(
  'touching the CSTO in the network shows its passages, whose words they are, and lights the map',
  { tag: '@core' },
  async ({ page }) => {
    await node(page, 'CSTO').click();

    const panel = view(page, 'panel');
    await expect(
      panel.getByRole('heading', { name: /^Collective Security Treaty Organization \(CSTO\)/ }),
    ).toBeVisible();
    await expect.poll(() => quoted(page)).toEqual(CSTO_PASSAGES);
    await expect(panel).toContainText('Galuzin in 7 sentences, The Armenian Report in 1 sentence');
    await expect.poll(() => quoted(page, 'speaker')).toEqual(CSTO_PASSAGES.filter((id) => id !== '7.2'));
    await expect.poll(() => quoted(page, 'reporter')).toEqual(['7.2']);
    await expect(page.locator('.passage-voice[data-of="2.3"]')).toContainText('no speaker named');

    await expectSelected(
      node(page, 'CSTO'),
      country(page, 'ARM'),
      country(page, 'RUS'),
      tie(page, 'r01'),
      tie(page, 'r22'),
    );
    await expect.poll(() => litPassages(page)).toEqual(CSTO_PASSAGES);
    await expect(tie(page, 'r17')).toHaveAttribute('data-selected', 'false');
    await expect(page).toHaveURL(/\?select=CSTO$/);
  },
);

test('touching a passage lights its marks in both pictures', { tag: '@core' }, async ({ page }) => {
  await passage(page, '5.1').getByText('fundamental difference').click();

  await expectSelected(
    passage(page, '5.1'),
    tie(page, 'r13'),
    node(page, 'RUS'),
    node(page, 'west'),
    country(page, 'RUS'),
  );
  await expect(country(page, 'ARM')).toHaveAttribute('data-selected', 'false');
  await expect.poll(() => quoted(page)).toEqual(['5.1']);
  await expect(page).toHaveURL(/\?passage=5\.1$/);
});

test('touching a country on the map opens the words about it', { tag: '@core' }, async ({ page }) => {
  await clickOpenGround(page, country(page, 'ARM'));

  await expect(view(page, 'panel').getByRole('heading', { name: /^Armenia/ })).toBeVisible();
  await expectSelected(node(page, 'ARM'), node(page, 'CSTO'), passage(page, '1.1'));
  await expect(page).toHaveURL(/\?select=ARM$/);
});

test(
  'what lies outside the frame comes to its edge when it is lit, a mark like any other',
  { tag: '@core' },
  async ({ page }) => {
    const pointer = view(page, 'map').locator('[data-entity="washington"]');
    await expect(pointer).toHaveCount(0);
    await tie(page, 'r17').first().dispatchEvent('click');
    await expect(pointer).toHaveAccessibleName(/^Washington and its allies/);
    await expect(pointer).toHaveText(/[←↖] Washington/);
    await pointer.click();

    await expectSelected(pointer, node(page, 'washington'), tie(page, 'r17'));
    await expect.poll(() => quoted(page)).toEqual(['6.1']);
  },
);

test('a callout opens the passage it quotes', async ({ page }) => {
  await view(page, 'map').locator('[data-annotation="a2"]').click();

  await expectSelected(passage(page, '4.1'), tie(page, 'r10'));
  await expect.poll(() => quoted(page)).toEqual(['4.1']);
});

test('a relation says who says it, and is drawn on the map from place to place', { tag: '@core' }, async ({ page }) => {
  await expect(view(page, 'map').locator('[data-arc]')).toHaveCount(0);
  await tie(page, 'r17').first().dispatchEvent('click');

  const panel = view(page, 'panel');
  await expect(panel).toContainText('Galuzin ');
  await expect(panel).toContainText('are willing to take any steps');
  await expect(panel).toContainText('Willingness is claimed, not an act.');
  await tie(page, 'r02').first().dispatchEvent('click');
  await expect(panel).toContainText('The Armenian Report · ');
  const arc = view(page, 'map').locator('[data-arc="r02"] .line');
  expect(await arc.count()).toBeGreaterThan(0);
  await expect(arc.first()).toHaveAttribute('d', /^M/);
});

test(
  'resting the pointer on a name or a country previews its links and is no part of the address',
  { tag: '@core' },
  async ({ page }) => {
    await view(page, 'article').locator('[data-mention="EAEU"]').first().hover();
    await expect(tie(page, 'r16')).toHaveAttribute('data-state', 'lit');
    await country(page, 'TUR').hover({ force: true });
    await expect(tie(page, 'r16')).toHaveAttribute('data-state', 'plain');
    await expectNothingSelected(page);
    await expect(page).toHaveURL(/armenia-csto\/$/);
  },
);

test('resting the pointer on a mark of the network thickens its own edge and changes nothing else', async ({
  page,
}) => {
  const ground = node(page, 'EAEU').locator('.ground');
  const edge = (): Promise<number> => ground.evaluate((one) => parseFloat(getComputedStyle(one).strokeWidth));
  const before = await edge();
  await node(page, 'EAEU').hover();
  await expect.poll(edge).toBeGreaterThan(before);
  await expect(view(page, 'network').locator('[data-state="lit"]')).toHaveCount(0);
  await expectNothingSelected(page);
  await expect(page).toHaveURL(/armenia-csto\/$/);
});

test('next and previous walk the passages of the selection', { tag: '@core' }, async ({ page }) => {
  await node(page, 'CSTO').click();
  const panel = view(page, 'panel');
  await panel.getByRole('button', { name: 'Next sentence' }).click();
  await expect(panel).toContainText('sentence 1 of 8');
  await expect(passage(page, '1.1')).toHaveAttribute('data-state', 'primary');
  await panel.getByRole('button', { name: 'Next sentence' }).click();
  await expect(panel).toContainText('sentence 2 of 8');
  await expect(passage(page, '2.3')).toBeInViewport();
  await panel.getByRole('button', { name: 'Previous sentence' }).click();
  await expect(page).toHaveURL(/select=CSTO&passage=1\.1$/);
});

test('a selection brings its first passage into view', async ({ page }) => {
  await expect(passage(page, '6.1')).not.toBeInViewport();
  await node(page, 'washington').click();
  await expect(passage(page, '6.1')).toBeInViewport();
});

test('the voice filter dims what others say, everywhere', { tag: '@core' }, async ({ page }) => {
  await view(page, 'voices').getByRole('button', { name: 'the outlet’s own words' }).click();

  await expect(tie(page, 'r02')).not.toHaveAttribute('data-state', 'muted');
  await expect(tie(page, 'r01')).toHaveAttribute('data-state', 'muted');
  await expect(passage(page, '1.1')).toHaveAttribute('data-state', 'muted');
  await expect(passage(page, '7.2')).not.toHaveAttribute('data-state', 'muted');
  await expect(view(page, 'relations').locator('[data-relation="r01"]')).toHaveAttribute('data-state', 'muted');
  await expect(page).toHaveURL(/\?voice=@the_armenian_report$/);
});

test('the link to the original opens at the quoted words', async ({ page }) => {
  await open(page, `${DOSSIER}?passage=6.1`);
  const link = view(page, 'panel').getByRole('link', { name: 'The original' });
  await expect(link).toHaveAttribute(
    'href',
    /^https:\/\/www\.thearmenianreport\.com\/.+#:~:text=According%20to%20Galuzin/,
  );
});

test('a preset flies the map, and its place is in the address', { tag: '@core' }, async ({ page }) => {
  const before = await country(page, 'ARM').boundingBox();
  await page.getByRole('button', { name: 'Post-Soviet space', exact: true }).click();
  await expect(page).toHaveURL(/\?camera=post-soviet$/);
  await expect.poll(async () => (await country(page, 'ARM').boundingBox())!.width).toBeLessThan(before!.width / 4);
  await page.getByRole('group', { name: 'Where', exact: true }).getByRole('button', { name: 'South Caucasus' }).click();
  await expect(page).toHaveURL(/armenia-csto\/$/);
});

test('the wheel scrolls the page, and zooms only with a key held', { tag: '@core' }, async ({ page }) => {
  const frame = view(page, 'map').locator('svg').first();
  const width = async (): Promise<number> => (await country(page, 'ARM').boundingBox())!.width;
  const before = await width();
  await frame.hover({ position: { x: 200, y: 420 } });
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await width()).toBeCloseTo(before, 0);
  // Where the page scrolls at once, the pointer is over something else by now.
  await frame.hover({ position: { x: 200, y: 420 } });
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(width).toBeGreaterThan(before * 1.2);
});
