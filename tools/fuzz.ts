/**
 * Breaks dossiers in thousands of ways and looks at what the gate says of each; some of those it takes become pages.
 *
 *   tsx tools/fuzz.ts [runs=10000] [seed]     prints the seed; the same seed breaks the same way
 */
import { pagesOf } from '../tests/support/pages-of';
import { fuzz } from '../tests/fuzz/run';

const [runs = 10_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
console.log(`Breaking ${runs} dossiers; the seed is ${seed}.`);
const started = performance.now();
const { failure, taken, refused, shown } = fuzz(
  runs,
  seed,
  (dossier) => void pagesOf([dossier]),
  (done) => {
    if (done % 1000 === 0) console.log(`${done} done`);
  },
);
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
console.log(`${refused} refused, ${taken} taken, ${shown} of them made into pages, in ${minutes} min.`);
if (failure !== undefined) {
  console.error(`With seed ${seed}, this recipe fails:\n${JSON.stringify(failure.recipe, null, 1)}\n${failure.why}`);
  process.exitCode = 1;
}
