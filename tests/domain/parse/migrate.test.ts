import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../../src/domain/parse';
import { migrateFiles } from '../../../src/domain/parse/migrate-files';
import { generatedDossier } from '../../support/generated-dossier';
import { readDossierFiles } from '../../../src/node/read-dossier';
import { FILES, type Files } from './bridge';
import { changed, dossierOf, placeOf, problemsOf } from './fixture';
import { STORY } from './two-outlets';

const minimal = readDossierFiles(join(import.meta.dirname, '../../../data/dossiers/minimal'));
const codes = (files: Files) => problemsOf(files).map(({ code, severity }) => `${severity} ${code}`);
const comments = (text: string) => text.split('\n').flatMap((line) => /^\s*#\s*(.*)$/.exec(line)?.[1] ?? []);

/** The bridge with poles that are sides, and all else that version 1 said another way. */
const OLD: Files = {
  ...FILES,
  'dossier.yaml': FILES['dossier.yaml']!.replace(
    'pole: voices\n  - id: bridge',
    'pole: east # on this side\n  - id: bridge',
  ).replace('outlet: paper', '# who prints it\noutlet: paper'),
  'memberships.csv': FILES['memberships.csv']!.replace('b,B,Town,,', 'b,B,Town,"LEAVING, they say; do not colour",'),
  'events.csv': FILES['events.csv']!.replace('confidence\n', 'confidence,interview\n').replace('high\n', 'high,yes\n'),
};

describe('migrateFiles', () => {
  it.each<[string, Files]>([
    ['the bridge', FILES],
    ['the bridge with sides and old notes', OLD],
    ['the tutorial', minimal],
    ['a crowd', generatedDossier(12)],
  ])('makes the same dossier: %s', (_, files) => {
    const migrated = migrateFiles(files);
    expect(dossierOf(migrated.files as Files)).toEqual(dossierOf(files));
    expect(codes(migrated.files as Files).filter((code) => /OLD_FORM|SIDE_UNNAMED/.test(code))).toEqual([]);
  });

  it('keeps every comment, and says nothing twice', () => {
    for (const files of [OLD, minimal]) {
      const { files: now } = migrateFiles(files);
      expect(comments(now['dossier.yaml']!)).toEqual(expect.arrayContaining(comments(files['dossier.yaml']!)));
      expect(migrateFiles(now)).toEqual({ files: now, changed: [] });
    }
  });

  it('leaves what is new, or cannot be read, as it is', () => {
    const broken = { ...FILES, 'dossier.yaml': 'sayso: 1\n  : : [', 'memberships.csv': 'a,b\n"c' };
    expect(migrateFiles(STORY).changed).toEqual([]);
    expect(migrateFiles(broken)).toEqual({ files: broken, changed: [] });
  });
});

describe('a dossier of version 1', () => {
  it('is told what its author has to look at, where it stands', () => {
    const problems = problemsOf(OLD);
    expect(codes(OLD)).toEqual(['warning SIDE_UNNAMED', 'warning OLD_FORM', 'warning OLD_FORM', 'warning OLD_FORM']);
    expect(problems[0]).toMatchObject(placeOf(OLD, 'dossier.yaml', 'east # on'));
    expect(dossierOf(OLD).sides).toEqual([{ id: 'east', label: { en: 'Ada Brook' }, evidence: [], tone: 1 }]);
  });

  it('gives its outlet to the article it prints, and to no other', () => {
    expect(dossierOf(FILES).sources.map(({ outlet }) => outlet)).toEqual(['paper', undefined, undefined, undefined]);
    const second = FILES['dossier.yaml']!.replace(
      '  - id: report\n    kind: reference',
      '  - id: second\n    kind: article\n    title: B\n    publisher: Nobody\n    url: https://example.org/b\n    file: article.md\n  - id: report\n    kind: reference',
    ).replaceAll('exact:', 'source: article\n    exact:');
    const files = { ...FILES, 'dossier.yaml': second };
    expect(codes(files)).toContain('warning OUTLET_UNCLEAR');
    expect(
      dossierOf(files)
        .sources.slice(0, 2)
        .map(({ outlet }) => outlet),
    ).toEqual(['paper', undefined]);
  });

  it('reads a sentence on record as the outlet’s, stands at its latest date, and says so', () => {
    const record = changed(
      'dossier.yaml',
      'exact: The cost is not known.\n    voice: reporter',
      'exact: The cost is not known.\n    voice: record',
    );
    expect(codes(record)).toEqual(['warning PASSAGE_ON_RECORD']);
    expect(dossierOf(record).passages[1]!.voice).toMatchObject({ kind: 'reporter', who: ['paper'] });
    const undated = changed('dossier.yaml', 'asOf: 2024-06-30\n', '');
    expect(codes(undated)).toEqual(['warning AS_OF_MISSING']);
    expect(dossierOf(undated).asOf).toBe('2020-12-31');
  });

  it('is refused for the same in version 2', () => {
    const now = migrateFiles(changed('dossier.yaml', 'asOf: 2024-06-30\n', '')).files;
    expect(codes(now as Files)).toEqual(['error AS_OF_MISSING']);
    expect(parseDossier('x', now).ok).toBe(false);
  });
});

describe('a word in a note that a membership is on its way out', () => {
  const row = (status: string, from: string, to: string, note: string): string =>
    `UNION,ARM,${status},${from},${to},https://example.org/b,B,Town,${note},high`;
  const table = [
    'organization,member,status,from,to,source_url,source_title,source_publisher,note,confidence',
    row('member', '2001-05-01', '', ''),
    row('suspended-participation', '2005', '2008', 'Halted.'),
    row('suspended-participation', '2020', '', 'It is LEAVING now.'),
    '',
  ].join('\n');
  const leaving = (files: Files): boolean[] => dossierOf(files).memberships.map((spell) => spell.leaving);

  it('marks its own row, and in version 1 all of its state’s, as it did then', () => {
    const now = migrateFiles(FILES).files as Files;
    expect(leaving({ ...now, 'memberships.csv': table })).toEqual([false, false, true]);
    expect(leaving({ ...FILES, 'memberships.csv': table })).toEqual([false, true, true]);
  });

  it('gives way to a column', () => {
    const now = migrateFiles(FILES).files as Files;
    const lines = table.split('\n');
    const columns = ['leaving', 'no', 'yes', 'no', ''];
    const told = lines.map((line, i) => (line === '' ? line : `${line},${columns[i]}`)).join('\n');
    expect(leaving({ ...now, 'memberships.csv': told })).toEqual([false, true, false]);
  });
});
