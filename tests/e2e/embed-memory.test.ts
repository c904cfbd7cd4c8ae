import { expect, open, test } from './support/app';
import { eachFrame } from './support/each-frame';
import { DOSSIER } from './support/explore';
import { heldBy } from './support/held';
import { comeToRest } from './support/monkey';

/** Enough to have each part drawn anew a few times; what was left behind was some hundred nodes by then. */
const TIMES = 18;

/** Looks at an embed's parts in turn, and selects in each. */
function lookThrough(time: number): void {
  const parts = document.querySelectorAll<HTMLElement>('[data-part]');
  const marks = document.querySelectorAll('.embed-stage a[data-entity], .embed-stage a[data-relation]');
  if (time % 2 === 0) parts[(time / 2) % parts.length]!.click();
  else marks[(time * 7) % marks.length]!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

test('an embed lets go of what has left its page', async ({ page, context }) => {
  await open(page, `${DOSSIER}embed/?select=ARM`);
  await eachFrame(page, TIMES, lookThrough);
  await comeToRest(page);
  expect((await heldBy(await context.newCDPSession(page))).detached).toBe(0);
});
