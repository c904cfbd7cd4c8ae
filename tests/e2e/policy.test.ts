import { expect, open, ready, test } from './support/app';
import { DOSSIER } from './support/explore';

const PAGES = ['', 'embed/', 'present/', 'present/speaker/', 'handout/', 'sources/'].map((page) => `${DOSSIER}${page}`);

for (const path of ['/', ...PAGES]) {
  test(`${path} carries its policy, in the page and in the answer`, async ({ page }) => {
    const response = await page.goto(path);
    const inPage = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    const header = response!.headers()['content-security-policy'] ?? '';
    expect(header.startsWith(inPage!), header).toBe(true);
    const [, scripts] = /script-src ([^;]*)/.exec(header)!;
    expect(scripts).not.toContain('unsafe');
    expect(/(?:style-src) ([^;]*)/.exec(header)![1]).not.toContain('unsafe');
    expect(header).toContain("default-src 'none'");
    expect(header.includes("frame-ancestors 'self'")).toBe(!path.includes('/embed/'));
  });
}

test('what nobody built in does not run, and the watch sees it tried', { tag: '@core' }, async ({ page, watch }) => {
  await open(page, DOSSIER);
  await page.evaluate(async () => {
    const element = document.createElement('div');
    document.body.append(element);
    const attempts = [
      async () => void (element.innerHTML = '<img src=x onerror="window.ran = true">'),
      async () => element.setAttribute('onclick', 'window.ran = true'),
      async () => void (await fetch('https://example.org/')),
    ];
    await Promise.allSettled(attempts.map((attempt) => attempt()));
    element.click();
  });
  expect(await page.evaluate('window.ran')).toBeUndefined();
  const seen = watch.troubles().join('\n');
  expect(seen).toContain("against the page's policy: require-trusted-types-for");
  expect(seen).toContain("against the page's policy: connect-src");
  watch.allow(
    /against the page's policy|requires 'Trusted|The page’s settings blocked|Content Security Policy|example\.org/,
  );
});

test(
  'the theme kept from another page is there before anything is painted',
  { tag: '@core' },
  async ({ page, watch }) => {
    // Firefox takes a script that was not had for one that is not as it should be.
    watch.allow(/integrity attribute/);
    await page.route('**/*.js', (route) => route.abort('aborted'));
    await page.goto('/');
    await page.evaluate(() => localStorage.setItem('sayso-theme', 'dark'));
    await page.goto(DOSSIER);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  },
);

test('an address where nothing is says so and leads to the library', async ({ page, watch }) => {
  watch.allow(/404/);
  const response = await page.goto('/armenia-csto/no/such/page');
  expect(response!.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
  await page.getByRole('link', { name: 'All explainers' }).click();
  await ready(page);
  await expect(page).toHaveURL(/\d\/$/);
});
