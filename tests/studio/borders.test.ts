import { describe, expect, test } from 'vitest';
import { parseDossier } from '../../src/domain/parse';
import { bordersOf } from '../../src/domain/parts';
import { freeze } from '../../src/studio/dossier/freeze';
import type { Files } from '../../src/studio/dossier/files';
import { written } from '../../src/studio/dossier/written';
import { addBorder, removeBorder, type BorderForm } from '../../src/studio/edit/borders';
import { addFrame, setMap } from '../../src/studio/edit/map';
import { giveVoice } from '../../src/studio/edit/passages';
import { keepStatement, removeStatement } from '../../src/studio/edit/statements';
import { ourTexts } from '../../src/studio/edit/translations';
import { readLine } from '../../src/studio/map/pasted-line';

function made(): Files {
  const files = freeze(['Head', 'Ostia draws its border along the Vel.'], {
    lang: 'en',
    publisher: 'The Paper',
    url: 'https://example.org/',
    date: '',
  });
  const form = { from: ['Ostia'], verb: 'draws its border along', to: ['Vel'], type: 'concerns' } as const;
  return keepStatement(giveVoice(files, '1.1', 'reporter', 'reports'), { ...form, passage: '1.1' }).files;
}
const FORM: BorderForm = {
  relation: 'ostia-vel',
  by: 'ostia',
  date: ' 2024-05 ',
  label: 'Along the Vel',
  points: [
    [10, 50],
    [11, 50.5],
    [12, 50],
  ],
  closed: false,
};
const drawn = (files: Files) => {
  const parsed = parseDossier('p', files);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return bordersOf(parsed.dossier);
};

describe('borders as somebody draws them', () => {
  test('are added as the gate takes them, to a map with frames, without any, and where there was none', () => {
    for (const files of [
      made(),
      addFrame(made(), { label: 'All', centre: [11, 50], across: 400 }),
      setMap(made(), false),
    ])
      expect(drawn(addBorder(files, FORM))).toMatchObject([
        { id: 'along-the-vel', by: ['ostia'], relation: 'ostia-vel', date: '2024-05', points: FORM.points },
      ]);
    const area = drawn(addBorder(addBorder(made(), FORM), { ...FORM, closed: true }));
    expect(area.map(({ id, points }) => [id, points!.length])).toEqual([
      ['along-the-vel', 3],
      ['along-the-vel-2', 4],
    ]);
  });

  test('stay as they are, to the letter, when something else of the map changes', () => {
    const files = addBorder(made(), FORM);
    const borders = /\n {2}borders:[\s\S]*?(?=\n\S|$)/.exec(files['dossier.yaml']!)![0];
    expect(borders).toContain('along-the-vel');
    expect(addFrame(files, { label: 'All', centre: [11, 50], across: 400 })['dossier.yaml']).toContain(borders.trim());
  });

  test('are taken out, and go with their statement', () => {
    const files = addBorder(addBorder(made(), FORM), { ...FORM, label: 'Again' });
    expect(drawn(removeBorder(files, 'along-the-vel')).map(({ id }) => id)).toEqual(['again']);
    expect(written(removeStatement(files, 'ostia-vel')).borders).toEqual([]);
  });

  test('are named in further languages like all texts of ours', () => {
    expect(ourTexts(written(addBorder(made(), FORM))).map(({ kind, own }) => [kind, own])).toContainEqual([
      'borders.label',
      'Along the Vel',
    ]);
  });
});

describe('a pasted line', () => {
  test.each([
    [
      '50, 10\n\n50.5, 11',
      [
        [10, 50],
        [11, 50.5],
      ],
      false,
    ],
    [
      '50°30′N 10°E\n51 N 11 E',
      [
        [10, 50.5],
        [11, 51],
      ],
      false,
    ],
    [
      '{"type":"LineString","coordinates":[[10,50],[11,50.5]]}',
      [
        [10, 50],
        [11, 50.5],
      ],
      false,
    ],
    [
      '[[10, 50], [11, 50.5, 300]]',
      [
        [10, 50],
        [11, 50.5],
      ],
      false,
    ],
    [
      '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[10,50],[11,50],[11,51],[10,50]]]}}]}',
      [
        [10, 50],
        [11, 50],
        [11, 51],
        [10, 50],
      ],
      true,
    ],
  ])('%s is read', (given, points, closed) => expect(readLine(given)).toEqual({ points, closed }));

  test.each([
    ['50, 10\nthe river\n51, 11', 2],
    ['{"type":"MultiLineString","coordinates":[[[10,50],[11,50]],[[1,2],[3,4]]]}', 1],
    ['{"type":"Point"', 1],
  ])('%s is none, and it is said where', (given, line) => expect(readLine(given)).toBe(line));
});
