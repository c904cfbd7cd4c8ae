import { describe, expect, test } from 'vitest';
import { parseDossier } from '../../src/domain/parse';
import { freeze } from '../../src/studio/dossier/freeze';
import type { Files } from '../../src/studio/dossier/files';
import { written } from '../../src/studio/dossier/written';
import { addArticle, lostPassages, newEdition } from '../../src/studio/edit/articles';
import { joinNext, splitAt } from '../../src/studio/edit/cut';
import { addActor } from '../../src/studio/edit/actors';
import { addPart, addUnnamed, changeVoice, removePart, sayOfPart, setPieces } from '../../src/studio/edit/parts';
import { giveVoice } from '../../src/studio/edit/passages';
import { keepStatement } from '../../src/studio/edit/statements';
import { voicePencil } from '../../src/studio/script/pencil';
import { personName } from '../../src/studio/script/person-name';
import { quotesIn } from '../../src/studio/script/quotes-in';
import { rowsOf } from '../../src/studio/script/rows';
import { takenSpan, wordSpans } from '../../src/studio/script/word-spans';

const FACTS = { lang: 'en', publisher: 'The Paper', url: 'https://example.org/', date: '' };
const TEXT = [
  'Headline',
  '“It could open,” Ada Brook said, “in spring, or ‘not at all’, as Engels put it.” She warned of the cost. The town waits.',
  'It ended. It ended.',
];
const start = (): Files => {
  const brook = addActor(freeze(TEXT, FACTS), 'Ada Brook', 'person');
  return giveVoice(brook.files, '1.1', brook.id, 'said');
};
const errors = (files: Files): readonly string[] => {
  const parsed = parseDossier('paper', files);
  return parsed.ok ? [] : parsed.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
};
const passage = (files: Files, id: string) => written(files).passages.find((one) => one.id === id)!;
const made = (files: Files | string): Files => {
  if (typeof files === 'string') throw new Error(files);
  return files;
};

describe('whose words within a sentence', () => {
  test('quotation marks are seen, in pencil, without the comma that is the sentence’s', () => {
    expect(quotesIn(TEXT[1]!)).toEqual(['It could open', 'in spring, or ‘not at all’, as Engels put it.']);
    expect(quotesIn('Он сказал: «так, да», и ушёл.')).toEqual(['так, да']);
  });

  test('a split quotation is one part of two pieces, a quotation in it stands within, and all pass the gate', () => {
    let files = addPart(start(), '1.1', 'It could open', 'ada-brook');
    files = setPieces(files, '1.1', 'a-1.1', ['It could open', 'in spring, or ‘not at all’, as Engels put it.']);
    files = sayOfPart(files, '1.1', 'a-1.1', 'cue', 'said');
    files = sayOfPart(files, '1.1', 'a-1.1', 'certainty', 'possible');
    files = addPart(files, '1.1', 'not at all', 'ada-brook');
    const engels = addActor(files, 'Engels', 'person');
    files = changeVoice(engels.files, '1.1', 'a-1.1-2', { who: [engels.id] });
    expect(passage(files, '1.1').attributions).toEqual([
      {
        id: 'a-1.1',
        voice: 'ada-brook',
        content: ['It could open', 'in spring, or ‘not at all’, as Engels put it.'],
        cue: 'said',
        certainty: 'possible',
      },
      { id: 'a-1.1-2', voice: 'engels', content: 'not at all', within: 'a-1.1' },
    ]);
    expect(errors(files)).toEqual([]);
    expect(passage(removePart(files, '1.1', 'a-1.1'), '1.1').attributions).toEqual([
      { id: 'a-1.1-2', voice: 'engels', content: 'not at all' },
    ]);
  });

  test('words that do not stand in the sentence are refused', () => {
    const files = start();
    expect(addPart(files, '1.1', 'It will open', 'ada-brook')).toBe(files);
    const part = addPart(files, '1.1', 'It could open', 'ada-brook');
    expect(setPieces(part, '1.1', 'a-1.1', ['in spring', 'It could open'])).toBe(part);
    expect(sayOfPart(part, '1.1', 'a-1.1', 'cue', 'shouted')).toBe(part);
  });

  test('several together, through whom, and where it is named are written in the shortest form', () => {
    const paper = addActor(start(), 'An agency', 'organisation');
    let files = changeVoice(paper.files, '1.1', undefined, { via: [paper.id] });
    expect(passage(files, '1.1').voice).toEqual({ who: 'ada-brook', via: ['an-agency'] });
    files = changeVoice(files, '1.1', undefined, { attribution: 'implied', who: ['ada-brook', 'an-agency'] });
    expect(errors(files)).toEqual([]);
    files = changeVoice(files, '1.1', undefined, { attribution: 'stated', via: [], who: ['ada-brook'] });
    expect(passage(files, '1.1').voice).toBe('ada-brook');
  });

  test('somebody unnamed is somebody of its own, each time', () => {
    const one = addUnnamed(start(), 'two officials');
    const two = addUnnamed(one.files, 'two officials');
    expect(two.id).not.toBe(one.id);
    expect(written(two.files).entities.at(-1)).toMatchObject({ label: 'two officials', named: false });
    expect(errors(giveVoice(two.files, '1.3', two.id, 'say'))).toEqual([]);
  });
});

