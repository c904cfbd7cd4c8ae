import { startHost } from '../e2e/support/host';
import { expect, test } from './support/app';

test('in a sandbox without an origin it works, says its height, and takes what the host selects', async ({ page }) => {
  const host = await startHost(
    `<!doctype html><title>Host</title><script>heard=[];addEventListener('message',e=>heard.push([e.origin,e.data]))</script>
     <iframe sandbox="allow-scripts" width="600" height="900" src="${page.site.url}/armenia-csto/embed/"></iframe>`,
  );
  try {
    await page.driver.get(host.url);
    const heard = () => page.ask(() => (window as unknown as { heard: [string, Record<string, unknown>][] }).heard);
    await expect.poll(heard, { timeout: 10_000 }).toContainEqual(['null', expect.objectContaining({ type: 'height' })]);
    await page.driver.switchTo().frame(0);
    await page.click('.network [data-entity="CSTO"]');
    await page.expectAttribute('html', 'data-ready').toEqual(['true']);
    await page.expectText('[data-view="panel"] h2').toMatch(/CSTO|Collective/);
    await page.driver.switchTo().defaultContent();
    await expect
      .poll(heard, { timeout: 10_000 })
      .toContainEqual(['null', expect.objectContaining({ type: 'selected', select: 'CSTO' })]);
  } finally {
    await page.driver.get('about:blank');
    await host.close();
  }
});

test('the element takes the height of what it shows', async ({ page }) => {
  const host = await startHost(
    `<!doctype html><title>Host</title><script defer src="${page.site.url}/sayso-explainer.js"></script>
     <sayso-explainer src="${page.site.url}/armenia-csto/embed/" select="ARM">Read it</sayso-explainer>`,
  );
  try {
    await page.driver.get(host.url);
    const height = () =>
      page.ask(() => document.querySelector('sayso-explainer')!.shadowRoot!.querySelector('iframe')!.offsetHeight);
    // Before it is told otherwise, a frame has 560; as wide as this it wants 480.
    await expect.poll(height, { timeout: 10_000 }).toBe(480);
    await page.expectAttribute('sayso-explainer', 'select').toEqual(['ARM']);
  } finally {
    await page.driver.get('about:blank');
    await host.close();
  }
});
