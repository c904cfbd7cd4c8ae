/** Measures the Studio where no people are needed: `npm run bench:studio -- --editions 10000 --dossiers 1000 --seed 4711`. */
import { option, writeWhereWished } from './options';
import { measureAnchors } from './studio/anchors';
import { measureDossiers, measureSentences, measureUnnamed, type Pencil } from './studio/pencil';
import { measureRoundTrips } from './studio/round-trips';

const number = (name: string, usual: number): number => Number(option(name) ?? usual);
const seed = number('seed', 4711);

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const line = ({ right, wrong, silent, invented, none }: Pencil): string =>
  `${right} right, ${wrong} wrong, ${silent} silent; ${invented} invented of ${invented + none}. ` +
  `Shown ones right: ${share(right, right + wrong + invented)}; invented: ${share(invented, invented + none)}`;

const dossiers = measureDossiers(['armenia-csto', 'sahel']);
const sentences = measureSentences();
const unnamed = measureUnnamed();
console.log(`Suggested speakers, real dossiers: ${line(dossiers)}`);
console.log(`Suggested speakers, sentences:     ${line(sentences)}`);
console.log(`Of these who are unnamed:          ${line(unnamed)}`);
const anchors = measureAnchors(number('editions', 10_000), seed);
console.log(
  `Anchors: ${anchors.editions} editions, ${anchors.found} found, ${anchors.refused} refused, ${anchors.wrong} wrong`,
);
const trips = measureRoundTrips(number('dossiers', 1000), seed);
console.log(
  `Round trips: ${trips.dossiers} dossiers, ${trips.unequal} unequal; ${trips.verbs} verbs changed one by one, ${trips.wide} of them in more than their line`,
);
writeWhereWished({ dossiers, sentences, unnamed, anchors, trips });
