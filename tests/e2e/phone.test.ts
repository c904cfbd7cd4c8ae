import type { Page } from '@playwright/test';
import { expect, open, test } from './support/app';

for (const [width, height] of [
  [375, 812],
  [320, 640],
] as const) {
  for (const dossier of ['armenia-csto', 'sahel']) {
    test(`${dossier} at ${width} px: who says what is a strip of four sentences, and no picture that is cut`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await open(page, `/${dossier}/`);
      const rows = page.locator('.statement-list .statement-row');
      await expect(rows).toHaveCount(4);
      await expect(page.locator('.graph, .score').first()).toBeHidden();
      for (const row of await rows.all()) expect((await row.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const out = await page
        .locator('.tape-words, .row-ends')
        .evaluateAll((parts) => parts.filter((part) => part.scrollWidth > part.clientWidth + 1).length);
      expect(out).toBe(0);
    });
  }
}

test('a chosen statement unfolds what is said of its two ends, and all of them open by whose words they are', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await open(page, '/armenia-csto/');
  const rows = page.locator('.statement-list .row-tape');
  const chosen = (await rows.nth(1).getAttribute('data-stands-for'))!;
  await rows.nth(1).click();
  await expect(page.locator(`.statement-list [data-stands-for="${chosen}"]`)).toHaveAttribute('data-state', 'primary');
  await expect(page.locator('.card .card-voice')).toBeVisible();
  await page.getByRole('button', { name: /^All statements/ }).click();
  expect(await rows.count()).toBeGreaterThan(20);
  await expect(page.locator('.statement-list h3').first()).toContainText('Galuzin');
});

test('as one reads, the top line has the story’s title, and the strip goes along with the sentence', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await open(page, '/armenia-csto/');
  const strip = page.locator('.who');
  const title = page.locator('.short-title');
  await expect(title).toBeHidden();
  const before = await page.locator('.statement-list [data-stands-for]').first().getAttribute('data-stands-for');
  const choice = page.locator('.stage > .switch');
  const height = (await strip.boundingBox())!.height;

  for (const passage of ['2.3', '4.2']) {
    const sentence = page.locator(`[data-view="article"] [data-passage="${passage}"]`);
    await sentence.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 400));
    await expect(title).toBeVisible();
    // The choice of a picture is the strip's first line, and both together leave the words their room.
    const line = (await choice.boundingBox())!;
    const box = (await strip.boundingBox())!;
    expect(line.y).toBeCloseTo(44, 0);
    expect(box.y).toBeGreaterThanOrEqual(line.y + line.height);
    expect(box.y).toBeLessThanOrEqual(line.y + line.height + 8);
    expect(box.height).toBeCloseTo(height, 0);
    expect(box.y + box.height - 44).toBeLessThanOrEqual(0.45 * 812 + 1);
    // What rests on the sentence is there, before what steps back; and the sentence is not under it.
    const here = strip.locator('.statement-row[data-here="true"] .row-tape').first();
    await expect(here).toBeVisible();
    const id = (await here.getAttribute('data-stands-for'))!;
    await expect(page.locator('.statement-list .statement-row')).toHaveCount(4);
    const own = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x!, y!)?.closest('[data-view]')?.getAttribute('data-view'),
      [180, 410],
    );
    expect(own).toBe('article');
    expect(id).not.toBe('');
  }
  await page.getByRole('link', { name: 'Whose words' }).click();
  await expect(page.locator('.voice-bar')).toBeInViewport();
  await expect(title).toBeHidden();
  await expect(page.locator('.statement-list [data-stands-for]').first()).toHaveAttribute('data-stands-for', before!);
});

test('what sticks leaves the words their room once something is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await open(page, '/armenia-csto/?select=r04');
  await expect(page.locator('.passage[data-state="primary"], .passage[data-selected="true"]').first()).toBeInViewport();
  const card = (await page.locator('.card').boundingBox())!;
  expect(card.y).toBeGreaterThanOrEqual(43);
  expect(812 - card.y - card.height).toBeGreaterThanOrEqual(0.4 * 812);
  expect(await page.locator('.who').evaluate((element) => getComputedStyle(element).position)).toBe('static');
});

