/** What the Studio says readers get of an article is what they get. */
import { describe, expect, test } from 'vitest';
import { parseDossier } from '../../src/domain/parse';
import { migrateFiles } from '../../src/domain/parse/migrate-files';
import { coverageOf } from '../../src/domain/quotes/coverage';
import { dossierFolders, readDossierFiles } from '../../src/node/read-dossier';
import { freeze } from '../../src/studio/dossier/freeze';
import { giveVoice } from '../../src/studio/edit/passages';
import { sayOfSource } from '../../src/studio/edit/story';
import { publicRows, publicShare } from '../../src/studio/script/public-share';

const STORIES = [...dossierFolders('data/dossiers'), ...dossierFolders('examples/dossiers')].map(
  (folder) => [folder.split('/').at(-1)!, migrateFiles(readDossierFiles(folder)).files] as const,
);

describe.each(STORIES)('of the articles of %s', (id, files) => {
  test('the share is that of the page', () => {
    const parsed = parseDossier(id, files);
    if (!parsed.ok) throw new Error(id);
    const { dossier } = parsed;
    expect(
      publicRows(files)
        .map(({ passage }) => passage!.id)
        .toSorted(),
    ).toEqual(dossier.passages.map((passage) => passage.id).toSorted());
    for (const { id: source, text, display } of dossier.sources) {
      if (text === undefined) continue;
      const share = publicShare(files, source);
      expect(share.whole).toBe(display === 'full');
      expect(share.share).toBeCloseTo(display === 'full' ? 1 : coverageOf(dossier, source).share, 10);
    }
  });
});

test('a sentence on which nothing rests is not public, and a whole text is, all of it', () => {
  const files = freeze(['The bridge', 'It could open. It may not.'], { lang: 'en', publisher: '', url: '', date: '' });
  const voiced = giveVoice(files, '1.1', 'reporter', 'reports');
  expect(publicShare(voiced, 'article')).toEqual({ sentences: 0, share: 0, whole: false });
  expect(publicShare(sayOfSource(voiced, 'article', 'display', 'full'), 'article')).toEqual({
    sentences: 3,
    share: 1,
    whole: true,
  });
});
