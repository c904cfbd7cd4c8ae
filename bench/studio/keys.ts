/** Keys for a statement, from the sentence or the words in hand to kept, in the real Studio. */
import type { Browser, Page } from '@playwright/test';
import { Hands } from './hands';

const ARTICLE =
  'The ferry\n\nAda Brook said the Old Mill could harm Lower Ford. Tom Reed said the Old Mill, long closed, shuns Lower Ford.';
/** A verb of one's own of 28 letters. */
const OWN_VERB = 'could perhaps be in a row with';

export interface StatementKeys {
  /** Both ends and the verb as they are suggested. */
  readonly pencil: number;
  /** The same, and what it does chosen by its letter. */
  readonly pencilAndType: number;
  /** Ends as suggested, and a verb of one's own. */
  readonly ownVerb: number;
  /** Taking five words of the sentence first, by arrows. */
  readonly taking: number;
}

export async function keysOfStatements(browser: Browser, base: string): Promise<StatementKeys> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript('globalThis.__name = (of) => of');
  await page.goto(`${base}studio/`);
  await page.locator('html[data-ready="true"]').waitFor();
  await page.locator('textarea[data-paste]').fill(ARTICLE);
  await page.locator('[data-do="look"]').click();
  await page.locator('[data-do="freeze"]').click();
  for (const id of ['1.1', '1.2']) {
    await page.locator(`[data-sentence="${id}"]`).click();
    await page.locator('[data-do="ink"]').click();
  }
  await page.locator('[data-go="cast"]').click();
  for (const name of ['Old Mill', 'Lower Ford']) {
    await page.locator('[data-field="name"]').fill(name);
    await page.keyboard.press('Enter');
  }
  const count = async (id: string, act: (hands: Hands) => Promise<void>): Promise<number> => {
    const before = await statements(page);
    await page.locator('[data-go="text"]').click();
    await page.locator(`[data-sentence="${id}"]`).focus();
    const hands = new Hands(page, 'keyboard');
    await act(hands);
    if ((await statements(page)) !== before + 1) throw new Error(`No statement was kept of ${id}.`);
    return hands.keys;
  };
  const pencil = await count('1.1', (hands) => hands.press('r', 'Enter'));
  const pencilAndType = await count('1.1', async (hands) => {
    await hands.press('r');
    await hands.to('[data-field="relation-type"] input');
    await hands.press('b', 'Enter');
  });
  const ownVerb = await count('1.2', async (hands) => {
    await hands.press('r');
    await hands.to('[data-field="verb"]');
    await hands.type(OWN_VERB);
    await hands.press('Enter');
  });
  const whole = await count('1.1', async (hands) => {
    // Over the first six words to the seventh, and four more.
    for (let i = 0; i < 5; i++) await hands.press('ArrowRight');
    for (let i = 0; i < 5; i++) await hands.press('Shift+ArrowRight');
    await hands.press('r', 'Enter');
  });
  await context.close();
  return { pencil, pencilAndType, ownVerb, taking: whole - pencil };
}

/** After a pause in which a statement may be kept. */
async function statements(page: Page): Promise<number> {
  await page.waitForTimeout(200);
  if ((await page.locator('[data-studio="statements"]').count()) === 0)
    await page.locator('[data-go="statements"]').click();
  return page.locator('[data-statement]').count();
}
