/**
 * npm run bench:studio:hands: makes the first article's explainer in the built Studio, by keyboard alone and by mouse, and
 * counts what it takes and what is sent. Run `npm run build` first. Options: --way keyboard|mouse, --json FILE.
 */
import { onBuiltSite } from '../tools/on-built-site';
import { option, writeWhereWished } from './options';
import { allDossiers } from './studio/dossiers';
import { makeExplainer, type Made } from './studio/effort';
import type { Way } from './studio/hands';
import { keysOfStatements } from './studio/keys';

const truth = allDossiers().get('armenia-csto')!;
const asked = option('way') as Way | undefined;
const results: Record<string, unknown> = {};
await onBuiltSite(async (browser, base) => {
  for (const way of asked ? [asked] : (['keyboard', 'mouse'] as const)) {
    const made: Made = await makeExplainer(browser, base, truth, way);
    results[way] = made;
    const { keys, own, tabs, clicks, minutes } = made.effort;
    console.log(
      `By ${way}: ${keys + clicks} actions (${keys} keys, ${own} of them own sentences, ${tabs} Tab; ${clicks} clicks), ${minutes.toFixed(1)} model minutes; ` +
        `${made.statements} statements, ${made.errors} errors; ${made.requests} requests, ${made.elsewhere} to other hosts, ${made.carrying} with words of the article`,
    );
  }
  const keys = await keysOfStatements(browser, base);
  results['statement'] = keys;
  console.log(
    `Keys a statement: ${keys.pencil} from pencil, ${keys.pencilAndType} with what it does, ${keys.ownVerb} with a verb of 28 letters; taking words: ${keys.taking} more`,
  );
});
writeWhereWished(results);
