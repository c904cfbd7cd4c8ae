import { expect, open, test } from './support/app';
import { DOSSIER, country, node, view } from './support/explore';
import { focusedEntity } from './support/keys';

test('the accessibility tree names marks by what they are, their voice and their relations', async ({ page }) => {
  await open(page, `${DOSSIER}?select=CSTO`);
  await expect(view(page, 'network')).toMatchAriaSnapshot(`
    - region "Who says what":
      - heading "Who says what" [level=2]
      - group /Network of \\d+ actors and 32 statements/:
        - /children: contain
        - button /^Galuzin says. .+/
        - button /^On record. .+/
        - button /^Armenia, country, \\d+ statements$/
        - button /^CSTO, intergovernmental organisation, \\d+ statements$/ [pressed]
  `);
  await expect(view(page, 'map')).toMatchAriaSnapshot(`
    - region "Where":
      - heading /Armenia is in the CSTO.+/ [level=2]
      - group /Map. .+/:
        - /children: contain
        - button /^Armenia. member; says its participation is frozen \\(CSTO\\), \\d+ statements$/
  `);
});

test('map and network are one tab stop each', async ({ page }) => {
  await open(page, DOSSIER);
  for (const name of ['map', 'network'] as const) {
    await expect(view(page, name).locator('svg [tabindex="0"]')).toHaveCount(1);
  }
  await expect(page.getByRole('application')).toHaveCount(0);
});

test('on the map the arrows go by direction, and Enter selects', async ({ page }) => {
  await open(page, DOSSIER);
  await country(page, 'ARM').focus();
  await page.keyboard.press('ArrowUp');
  expect(await focusedEntity(page)).not.toBe('ARM');
  await country(page, 'ARM').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=ARM/);
});

test('the focus is never lost: when the panel is drawn anew, when it closes, when a dialog closes', async ({
  page,
}) => {
  const lost = () => document.activeElement === null || document.activeElement === document.body;
  await open(page, `${DOSSIER}?select=r01`);
  const panel = view(page, 'panel');
  await panel.locator('h2 a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/select=r01/);
  await expect(panel).toBeFocused();
  await panel.getByRole('button', { name: 'Clear selection' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel).toBeEmpty();
  expect(await page.evaluate(lost)).toBe(false);

  const share = page.getByRole('button', { name: 'Share', exact: true });
  await share.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(share).toBeFocused();
});

test('title and language say what is shown, in the language chosen', async ({ page }) => {
  await open(page, DOSSIER);
  await node(page, 'CSTO').click();
  await expect(page).toHaveTitle(/^Collective Security Treaty Organization .* · Sayso$/);
  await page.getByLabel('Language').selectOption('ru');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page).toHaveTitle(/\p{Script=Cyrillic}.* · Sayso$/u);
  await expect(page.locator('.article-text').first()).toHaveAttribute('lang', 'en');
});
