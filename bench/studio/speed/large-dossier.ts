/** A dossier of the size that the Studio must hold out: an invented article of 10,000 words, made by the Studio's own deeds. */
import { RELATION_TYPES, type RelationType } from '../../../src/domain/dossier';
import { withChanges, type Files } from '../../../src/studio/dossier/files';
import { freeze } from '../../../src/studio/dossier/freeze';
import { addActor } from '../../../src/studio/edit/actors';
import { giveVoice } from '../../../src/studio/edit/passages';
import { keepStatement } from '../../../src/studio/edit/statements';
import { rowsOf } from '../../../src/studio/script/rows';
import { numbers, pick } from '../dossiers';

const SENTENCES = 450;
const ACTORS = 300;
const STATEMENTS = 400;
/** So many sentences make a paragraph. */
const TOGETHER = 4;

const FIRST = ['Ada', 'Bela', 'Cora', 'Dario', 'Edna', 'Farid', 'Greta', 'Hugo', 'Irma', 'Jonas', 'Kira', 'Levon'];
const OPENING = [
  'Bar',
  'Cel',
  'Dor',
  'Fen',
  'Gal',
  'Hol',
  'Kam',
  'Lor',
  'Mer',
  'Nor',
  'Pel',
  'Ros',
  'Sav',
  'Tar',
  'Vel',
];
const MIDDLE = ['a', 'e', 'i', 'o', 'u'];
const CLOSING = ['bek', 'din', 'gor', 'lin', 'mar', 'nik', 'rov', 'sen', 'ton', 'vik'];
const BODIES = ['Council', 'Union', 'Bank', 'Company', 'Board'];

const SAYING = ['said', 'warned', 'claimed', 'insisted', 'argued', 'denied'];
const DOING = ['supports', 'opposes', 'has paid', 'threatens', 'will meet', 'talks with', 'has left', 'could join'];
const ABOUT = [
  'over the water of the lower valley, which has been in dispute since the spring of last year',
  'because the new road through the hills may be closed to lorries before the winter',
  'although none of the papers that were shown on the day bear a date or a signature',
  'and that the harbour, the bridge and the old mill are to be sold to the highest offer',
  'while the talks on the prices of bread and coal go on behind closed doors in the town hall',
];

interface Planned {
  readonly from: string;
  readonly to: string;
  readonly verb: string;
}

/** Names unlike each other, every fifth of a body and the others of people. */
function names(random: () => number): readonly string[] {
  const all = new Map<string, string>();
  while (all.size < ACTORS) {
    const last = `${pick(random, OPENING)}${pick(random, MIDDLE)}${pick(random, CLOSING)}`;
    if (!all.has(last))
      all.set(last, all.size % 5 === 4 ? `${last} ${pick(random, BODIES)}` : `${pick(random, FIRST)} ${last}`);
  }
  return [...all.values()];
}

/** Made once for a seed; nearly half a minute, as every deed is done one after the other. */
export function largeDossier(seed: number): Files {
  const random = numbers(seed);
  const cast = names(random);
  const plan = Array.from({ length: SENTENCES }, (_, i): Planned => {
    const from = cast[i % ACTORS]!;
    const others = cast.filter((one) => one !== from);
    return { from, to: pick(random, others), verb: pick(random, DOING) };
  });
  const sentences = plan.map(
    ({ from, to, verb }) => `${from} ${pick(random, SAYING)} that it ${verb} ${to} ${pick(random, ABOUT)}.`,
  );
  const paragraphs = Array.from({ length: Math.ceil(SENTENCES / TOGETHER) }, (_, i) =>
    sentences.slice(i * TOGETHER, (i + 1) * TOGETHER).join(' '),
  );
  let files = freeze(['A long quarrel over the lower valley', ...paragraphs], {
    lang: 'en',
    publisher: 'Valley Messenger',
    url: 'https://example.org/valley',
    date: '2026-03-01',
  });
  files = withChanges(files, {
    to: 'set',
    path: ['summary'],
    value: 'What was said of the lower valley, and by whom.',
  });
  const ids = new Map<string, string>();
  for (const name of cast) {
    const added = addActor(files, name, BODIES.some((body) => name.endsWith(body)) ? 'organisation' : 'person');
    files = added.files;
    ids.set(name, added.id);
  }
  const rows = rowsOf(files).filter(({ headline }) => !headline);
  rows.forEach((row, i) => {
    files = giveVoice(files, row.id, ids.get(plan[i]!.from)!, 'says');
  });
  rows.slice(0, STATEMENTS).forEach((row, i) => {
    const { from, to, verb } = plan[i]!;
    const type: RelationType = RELATION_TYPES[i % RELATION_TYPES.length]!;
    files = keepStatement(files, { from: [ids.get(from)!], to: [ids.get(to)!], verb, type, passage: row.id }).files;
  });
  return files;
}
