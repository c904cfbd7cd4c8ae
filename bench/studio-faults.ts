/**
 * npm run bench:studio:faults: fourteen faults, each at random moments while somebody types into the built Studio. Run
 * `npm run build` first. Options: --moments N (50), --beside N (so many at once; 3),
 * --only TEXT, --seed N, --json FILE.
 */
import { onBuiltSite } from '../tools/on-built-site';
import { option, writeWhereWished } from './options';
import { numbers } from './studio/dossiers';
import { FAULTS } from './studio/faults';

const moments = Number(option('moments') ?? 50);
const beside = Number(option('beside') ?? 3);
const random = numbers(Number(option('seed') ?? 4711));
const only = option('only') ?? '';
const results: Record<string, unknown> = {};
for (const [name, fault] of Object.entries(FAULTS)) {
  if (!name.includes(only)) continue;
  const sum = { moments: 0, letters: 0, times: 0, young: 0, saidWrongly: 0, broken: 0 };
  // A browser of its own for each fault: what a killed tab leaves behind is no other fault's.
  await onBuiltSite(async (browser, base) => {
    let left = moments;
    const one = async (): Promise<void> => {
      if (left-- <= 0) return;
      try {
        const { lost, young = 0, saidWrongly = false } = await fault({ browser, base, random });
        sum.moments += 1;
        sum.letters += lost;
        sum.times += lost > 0 ? 1 : 0;
        sum.young = Math.max(sum.young, young);
        sum.saidWrongly += saidWrongly ? 1 : 0;
      } catch (error) {
        sum.broken += 1;
        console.error(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
      }
      await one();
    };
    await Promise.all(Array.from({ length: beside }, one));
  });
  results[name] = sum;
  console.log(
    `${name}: ${sum.moments} moments, ${sum.letters} letters lost in ${sum.times}; at most ${sum.young} younger ones; wrongly said kept: ${sum.saidWrongly}; not measured: ${sum.broken}`,
  );
}
writeWhereWished(results);
