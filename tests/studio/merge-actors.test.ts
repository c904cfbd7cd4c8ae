import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDossier } from '../../src/domain/parse';
import { migrateFiles } from '../../src/domain/parse/migrate-files';
import { dossierFolders, readDossierFiles } from '../../src/node/read-dossier';
import type { Files } from '../../src/studio/dossier/files';
import { freeze } from '../../src/studio/dossier/freeze';
import { written } from '../../src/studio/dossier/written';
import { addActor, sayOfActor, setOfActor, toggleAlias } from '../../src/studio/edit/actors';
import { placeActor } from '../../src/studio/edit/map';
import { canBecome, mergeActors } from '../../src/studio/edit/merge-actors';
import { addUnnamed } from '../../src/studio/edit/parts';
import { giveVoice } from '../../src/studio/edit/passages';
import { keepStatement } from '../../src/studio/edit/statements';
import { changeCells } from '../../src/studio/edit/table-cells';
import { apply, differences, inverse } from '../../src/studio/keep/deed';

const ROOT = join(import.meta.dirname, '../..');
const STORIES = ['data/dossiers', 'examples/dossiers']
  .flatMap((folder) => dossierFolders(join(ROOT, folder)))
  .map((folder) => [folder.slice(ROOT.length + 1), migrateFiles(readDossierFiles(folder)).files] as const);

/** Fields with words of the article or of ours, and ids of other things: what reads like an actor's id there is none. */
const OTHERS =
  /\/(?:id|side|label|short|description|aliases|exact|prefix|suffix|words|content|cue|verb|said|title|text|note|area|iso|publisher|url|camera)\b|^\/annotations\/\d+\/frames\b/;

/** Where a value stands in plain data, alone or among others. */
function where(data: unknown, value: string, at = ''): string[] {
  if (typeof data === 'string') return data.split(/[,/]/).some((one) => one.replace(/^@/, '') === value) ? [at] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data)
    .flatMap(([key, inner]) => where(inner, value, `${at}/${key}`))
    .filter((path) => !OTHERS.test(path));
}

const errorsOf = (files: Files): string[] => {
  const parsed = parseDossier('story', files);
  return parsed.ok ? [] : parsed.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
};

/** Each of the cast with the one after it; at length, with more. */
const STEPS = process.env['SAYSO_LONG'] ? [1, 2, 5] : [1];

describe.each(STORIES)('%s', (_, files) => {
  const { entities, sources } = written(files);
  const before = errorsOf(files);
  const pairs = entities.flatMap((goes, i) =>
    STEPS.map((step) => entities[(i + step) % entities.length]!)
      .filter((stays) => canBecome(goes, stays))
      .map((stays) => [goes.id, stays.id] as const),
  );
  const isOutlet = (id: string): boolean => sources.some(({ outlet }) => outlet === id);
  const onRecord = (id: string): boolean => files['memberships.csv']?.includes(`\n${id},`) ?? false;
  /** What is an error afterwards because they are not one: a spell of one state in both, or somebody who is quoted by a paper. */
  const contradicts = (a: string, b: string): boolean => (onRecord(a) && onRecord(b)) || isOutlet(a) !== isOutlet(b);

  test.each(pairs)('%s becomes %s', (goes, stays) => {
    const merged = mergeActors(files, goes, stays)!;
    const after = written(merged.files);
    expect(after.entities.map(({ id }) => id)).toEqual(entities.map(({ id }) => id).filter((id) => id !== goes));
    expect(where(after.data, goes)).toEqual([]);
    for (const [name, column] of [
      ['memberships.csv', 'organization'],
      ['events.csv', 'actors'],
    ] as const)
      changeCells(merged.files[name] ?? '', column, (cell) => {
        expect(cell.split(/;\s*/)).not.toContain(goes);
        return cell;
      });
    if (!contradicts(goes, stays)) expect(errorsOf(merged.files).filter((code) => !before.includes(code))).toEqual([]);
    expect(apply(merged.files, inverse(differences(files, merged.files)))).toEqual(files);
  });
});

const PAPER = { lang: 'en', publisher: 'The Paper', url: 'https://example.org/', date: '' };

/** Ada Brook, who is also “the mayor”, and two statements. */
function brooks(): Files {
  let files = freeze(
    ['Headline', 'Ada Brook warned the council. The mayor told Ada Brook to wait. Officials said no.'],
    PAPER,
  );
  for (const [name, type] of [
    ['Ada Brook', 'person'],
    ['The mayor', 'person'],
    ['The council', 'organisation'],
  ] as const)
    files = addActor(files, name, type).files;
  files = giveVoice(files, '1.1', 'reporter', 'reports');
  files = giveVoice(files, '1.2', 'the-mayor', 'tells');
  const statement = { type: 'speaks', words: undefined } as const;
  files = keepStatement(files, {
    ...statement,
    from: ['ada-brook'],
    verb: 'warns',
    to: ['the-council'],
    passage: '1.1',
  }).files;
  return keepStatement(files, { ...statement, from: ['the-mayor'], verb: 'tells', to: ['ada-brook'], passage: '1.2' })
    .files;
}

