/** What happens to a page that is left open for long: the site gets a newer Studio, and the computer sleeps. */
import { moment, untilKept, wait, within, type Fault } from './scenes';
import { begin, lostOf, NOTE, openStudio, remarkIn, Typist } from './typing';

/** A clock of the page's own, which can be set. */
const CLOCK = `{ const now = Date.now; Date.now = () => now() + (globalThis.later ?? 0); }`;

/** The document names other code from then on, and what this page has not fetched yet is gone. */
const newerStudio: Fault = ({ browser, base, random }) =>
  within(browser, async (context) => {
    await context.addInitScript(CLOCK);
    const page = await begin(context, base);
    const typist = new Typist(page, random);
    await moment(random);
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      if (/\/assets\//.test(pathname)) return route.fulfill({ status: 404 });
      if (!pathname.endsWith('/studio/')) return route.continue();
      const answer = await route.fetch();
      return route.fulfill({
        response: answer,
        body: (await answer.text()).replaceAll(/studio-[\w-]+\.js/g, 'studio-newer.js'),
      });
    });
    await page.evaluate('globalThis.later = 31 * 60_000; document.dispatchEvent(new Event("visibilitychange"));');
    const told = await page
      .locator('[data-notice="newer-studio"]')
      .waitFor({ timeout: 10_000 })
      .then(
        () => true,
        () => false,
      );
    await moment(random);
    await typist.stop();
    // Whatever else is wanted of the old Studio is not to be had, and what was typed is none the worse for it.
    await page.locator('[data-do="preview"]').click();
    await wait(400);
    await untilKept(page);
    await page.close();
    return { lost: lostOf(typist.all, await remarkIn(await openStudio(context, base))), saidWrongly: !told };
  });

/** The page is frozen in the middle of a word, and goes on half a day later. */
const sleep: Fault = ({ browser, base, random }) =>
  within(browser, async (context) => {
    await context.addInitScript(CLOCK);
    const page = await begin(context, base);
    const session = await context.newCDPSession(page);
    const typist = new Typist(page, random);
    await moment(random);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await wait(500);
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await page.evaluate('globalThis.later = 12 * 3600 * 1000');
    await moment(random);
    await typist.stop();
    await wait(400);
    await page.locator(NOTE).blur();
    await untilKept(page);
    await page.close();
    return { lost: lostOf(typist.all, await remarkIn(await openStudio(context, base))) };
  });

export const FAULTS_OF_TIME: Readonly<Record<string, Fault>> = {
  'the site gets a newer Studio while the page is open': newerStudio,
  'the computer sleeps for twelve hours in the middle of a word': sleep,
};
