import { expect, open, test } from './support/app';
import { DOSSIER } from './support/explore';
import { comeToRest, heldBy } from './support/monkey';

/** Once through all marks, so that what is kept on purpose is kept. */
const WARM_UP = 60;
const SELECTIONS = 150;
/** Code that is optimised on the way takes its room too. */
const MOST_GROWTH = 1.1;

test.use({ trace: 'off', screenshot: 'off' });

test('selecting again and again leaves nothing behind', { tag: '@long' }, async ({ page, context }) => {
  test.setTimeout(120_000);
  await open(page, DOSSIER);
  const session = await context.newCDPSession(page);
  const select = (times: number): Promise<void> =>
    page.evaluate(async (n) => {
      const all = [
        ...document.querySelectorAll('[data-view="network"] a[data-entity], [data-view="network"] a[data-relation]'),
      ];
      for (let i = 0; i < n; i++) {
        all[i % all.length]!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        await new Promise((next) => requestAnimationFrame(next));
      }
    }, times);

  await select(WARM_UP);
  await comeToRest(page);
  const before = await heldBy(session);
  await select(SELECTIONS);
  await comeToRest(page);
  const after = await heldBy(session);
  for (const what of ['heap', 'nodes', 'listeners'] as const) {
    expect(after[what], `${what}, ${before[what]} before`).toBeLessThan(MOST_GROWTH * before[what]);
  }
});
