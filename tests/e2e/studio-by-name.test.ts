import { expect, open, test } from './support/app';

const ARTICLE = `The Old Bridge Could Reopen

“The Old Bridge could help Lower Town,” Mayor Ada Brook said. The town council has not voted on it.`;

test('an explainer is made through roles and names alone, as a screen reader has them', async ({ page }) => {
  test.slow();
  await open(page, '/studio/');
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
  const status = page.getByRole('status');
  const goTo = (name: RegExp) => page.getByRole('navigation').getByRole('button', { name }).click();
  const sentence = (id: string) => page.getByRole('listitem', { name: new RegExp(`^${id}, `) });

  await page.getByRole('textbox', { name: 'Paste the article here' }).fill(ARTICLE);
  await button('Look it over').click();
  await expect(page.getByRole('heading', { name: 'What was understood' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Outlet' }).fill('The Riverside Paper');
  await page.getByRole('textbox', { name: 'Address' }).fill('https://example.org/bridge');
  await button('Freeze this text').click();

  // The headline and the last sentence are the outlet's own; the quotation is taken as it is suggested.
  await sentence('0.1').click();
  await button(/^1 The Riverside Paper|^The Riverside Paper/).click();
  await expect(sentence('1.1')).toHaveAccessibleName(/suggestion: Ada Brook, Enter takes it/);
  await sentence('1.1').press('Enter');
  await expect(sentence('1.1')).toHaveAccessibleName(/^1\.1, Ada Brook/);
  await expect(status).toContainText('1 sentence without a voice.');
  await sentence('1.2').press('1');
  await expect(status).toContainText('Every sentence has a voice.');

  await goTo(/^Cast/);
  for (const name of ['Old Bridge', 'Lower Town']) {
    await page.getByRole('textbox', { name: 'Add a name' }).fill(name);
    await page.keyboard.press('Enter');
  }

  await goTo(/^Statements/);
  await sentence('1.1').press('r');
  await expect(page.getByRole('combobox', { name: 'Who or what' })).toHaveValue('Old Bridge');
  await expect(page.getByRole('combobox', { name: 'Who or what' })).toHaveAccessibleDescription(/suggestion/);
  await page.getByRole('radio', { name: /^helps/ }).check();
  await button('Keep it').click();
  await expect(status).toContainText('Old Bridge could help Lower Town');
  await page.keyboard.press('Shift+N');
  await expect(status).toContainText('none in the article');

  await goTo(/^Story/);
  await button('Take this summary').click();
  await button('Add this step').click();
  await button('Preview').click();
  const preview = page.frameLocator('iframe');
  await expect(preview.getByRole('heading', { name: 'The Old Bridge Could Reopen' }).first()).toBeVisible();

  await goTo(/^Publish/);
  await expect(page.getByText('Nothing stops it')).toBeVisible();
});