/** No dossier is in Arabic yet: its words are put into an English page, from right to left. */
const IN_REACH = [
  ['armenia-csto', 'en', 'Walk', 'Share', 'Whose words', 'Menu'],
  ['armenia-csto', 'hy', 'Քայլեր', 'Կիսվել', 'Ում խոսքերը', 'Ցանկ'],
  ['armenia-csto', 'ru', 'По шагам', 'Поделиться', 'Чьи слова', 'Меню'],
  ['sahel', 'fr', 'Parcours', 'Partager', 'Qui parle', 'Menu'],
  ['sahel', 'ar', 'خطوات', 'مشاركة', 'كلام من؟', 'القائمة'],
] as const;
for (const [dossier, lang, walk, share, voices, menu] of IN_REACH)
  test(`at 320 px in ${lang} the walk, Share and Menu are in one line, and Share goes to the menu once the title has passed`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, `/${dossier}/${lang === 'ar' ? '' : `?lang=${lang}`}`);
    if (lang === 'ar') await saidInArabic(page, [walk, share, voices, menu]);
    const line = page.locator('.masthead');
    const ways = line.locator(':scope > :is(a, button):not(.skip)').filter({ visible: true });
    await expect(ways).toHaveCount(4);
    await inOneLine(page, '.masthead > :is(a, button):not(.skip)');
    await expect(line.getByRole('link', { name: walk, exact: true })).toBeVisible();
    await expect(page.locator('.title-row > .walk-button')).toBeHidden();

    await line.getByRole('button', { name: share, exact: true }).click();
    await expect(page.locator('dialog.share[open]').getByRole('textbox').first()).toBeVisible();
    await page.keyboard.press('Escape');

    await page.locator('[data-view="article"]').evaluate((element) => element.scrollIntoView());
    await expect(page.locator('.short-title')).toBeVisible();
    await expect(line.getByRole('link', { name: voices, exact: true })).toBeVisible();
    await inOneLine(page, '.masthead > :is(a, button):not(.skip)');
    await expect(line.getByRole('button', { name: share, exact: true })).toBeHidden();
    await line.getByRole('button', { name: menu, exact: true }).click();
    await expect(line.getByRole('button', { name: share, exact: true })).toBeVisible();
  });

async function saidInArabic(page: Page, words: readonly string[]): Promise<void> {
  await page.evaluate(([walk, share, voices, menu]) => {
    document.documentElement.dir = 'rtl';
    const said = { '.walk-link': walk, '.share-open': share, '.to-voices': voices, '.menu-button': menu };
    for (const [selector, word] of Object.entries(said))
      for (const element of document.querySelectorAll(`.masthead ${selector}`)) element.firstChild!.nodeValue = word!;
  }, words);
}

/** What a finger is to touch is 44 px each way, in one line of that height, and the page is no wider than the window. */
async function inOneLine(page: Page, selector: string): Promise<void> {
  for (const way of await page.locator(selector).filter({ visible: true }).all()) {
    const box = (await way.boundingBox())!;
    expect(box.y).toBeCloseTo(0, 0);
    expect(box.height).toBeCloseTo(44, 0);
    expect(box.width).toBeGreaterThanOrEqual(44);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
}

test('from amid the article the top line begins the walk, and the strip’s first line shows the map and the words again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await open(page, '/armenia-csto/');
  await page.locator('[data-passage="4.2"]').first().scrollIntoViewIfNeeded();
  const [words, map] = [
    page.locator('.stage > .switch button').first(),
    page.locator('.stage > .switch button').last(),
  ];
  await expect(map).toBeInViewport();
  await map.click();
  await expect(page.locator('.map .view-head')).toBeInViewport();
  await expect(map).toBeFocused();
  // What keeps words from showing at its corners hides no part of the map's own heading.
  const line = (await page.locator('.stage > .switch').boundingBox())!;
  const heading = (await page.locator('.map .view-head').boundingBox())!;
  expect(heading.y).toBeGreaterThanOrEqual(line.y + line.height + 18);
  await words.click();
  await expect(page.locator('.statement-list')).toBeVisible();
  await page.locator('[data-passage="4.2"]').first().scrollIntoViewIfNeeded();
  await page.getByRole('link', { name: 'Walk', exact: true }).click();
  await expect(page.locator('.walk')).toBeInViewport();
  await expect(page.locator('.walk h2')).toBeInViewport();
});

test('all statements are cards: whose words first, none beside the screen, and a table for those who hear it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/sahel/');
  const table = page.locator('[data-view="relations"]');
  const scroller = table.locator('.table-scroll');
  expect(await scroller.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  const row = table.locator('tbody tr').nth(3);
  const tops = await row.locator('> *').evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
  const [, verb, , whose] = tops;
  expect(whose).toBeLessThan(verb!);
  await expect(table.getByRole('table')).toBeAttached();
  await expect(table.getByRole('row')).toHaveCount(27);
  await expect(row.getByRole('rowheader')).toHaveCount(1);
  await expect(row.getByRole('cell')).toHaveCount(6);
  // What is on record says so once.
  await expect(table.locator('tbody tr').first()).toHaveText(/^(?!.*on record.*on record).*on record/is);
});

for (const [width, height] of [
  [1024, 768],
  [375, 812],
] as const)
  test(`each row of the voices begins at the edge of the page, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '/sahel/');
    const edge = (await page.locator('h1').first().boundingBox())!.x;
    const starts = await page
      .locator('.voice-bar :is(.finding, .voice-words, .replies > span)')
      .evaluateAll((parts) => {
        const boxes = parts.map((part) => {
          const range = document.createRange();
          range.selectNodeContents(part);
          return range.getBoundingClientRect();
        });
        const rowOf = (box: DOMRect): number => Math.round(box.bottom / 12);
        return [...new Set(boxes.map(rowOf))].map((row) =>
          Math.min(...boxes.filter((box) => rowOf(box) === row).map(({ x }) => x)),
        );
      });
    expect(starts.length).toBeGreaterThan(1);
    for (const start of starts) expect(start).toBeCloseTo(edge, 0);
  });
