import { findChromium, LAUNCH_ARGS } from '../../src/node/find-chromium';
import { ONE_KIND_OF_CODE } from '../support/one-kind-of-code';
import { expect, open, test } from './support/app';
import { eachFrame } from './support/each-frame';
import { DOSSIER } from './support/explore';
import { heldBy } from './support/held';
import { comeToRest } from './support/monkey';

/** Once through all marks, so that what is kept on purpose is kept. */
const WARM_UP = 60;
const TIMES = 500;
const MOST_GROWTH = 1.01;

const executablePath = findChromium();
test.use({
  trace: 'off',
  screenshot: 'off',
  launchOptions: { args: [...LAUNCH_ARGS, ONE_KIND_OF_CODE], ...(executablePath ? { executablePath } : {}) },
});

/** Clicks one mark of the network after the other, and after every third lets go of it. */
function select(time: number): void {
  const marks = document.querySelectorAll(
    '[data-view="network"] a[data-entity], [data-view="network"] a[data-relation]',
  );
  marks[time % marks.length]!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  if (time % 3 === 2) document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
}

/** Walks through the tour of ten steps, and once more from its beginning. */
function stepOn(time: number): void {
  const key = time % 10 === 9 ? 'Home' : 'ArrowRight';
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

for (const [mode, use, path] of [
  ['explore', select, DOSSIER],
  ['an embed', select, `${DOSSIER}embed/?select=ARM`],
  ['a presentation', stepOn, `${DOSSIER}present/`],
] as const) {
  test(`${mode} used ${TIMES} times holds no more than before`, { tag: '@long' }, async ({ page, context }) => {
    test.setTimeout(240_000);
    await open(page, path);
    const session = await context.newCDPSession(page);
    await eachFrame(page, WARM_UP, use);
    await comeToRest(page);
    const before = await heldBy(session);
    await eachFrame(page, TIMES, use);
    await comeToRest(page);
    const after = await heldBy(session);
    for (const what of ['heap', 'nodes', 'listeners'] as const) {
      expect(after[what], `${what}, ${before[what]} before`).toBeLessThan(MOST_GROWTH * before[what]);
    }
    expect(after.detached).toBe(0);
  });
}
