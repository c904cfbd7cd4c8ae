/**
 * npm run bench:studio:speed: how soon the built Studio answers, with the first article's whole dossier and the processor
 * held to a quarter. Run `npm run build` first. Options: --throttle N (4), --keys N (60), --json FILE.
 */
import { onBuiltSite } from '../tools/on-built-site';
import { option, writeWhereWished } from './options';
import { allDossiers } from './studio/dossiers';
import { measureSpeed } from './studio/speed';

const files = allDossiers().get('armenia-csto')!;
await onBuiltSite(async (browser, base) => {
  const speed = await measureSpeed(browser, base, files, {
    throttle: Number(option('throttle') ?? 4),
    keys: Number(option('keys') ?? 60),
  });
  for (const [what, ms] of Object.entries(speed)) console.log(`${what}: ${ms.toFixed(0)} ms`);
  writeWhereWished(speed);
});
