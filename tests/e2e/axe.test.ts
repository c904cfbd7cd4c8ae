import { readFileSync } from 'node:fs';
import { problemsPage } from '../../src/site/pages/problems';
import { parseDossier } from '../../src/domain/parse';
import { expect, open, ready, test } from './support/app';
import { faults, inBothThemes } from './support/axe';
import { DOSSIER, view } from './support/explore';

// Fades would be measured halfway.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Every page that speaks the reader's language, in a state with much to see. */
const PAGES: Readonly<Record<string, string>> = {
  explore: `${DOSSIER}?select=CSTO&passage=2.3`,
  embed: `${DOSSIER}embed/?select=CSTO`,
  present: `${DOSSIER}present/?step=3`,
  speaker: `${DOSSIER}present/speaker/?step=3`,
  handout: `${DOSSIER}handout/?year=2024`,
};

for (const [name, path] of Object.entries(PAGES)) {
  for (const lang of ['en', 'hy', 'ru'] as const) {
    test(
      `${name} has no violations in ${lang}, light and dark`,
      { tag: lang === 'en' ? [] : '@long' },
      async ({ page }) => {
        await open(page, `${path}${lang === 'en' ? '' : `&lang=${lang}`}`);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        await inBothThemes(page);
      },
    );
  }
}

for (const path of ['/', '/minimal/?select=r1', `${DOSSIER}sources/`]) {
  test(`${path} has none, light and dark`, async ({ page }) => {
    await open(page, path);
    await inBothThemes(page);
  });
}

for (const path of ['/404.html', '/licences.html', '/studio/guide.html']) {
  test(`${path} has none, light and dark`, async ({ page }) => {
    await open(page, path, { until: 'read' });
    await inBothThemes(page);
  });
}

for (const lang of ['hy', 'ru'] as const) {
  test(`the sources have none in ${lang}`, { tag: '@long' }, async ({ page }) => {
    await open(page, `${DOSSIER}sources/${lang}/`);
    await inBothThemes(page);
  });
}

test('a frozen version has none', { tag: '@long' }, async ({ page }) => {
  await open(page, DOSSIER);
  const frozen = await page.locator('link[rel="memento"]').evaluate((link) => (link as HTMLLinkElement).href);
  await page.goto(`${frozen}?select=ARM`);
  await page.locator('h1').hover();
  await ready(page);
  await inBothThemes(page);
});

test('the list of problems has none', { tag: '@long' }, async ({ page }) => {
  const files = { 'dossier.yaml': 'id: x', 'article.md': 'Headline' };
  const parsed = parseDossier('x', files);
  if (parsed.ok) throw new Error('A dossier of nothing was taken for sound.');
  // The page is the dev server's, which would send its styles and its own script; neither is asked for here.
  const html = problemsPage(readFileSync('index.html', 'utf8'), [{ folder: 'x', files, problems: parsed.problems }]);
  await page.setContent(html.replaceAll(/<link rel="stylesheet"[^>]*>|<script[^>]*><\/script>/g, ''));
  for (const name of ['tokens', 'base', 'pages/text-page']) await page.addStyleTag({ path: `src/styles/${name}.css` });
  await inBothThemes(page);
});

/** The pages that have a share dialog. */
const SHARED = ['', 'present/', 'handout/', 'sources/'];
for (const path of SHARED) {
  for (const lang of ['en', 'hy', 'ru'] as const) {
    test(`nor has the share dialog of ${path || 'explore'} in ${lang}`, { tag: '@long' }, async ({ page }) => {
      const where = path === 'sources/' && lang !== 'en' ? `sources/${lang}/` : `${path}?lang=${lang}`;
      await open(page, `${DOSSIER}${where}`);
      await page.locator('.share-open').filter({ visible: true }).click();
      await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible();
      await inBothThemes(page);
      await page.setViewportSize({ width: 375, height: 812 });
      await inBothThemes(page);
    });
  }
}

test('nor has explore with another layer, an unknown value and the share dialog', async ({ page }) => {
  // Three times axe on the largest page.
  test.slow();
  await open(page, `${DOSSIER}?layer=overlap&year=1995&voice=nobody`);
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible();
  await inBothThemes(page);
});

test('nor has the presentation with its dialogs, notes and exercises', async ({ page }) => {
  await open(page, `${DOSSIER}present/`);
  for (const key of ['?', 'g', 'q']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await faults(page), `the dialog of ${key}`).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await page.keyboard.press('n');
  expect(await faults(page), 'notes').toEqual([]);
  await page.keyboard.press('e');
  expect(await faults(page), 'exercises').toEqual([]);
});

for (const [width, height] of [
  [375, 812],
  [1024, 768],
] as const) {
  test(
    `nor has explore at ${width} by ${height}, with and without a selection`,
    { tag: width < 400 ? [] : '@long' },
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      // What is far below is not laid out yet (content-visibility), and a sheet lies over part of the page: both are free
      // to touch once they are scrolled to.
      const inSight = async (): Promise<string[]> =>
        (await faults(page)).filter((fault) => !fault.includes('partially obscured'));
      await open(page, DOSSIER);
      expect(await inSight()).toEqual([]);
      await open(page, `${DOSSIER}?select=r01`);
      await expect(view(page, 'panel')).toBeInViewport();
      expect(await inSight()).toEqual([]);
    },
  );
}

test('nor has the presentation with its notes on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await open(page, `${DOSSIER}present/`);
  await page.keyboard.press('n');
  expect(await faults(page)).toEqual([]);
});
