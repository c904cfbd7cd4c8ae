/** What an author can do where a new edition has a quotation no more. */
import { describe, expect, test } from 'vitest';
import { parseDossier } from '../../src/domain/parse';
import { migrateFiles } from '../../src/domain/parse/migrate-files';
import type { Problem } from '../../src/domain/problems';
import { dossierFolders, readDossierFiles } from '../../src/node/read-dossier';
import type { Files } from '../../src/studio/dossier/files';
import { freeze } from '../../src/studio/dossier/freeze';
import { written } from '../../src/studio/dossier/written';
import { addActor } from '../../src/studio/edit/actors';
import { newEdition } from '../../src/studio/edit/articles';
import { markInstead, takeOutLost } from '../../src/studio/edit/lost';
import { giveVoice } from '../../src/studio/edit/passages';
import { keepStatement } from '../../src/studio/edit/statements';
import { lostIn } from '../../src/studio/script/lost';
import { rowsOf } from '../../src/studio/script/rows';

const TEXT = ['The bridge', 'Mayor Brook said the old bridge could open in spring. The town waits.'];

const problems = (files: Files): Problem[] => {
  const parsed = parseDossier('story', files);
  return parsed.ok ? [] : parsed.problems.filter(({ severity }) => severity === 'error');
};
const errors = (files: Files): string[] => problems(files).map(({ code }) => code);

function started(): Files {
  const facts = { lang: 'en', publisher: 'The Paper', url: 'https://example.org/', date: '' };
  const brook = addActor(freeze(TEXT, facts), 'Mayor Brook', 'person');
  const voiced = giveVoice(brook.files, '1.1', brook.id, 'says');
  return keepStatement(voiced, {
    from: ['Mayor Brook'],
    to: ['The old bridge'],
    verb: 'may open',
    type: 'seeks',
    passage: '1.1',
    words: 'the old bridge could open in spring',
  }).files;
}

const edited = (files: Files, ...paragraphs: string[]): Files => newEdition(files, 'article', paragraphs);

describe('a passage whose words a new edition has no more', () => {
  const autumn = edited(
    started(),
    TEXT[0]!,
    'Yesterday Mayor Brook said the old bridge may open in autumn. The town waits.',
  );

  test('is shown with the nearest words, and what differs in each', () => {
    expect(errors(autumn)).toContain('QUOTE_NOT_FOUND');
    const [lost, another] = lostIn(autumn);
    expect(another).toBeUndefined();
    expect(lost!.passage.id).toBe('1.1');
    const lit = (words: string, spans: readonly { start: number; end: number }[]): string[] =>
      spans.map(({ start, end }) => words.slice(start, end).trim());
    expect(lit(lost!.passage.exact, lost!.gone)).toEqual(['could', 'spring.']);
    const [near] = lost!.instead;
    expect(near!.words).toBe('Yesterday Mayor Brook said the old bridge may open in autumn.');
    expect(lit(near!.words, near!.fresh)).toEqual(['Yesterday', 'may', 'autumn.']);
  });

  test('has those words once an author says so, with its voice and what rests on it', () => {
    const marked = markInstead(autumn, '1.1', lostIn(autumn)[0]!.instead[0]!);
    expect(errors(marked)).toEqual([]);
    expect(lostIn(marked)).toEqual([]);
    const { passages, relations } = written(marked);
    expect(passages).toMatchObject([{ id: '1.1', voice: 'mayor-brook', modality: 'says' }]);
    expect(passages[0]!.hedges).toBeUndefined();
    expect(relations[0]!.evidence).toEqual([{ passage: '1.1', words: 'the old bridge may open in autumn.' }]);
  });

  test('is taken out with what rests on nothing else', () => {
    const out = takeOutLost(autumn, '1.1');
    expect(errors(out)).toEqual([]);
    expect([written(out).passages, written(out).relations]).toEqual([[], []]);
  });

  test('that stand there twice is offered each place', () => {
    const twice = edited(started(), TEXT[0]!, `${TEXT[1]} Mayor Brook said the old bridge could open in spring.`);
    const { instead } = lostIn(twice)[0]!;
    expect(instead.map(({ start }) => start)).toHaveLength(2);
    const marked = markInstead(twice, '1.1', instead[1]!);
    expect(errors(marked)).toEqual([]);
    expect(rowsOf(marked).find(({ id }) => id === '1.1')!.start).toBe(instead[1]!.start);
  });

  test('is offered nothing that is another’s already, and nothing that is not near', () => {
    const both = giveVoice(started(), '1.2', 'reporter', 'reports');
    expect(lostIn(edited(both, TEXT[0]!, 'The town waits.'))[0]!.instead).toEqual([]);
    expect(lostIn(edited(both, TEXT[0]!, 'The town waits. It rained all week.'))[0]!.instead).toEqual([]);
  });
});

const STORIES = [...dossierFolders('data/dossiers'), ...dossierFolders('examples/dossiers')].map(
  (folder) => [folder.split('/').at(-1)!, migrateFiles(readDossierFiles(folder)).files] as const,
);

/** A new edition of all articles in which each seventh word of some length is another one. */
function reworded(files: Files): Files {
  const texts = new Set(written(files).sources.flatMap(({ file }) => file ?? []));
  let n = 0;
  const other = (text: string): string =>
    text.replace(/\p{L}{6,}/gu, (word) => (++n % 7 === 3 ? `un${word.toLowerCase()}` : word));
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, texts.has(name) ? other(text) : text]));
}

describe.each(STORIES)('a reworded edition of %s', (story, before) => {
  const files = reworded(before);
  const lost = lostIn(files);

  test('has words again for each lost passage that something comes near, and nothing else changes', () => {
    let marked = files;
    for (const { passage } of lost) {
      const near = lostIn(marked).find((one) => one.passage.id === passage.id)!.instead[0];
      if (near) marked = markInstead(marked, passage.id, near);
    }
    const left = lostIn(marked);
    // Words that are not parted by spaces are not compared.
    expect(left.length).toBeLessThanOrEqual(story === 'japanese' ? lost.length : lost.length / 4);
    expect(written(marked).relations.length).toBe(written(before).relations.length);
    const voices = (one: Files): unknown => written(one).passages.map(({ id, voice }) => [id, voice]);
    expect(voices(marked)).toEqual(voices(before));
    if (left.length === 0) expect(errors(marked).filter((code) => code === 'QUOTE_NOT_FOUND')).toEqual([]);
  });

  test('has no lost passage once they are taken out, and nothing that names one', () => {
    const out = lost.reduce((rest, { passage }) => takeOutLost(rest, passage.id), files);
    expect(lostIn(out)).toEqual([]);
    const gone = new Set<string>(['QUOTE_NOT_FOUND', 'DANGLING_REFERENCE']);
    const own = errors(before);
    expect(problems(out).filter(({ code }) => gone.has(code) && !own.includes(code))).toEqual([]);
  });
});
