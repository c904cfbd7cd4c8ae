import { expect, test } from './support/app';
import { DOSSIER } from './support/explore';

/** Some hosts let a frame of theirs run no script; a browser that is told so by itself has a file of its own. */
test(
  'in a frame that may run no script, the page is read and its marks lead on',
  { tag: '@core' },
  async ({ page, watch }) => {
    // Chromium says of each script that it was kept from running, as was wished.
    watch.allow(/Blocked script execution/);
    const html = `<!doctype html><iframe sandbox="allow-same-origin" width="1400" height="880" src="${DOSSIER}"></iframe>`;
    await page.route('**/host', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto('/host');
    const frame = page.locator('iframe').contentFrame();
    await expect(frame.getByText('Without JavaScript the pictures stand still.')).toBeVisible();
    await expect(frame.locator('[data-view="map"] path[data-entity="ARM"]')).toHaveAttribute('data-status', 'frozen');
    await expect(frame.locator('[data-view="relations"] tbody tr')).toHaveCount(32);
    await frame.locator('[data-view="network"] [data-entity="washington"]').click();
    await expect(frame.locator('[data-view="article"] [data-passage="6.1"]').first()).toBeInViewport();
  },
);
