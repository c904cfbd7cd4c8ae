import { expect, open, ready, test } from './support/app';
import { DOSSIER, expectSelected, litPassages, node, passage, view } from './support/explore';
import { chance } from './support/chance';

test.describe('a slow network', () => {
  test.beforeEach(async ({ page }) => {
    await page.route(/\.js$/, async (route) => {
      await new Promise((later) => setTimeout(later, 1500));
      await route.continue();
    });
  });

  test('the page is read before its scripts come', async ({ page }) => {
    await page.goto(DOSSIER, { waitUntil: 'commit' });
    await expect(passage(page, '1.1')).toContainText('Armenia');
    await expect(node(page, 'CSTO')).toBeVisible();
    expect(await page.locator('html').getAttribute('data-ready')).toBeNull();
    await ready(page);
  });

  test('an early click on a mark is not lost', async ({ page }) => {
    await page.goto(DOSSIER, { waitUntil: 'commit' });
    await node(page, 'washington').click();
    expect(await page.locator('html').getAttribute('data-ready')).toBeNull();
    await ready(page);
    await expect(page).toHaveURL(/\?select=washington/);
    await expectSelected(node(page, 'washington'));
    await expect.poll(() => litPassages(page)).toEqual(['6.1']);
  });
});

/** Queries no page of ours writes. */
const STRANGE_QUERIES = [
  '?%',
  '?%E0%A4%A&select=%E0%A4%A',
  '?select=%00&passage=%FF&voice=%u0041',
  '?select[]=ARM&select[0]=RUS&__proto__[x]=1&constructor=prototype',
  '?__proto__=1&hasOwnProperty=2&select=__proto__&layer=constructor',
  `?${'select=NOPE&'.repeat(400)}`,
  `?select=${'x'.repeat(6000)}&camera=${'9'.repeat(900)},1,1`,
  '?year=99999&camera=NaN,Infinity,-1&step=1e9&lang=javascript:alert(1)',
  '?camera=45,41,0&camera=45,41&camera=,,,',
  '?select=%E2%80%AEARM%E2%80%A6&lang=en-x-%F0%9F%92%A9',
  '?select=ARM?select=RUS#?select=GEO&&&===',
  '?step=-1&step=0&step=2.5&passage=..%2F..%2Fetc%2Fpasswd',
];

for (const [mode, says] of [
  ['', true],
  ['present/', true],
  ['embed/', false],
] as const) {
  test(
    `${mode || 'explore/'} shows itself whatever its address says`,
    { tag: mode === '' ? [] : '@long' },
    async ({ page }) => {
      test.setTimeout(90_000);
      for (const query of STRANGE_QUERIES) {
        await open(page, `${DOSSIER}${mode}${query}`, { until: mode === 'embed/' ? 'read' : 'ready' });
        if (mode === 'embed/') {
          await page.mouse.move(200, 200);
          await ready(page);
        }
        await expect(page.locator('main').first(), query).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), query).toBe(true);
        if (says && /NOPE|99999|%00|xxx/.test(query)) await expect(page.getByRole('alert'), query).toBeVisible();
      }
    },
  );
}

test('a link that gets hundreds of things wrong is told of a few', async ({ page }) => {
  await open(page, `${DOSSIER}?${'select=NOPE&'.repeat(400)}voice=loud`);
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(5);
});

test('queries made at random do no harm', { tag: '@long' }, async ({ page }) => {
  test.setTimeout(60_000);
  const luck = chance(20260628);
  const names = ['select', 'passage', 'voice', 'layer', 'year', 'camera', 'step', 'lang', 'Select', ''];
  const values = [
    'ARM',
    'r01',
    '1.1',
    '2.3',
    'speaker',
    'CSTO',
    'overlap',
    '1999',
    '45,41,900',
    '3',
    'hy',
    '%',
    '\u202E',
    '<b>',
    '',
  ];
  for (let i = 0; i < 6; i++) {
    const pairs = Array.from({ length: luck.below(9) }, () => `${luck.oneOf(names)}=${luck.oneOf(values)}`);
    await open(page, `${DOSSIER}?${pairs.join('&')}`);
    await expect(view(page, 'network')).toBeVisible();
  }
});

test.describe('storage', () => {
  const TROUBLES = {
    // All that a browser without cookies refuses, as Firefox does: each throws when it is touched.
    refused: () => {
      function refuse(): never {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      }
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, { get: refuse });
      }
      Object.defineProperty(navigator, 'serviceWorker', { get: refuse });
      window.BroadcastChannel = refuse as unknown as typeof BroadcastChannel;
    },
    absent: () => {
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { value: null });
    },
    full: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
    garbage: () => {
      for (const storage of [localStorage, sessionStorage]) {
        for (const key of ['sayso-theme', 'sayso', 'theme']) storage.setItem(key, '{"__proto__":[\u0000'.repeat(50));
      }
    },
  };
  for (const [trouble, script] of Object.entries(TROUBLES)) {
    test(
      `that is ${trouble} costs the reader nothing but the memory`,
      { tag: trouble === 'refused' ? [] : '@long' },
      async ({ page }) => {
        await page.addInitScript(script);
        for (const mode of ['handout/', 'sources/', 'present/', 'embed/']) {
          await open(page, `${DOSSIER}${mode}`, { until: mode === 'present/' ? 'ready' : 'read' });
          await expect(page.locator('main').first()).toBeVisible();
          if (mode !== 'present/') continue;
          await page.keyboard.press('ArrowRight');
          await expect(page.locator('[data-step]')).toHaveAttribute('data-step', '2');
        }
        await open(page, DOSSIER);
        await page.getByRole('button', { name: /Light or dark/ }).click();
        await expect(page.locator('html')).toHaveAttribute('data-theme', /^(light|dark)$/);
        await node(page, 'CSTO').click();
        await expectSelected(node(page, 'CSTO'));
      },
    );
  }
});
