import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { expect, open, test } from './support/app';
import { DOSSIER, view } from './support/explore';
import { textFaults } from './support/text-fit';

/** Two made-up languages, 40 % longer than English and the second from right to left, in a build of their own. */
const PORT = Number(process.env['SAYSO_E2E_PORT'] ?? 4183) + 40;

test.use({ baseURL: `http://localhost:${PORT}`, contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ mode: 'serial' });

let server: ChildProcess;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const built = spawnSync('npm', ['run', '--silent', 'build', '--', '--pseudo'], { encoding: 'utf8' });
  expect(built.status, built.stderr).toBe(0);
  server = spawn(process.execPath, ['bin/sayso.js', 'serve', '--pseudo', '--port', String(PORT)]);
  await expect
    .poll(() =>
      fetch(`http://localhost:${PORT}/`).then(
        ({ ok }) => ok,
        () => false,
      ),
    )
    .toBe(true);
});

test.afterAll(() => {
  server.kill();
});

for (const [lang, dir] of [
  ['qps-ploc', 'ltr'],
  ['qps-plocm', 'rtl'],
] as const) {
  for (const [name, path] of [
    ['explore', `${DOSSIER}?select=CSTO&lang=${lang}`],
    ['embed', `${DOSSIER}embed/?select=CSTO&lang=${lang}`],
    ['present', `${DOSSIER}present/?step=3&lang=${lang}`],
  ] as const) {
    test(`${name} holds words 40 % longer, ${dir}`, { tag: '@long' }, async ({ page }) => {
      await open(page, path);
      await expect(page.locator('html')).toHaveAttribute('dir', dir);
      await expect(page.locator('body')).toContainText('⟦');
      for (const [width, height] of [
        [1440, 900],
        [1024, 768],
        [375, 812],
      ] as const) {
        await page.setViewportSize({ width, height });
        await expect.poll(() => textFaults(page), { message: `${width} by ${height}` }).toEqual([]);
      }
    });
  }
}

test('no word of the interface comes from anywhere but the catalogue', { tag: '@long' }, async ({ page }) => {
  await open(page, `${DOSSIER}?lang=qps-ploc`);
  await expect(view(page, 'map').getByRole('heading')).toContainText('⟦');
  const bare = await page.evaluate(() =>
    [...document.querySelectorAll('button, h1, h2, h3, caption, th[scope="col"], label > .quiet, legend')]
      .map((element) => (element.textContent ?? '').trim())
      // A month and its year are no words of the catalogue.
      .filter((words) => /\p{L}{2}/u.test(words) && !words.includes('⟦') && !/^\p{L}+ \d{4}$/u.test(words)),
  );
  expect(bare).toEqual([]);
});

test('from right to left the parts change sides, and pictures do not', { tag: '@long' }, async ({ page }) => {
  await open(page, `${DOSSIER}?lang=qps-plocm`);
  const left = async (name: 'map' | 'article'): Promise<number> => (await view(page, name).boundingBox())!.x;
  // The article is read first, so it is on the right, and the map at the other end.
  expect(await left('map')).toBeLessThan(await left('article'));
  await expect(view(page, 'map').locator('.picture-frame > svg')).toHaveCSS('direction', 'ltr');
  // Time runs as the page is read: what is later stands farther to the left.
  const year = async (name: string): Promise<number> =>
    (await view(page, 'timeline').locator('.axis').getByText(name).boundingBox())!.x;
  expect(await year('2020')).toBeLessThan(await year('1995'));
  const slider = page.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/year=2024(&|$)/);
  const box = (await slider.boundingBox())!;
  await page.mouse.click(box.x + box.width - 2, box.y + box.height / 2);
  await expect(page).toHaveURL(/year=1991/);
  await expect(page.locator('.article-text')).toHaveCSS('direction', 'ltr');
});
