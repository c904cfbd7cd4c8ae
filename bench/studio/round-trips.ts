/** Round trips: dossiers changed at random, through a zip and through a backup, must come back equal. */
import { giveVoice, sayOfPassage, takeVoice } from '../../src/studio/edit/passages';
import { addActor, addSide, sayOfActor } from '../../src/studio/edit/actors';
import { toggleUnanswered } from '../../src/studio/edit/answers';
import { keepStatement } from '../../src/studio/edit/statements';
import { sayOfDossier } from '../../src/studio/edit/story';
import { textIn, written } from '../../src/studio/dossier/written';
import type { Files } from '../../src/studio/dossier/files';
import { apply, differences, inverse } from '../../src/studio/keep/deed';
import { partHistory } from '../../src/studio/open/save';
import { HISTORY_FILE, packZip, unpackZip } from '../../src/studio/open/zip';
import { rowsOf } from '../../src/studio/script/rows';
import { allDossiers, numbers, pick } from './dossiers';

type Deed = (files: Files, random: () => number) => Files;

const WORDS = [
  'could',
  'a #1 claim',
  '“quoted”',
  "it's: so",
  'мост, Հայ',
  '- a dash',
  '{ x }',
  'yes',
  '12',
  'line\nbreak',
];

const DEEDS: readonly Deed[] = [
  (files, random) => giveVoice(files, pick(random, rowsOf(files)).id, 'reporter', pick(random, WORDS)),
  (files, random) => takeVoice(files, pick(random, rowsOf(files)).id),
  (files, random) => sayOfPassage(files, pick(random, rowsOf(files)).id, 'note', pick(random, WORDS)),
  (files, random) => addActor(files, pick(random, WORDS), 'concept').files,
  (files, random) =>
    sayOfActor(files, pick(random, written(files).entities)?.id ?? '', 'description', pick(random, WORDS)),
  (files, random) => addSide(files, pick(random, WORDS)),
  (files, random) => sayOfDossier(files, 'title', pick(random, WORDS)),
  (files, random) => toggleUnanswered(files, pick(random, written(files).relations)?.id ?? ''),
  (files, random) => {
    const row = pick(random, rowsOf(files));
    if (!row.passage) return files;
    return keepStatement(files, {
      from: [pick(random, WORDS)],
      verb: pick(random, WORDS),
      to: ['It'],
      type: 'concerns',
      passage: row.passage.id,
    }).files;
  },
];

export interface RoundTrips {
  readonly dossiers: number;
  readonly unequal: number;
  /** Verbs of hand-written dossiers that were changed, and those whose change touched more than the verb's own lines. */
  readonly verbs: number;
  readonly wide: number;
}

/** @param count how many dossiers are changed and carried */
export function measureRoundTrips(count: number, seed: number): RoundTrips {
  const random = numbers(seed);
  const all = [...allDossiers()];
  let unequal = 0;
  for (let i = 0; i < count; i++) {
    const [folder, begun] = pick(random, all);
    let files = begun;
    for (let deed = 0; deed < 5; deed++) files = pick(random, DEEDS)(files, random);
    const deeds = [{ seq: 1, label: { what: 'open', of: folder }, splices: differences(begun, files), at: 0 }];
    const back = unpackZip(packZip(folder, files));
    const backup = partHistory(unpackZip(packZip(folder, { ...files, [HISTORY_FILE]: JSON.stringify(deeds) })).files);
    const undone = apply(backup.files, inverse(backup.deeds?.[0]?.splices ?? []));
    const equal =
      back.folder === folder &&
      same(back.files, files) &&
      same(backup.files, files) &&
      undone !== null &&
      same(undone, begun);
    if (!equal) unequal += 1;
  }
  return { dossiers: count, unequal, ...oneVerb(all) };
}

const same = (a: Files, b: Files): boolean => differences(a, b).length === 0;

/** Changes each verb of each dossier by itself: no line but the verb's may differ. */
function oneVerb(all: readonly (readonly [string, Files])[]): { verbs: number; wide: number } {
  let [verbs, wide] = [0, 0];
  for (const [, files] of all) {
    const { relations, lang } = written(files);
    for (const relation of relations) {
      const verb = textIn(relation.verb, lang);
      const list = (ids: string | string[]): string[] => (typeof ids === 'string' ? [ids] : ids);
      const [piece] = relation.evidence;
      if (verb.length > 60 || piece?.passage === undefined) continue;
      const after = keepStatement(
        files,
        {
          ...relation,
          from: list(relation.from),
          to: list(relation.to),
          verb: `${verb} x`,
          passage: piece.passage,
          words: piece.words,
        },
        relation.id,
      ).files;
      const [before, now] = [files['dossier.yaml']!.split('\n'), after['dossier.yaml']!.split('\n')];
      const changed = before.filter((line, i) => line !== now[i]).length;
      verbs += 1;
      if (before.length !== now.length || changed !== 1) wide += 1;
    }
  }
  return { verbs, wide };
}
