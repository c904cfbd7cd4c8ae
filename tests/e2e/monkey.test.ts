import { open, test } from './support/app';
import { DOSSIER } from './support/explore';
import { monkey, tame } from './support/monkey';

/** At length, and with an eye on the memory, in `npm run monkey`. */
const ACTIONS = 60;
const SEED = 28_06_2026;

// A trace keeps the page as it was after each of them, which takes longer than to do them.
test.use({ trace: 'off', screenshot: 'off' });

for (const mode of ['', 'embed/', 'present/', 'handout/', 'sources/']) {
  test(`${mode || 'explore/'} withstands random use`, { tag: mode === '' ? [] : '@long' }, async ({ page, watch }) => {
    test.setTimeout(120_000);
    await tame(page);
    await open(page, `${DOSSIER}${mode}`, { until: 'read' });
    await monkey(page, watch, SEED, ACTIONS);
  });
}
