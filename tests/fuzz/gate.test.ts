import { expect, it } from 'vitest';
import { pagesOf } from '../support/pages-of';
import { fuzz } from './run';

/** The whole is `npm run fuzz`. */
const RUNS = 150;
const SEED = 20260628;

it('says of every broken dossier what is wrong and where, and shows the harmless ones', () => {
  const { failure, taken, refused, shown } = fuzz(RUNS, SEED, (dossier) => void pagesOf([dossier]));
  expect(failure).toBeUndefined();
  // All must happen, or this looks at nothing.
  expect(taken).toBeGreaterThan(RUNS / 50);
  expect(refused).toBeGreaterThan(RUNS / 2);
  expect(shown).toBeGreaterThan(0);
});