describe('two who are one', () => {
  test('have one name for all, and what goes is told: fields that both have, and statements to itself', () => {
    let files = placeActor(brooks(), 'the-mayor', [44.5, 40.2], 'Yerevan');
    files = sayOfActor(
      sayOfActor(files, 'the-mayor', 'description', 'Runs the town.'),
      'ada-brook',
      'description',
      'A mayor.',
    );
    const { files: after, dropped, selves } = mergeActors(files, 'the-mayor', 'ada-brook')!;
    const [brook] = written(after).entities.filter(({ id }) => id === 'ada-brook');
    expect(brook).toMatchObject({ description: 'A mayor.', place: [44.5, 40.2], placeName: 'Yerevan' });
    expect(brook!.aliases).toContain('The mayor');
    expect(dropped).toEqual(['description']);
    expect(selves).toBe(1);
    expect(written(after).passages.map(({ voice }) => voice)).toEqual(['reporter', 'ada-brook']);
  });

  test('do not speak for themselves', () => {
    const files = setOfActor(brooks(), 'the-mayor', 'speaksFor', 'ada-brook');
    for (const [goes, stays] of [
      ['the-mayor', 'ada-brook'],
      ['ada-brook', 'the-mayor'],
    ] as const) {
      const { files: after } = mergeActors(files, goes, stays)!;
      expect(written(after).entities.find(({ id }) => id === stays)).not.toHaveProperty('speaksFor');
      expect(errorsOf(after)).toEqual(errorsOf(files));
    }
  });

  test('who were both unnamed stay so: what they are called here is no name of theirs elsewhere', () => {
    let { files } = addUnnamed(brooks(), 'Officials');
    ({ files } = addUnnamed(files, 'officials'));
    const { files: after } = mergeActors(files, 'officials-2', 'officials')!;
    expect(written(after).entities.at(-1)).toMatchObject({ id: 'officials', named: false });
    expect(written(after).entities.at(-1)).not.toHaveProperty('aliases');
  });

  test('are not a country that becomes something else, nor one with itself, nor somebody who is not there', () => {
    const { files } = addActor(brooks(), 'Armenia', 'country');
    expect(mergeActors(files, 'ARM', 'the-council')).toBeNull();
    expect(mergeActors(files, 'the-council', 'the-council')).toBeNull();
    expect(mergeActors(files, 'the-council', 'nobody')).toBeNull();
    expect(mergeActors(files, 'the-council', 'ARM')).not.toBeNull();
  });

  test('are one in lists, in steps and in what an editor has still to confirm, and comments elsewhere stay', () => {
    const { 'dossier.yaml': before = '' } = toggleAlias(brooks(), 'ada-brook', 'Ada');
    const text = before
      .replace('relations:', '# What is said.\nrelations: # all of it')
      .replace('from:\n      ', 'from: ')
      .concat(
        'confirm:\n  fr: [entities/the-mayor/description, entities/ada-brook/label]\n',
        'tour:\n  - id: one\n    title: One\n    text: One.\n    note: One.\n',
        "    view: { select: the-mayor, voice: 'reporter,@the-mayor,@ada-brook' } # both\n",
      );
    const { files: after } = mergeActors({ ...brooks(), 'dossier.yaml': text }, 'the-mayor', 'ada-brook')!;
    expect(after['dossier.yaml']).toContain('# What is said.\nrelations: # all of it');
    expect(after['dossier.yaml']).toContain('} # both');
    expect(written(after).data).toMatchObject({
      confirm: { fr: ['entities/ada-brook/label'] },
      tour: [{ view: { select: 'ada-brook', voice: 'reporter,@ada-brook' } }],
    });
  });
});

test('a cell of a table is changed alone, quotes, spaces, ends of lines and a mark at the start included', () => {
  const table = '\uFEFFid, actors\r\n1," a; b"\r\n2,b\r\n3,"say ""b"""\r\n';
  expect(changeCells(table, 'actors', (cell) => cell.replace('b', 'x, y'))).toBe(
    '\uFEFFid, actors\r\n1,"a; x, y"\r\n2,"x, y"\r\n3,"say ""x, y"""\r\n',
  );
  expect(changeCells(table, 'actors', (cell) => cell)).toBe(table);
  expect(changeCells(table, 'none', () => 'x')).toBe(table);
});