describe('sentences are candidates', () => {
  test('two are joined, and what rests on the first still rests on its words', () => {
    const stated = keepStatement(start(), {
      from: ['Ada Brook'],
      verb: 'may',
      to: ['It'],
      type: 'seeks',
      passage: '1.1',
    }).files;
    const files = made(joinNext(stated, '1.1'));
    expect(rowsOf(files).map(({ id }) => id)).toEqual(['0.1', '1.1', '1.3', '2.1', '2.2']);
    expect(rowsOf(files)[1]!.words.endsWith('She warned of the cost.')).toBe(true);
    expect(written(files).relations[0]!.evidence[0]!.words).toBe(rowsOf(stated)[1]!.words);
    expect(errors(files)).toEqual([]);
  });

  test('not over a paragraph, not over two voices', () => {
    expect(joinNext(start(), '1.3')).toBe('paragraph');
    expect(joinNext(start(), '2.2')).toBe('last');
    expect(joinNext(giveVoice(start(), '1.2', 'reporter', 'reports'), '1.1')).toBe('voices');
  });

  test('one is split before a word; both halves have its voice, and evidence goes with its words', () => {
    const stated = keepStatement(start(), {
      from: ['Ada Brook'],
      verb: 'may',
      to: ['It'],
      type: 'seeks',
      passage: '1.1',
      words: 'in spring',
    }).files;
    const at = rowsOf(stated)[1]!.words.indexOf('“in spring');
    const files = made(splitAt(stated, '1.1', at));
    expect(
      rowsOf(files)
        .slice(1, 3)
        .map(({ id, words }) => [id, words.slice(0, 10)]),
    ).toEqual([
      ['1.1', '“It could '],
      ['1.1b', '“in spring'],
    ]);
    expect(passage(files, '1.1b').voice).toBe('ada-brook');
    expect(written(files).relations[0]!.evidence[0]!.passage).toBe('1.1b');
    expect(errors(files)).toEqual([]);
  });

  test('same words twice keep telling apart', () => {
    const files = giveVoice(giveVoice(start(), '2.1', 'reporter', 'reports'), '2.2', 'reporter', 'reports');
    const joined = made(joinNext(made(splitAt(files, '2.2', 3)), '2.2'));
    expect(errors(joined)).toEqual([]);
    expect(rowsOf(joined).map(({ words }) => words)).toEqual(rowsOf(files).map(({ words }) => words));
  });
});

test('words are taken by number, in scripts without spaces too', () => {
  const words = '“It could open,” she said.';
  expect(wordSpans(words, 'en').map(({ start: a, end }) => words.slice(a, end))).toEqual([
    'It',
    'could',
    'open',
    'she',
    'said',
  ]);
  const span = takenSpan(words, 'en', { from: 2, to: 0 })!;
  expect(words.slice(span.start, span.end)).toBe('It could open');
  expect(wordSpans('他说明天开放。', 'zh').length).toBeGreaterThan(1);
  expect(wordSpans('so', 'no tag at all').length).toBe(1);
});

describe('suggested speakers', () => {
  test.each([
    ['Russian Deputy Minister of Foreign Affairs Mikhail Galuzin', 'Mikhail Galuzin'],
    ['Mayor Ada Brook', 'Ada Brook'],
    ['Deputy Foreign Minister', 'Deputy Foreign Minister'],
    ['Minister of Defence', 'Minister of Defence'],
    ['Galuzin', 'Galuzin'],
  ])('%s', (words, name) => expect(personName(words)).toBe(name));

  test('a pronoun beside a word of saying is whoever speaks right before, and nobody else', () => {
    const files = start();
    const row = (id: string, of = files) => rowsOf(of).find((one) => one.id === id)!;
    expect(voicePencil(files, row('1.2'))).toMatchObject({ actor: 'ada-brook', pronoun: 'She' });
    const other = giveVoice(files, '1.1', 'reporter', 'reports');
    expect(voicePencil(other, row('1.2', other))).toBeNull();
  });
});

describe('further articles and new editions', () => {
  test('a second article has sentences of its own ids, and passages say where they stand', () => {
    let files = addArticle(start(), ['Another headline', 'The council denied it.'], {
      ...FACTS,
      publisher: 'The Post',
    });
    expect(written(files).sources.map(({ id, outlet, file }) => [id, outlet, file])).toEqual([
      ['article', 'the-paper', 'article.md'],
      ['article-2', 'the-post', 'article-2.md'],
    ]);
    expect(passage(files, '1.1').source).toBe('article');
    expect(
      rowsOf(files)
        .slice(-2)
        .map(({ id }) => id),
    ).toEqual(['b.0.1', 'b.1.1']);
    files = giveVoice(files, 'b.1.1', 'reporter', 'reports');
    expect(passage(files, 'b.1.1').source).toBe('article-2');
    expect(errors(files)).toEqual([]);
  });

  test('a new edition moves no quotation: what no longer stands there is lost, and the gate says so', () => {
    const files = start();
    const kept = newEdition(files, 'article', [...TEXT, 'One more.']);
    expect([lostPassages(kept), errors(kept)]).toEqual([0, []]);
    const changed = newEdition(
      files,
      'article',
      TEXT.map((one) => one.replace('spring', 'autumn')),
    );
    expect(lostPassages(changed)).toBe(1);
    expect(errors(changed)).toEqual(['QUOTE_NOT_FOUND']);
    expect(passage(changed, '1.1')).toEqual(passage(files, '1.1'));
  });
});
