import { expect, open, test } from './support/app';

test('an article is pasted and a file dropped anywhere on the first page, and a file goes back to be changed', async ({
  page,
}) => {
  await open(page, '/studio/');
  const dispatch = (type: 'paste' | 'drop', text: string) =>
    page.evaluate(
      ([kind, words]) => {
        const data = new DataTransfer();
        if (kind === 'paste') data.setData('text/plain', words);
        else data.items.add(new File([words], 'story.txt', { type: 'text/plain' }));
        const event =
          kind === 'paste'
            ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
            : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
      },
      [type, text] as const,
    );
  await dispatch('paste', 'Pasted headline\n\nA sentence.');
  await expect(page.locator('textarea[data-paste]')).toHaveValue('Pasted headline\n\nA sentence.');
  await expect(page.locator('textarea[data-paste]')).toBeFocused();
  await page.locator('textarea[data-paste]').fill('');
  await dispatch('drop', 'Dropped headline\n\nAnother sentence.');
  await expect(page.locator('[data-studio="check"]')).toBeVisible();
  await expect(page.locator('[data-headline]')).toContainText('Dropped headline');
  // The hand goes on in the place, and F6 comes to what is asked.
  await expect(page.getByRole('heading', { name: 'What was understood' })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.locator('[data-field="publisher"]')).toBeFocused();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.locator('textarea[data-paste]')).toHaveValue('Dropped headline\n\nAnother sentence.');
});
