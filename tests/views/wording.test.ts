/** Sentences made of a dossier's names and the interface's verbs: number of the verb, and names inside a sentence. */
import { describe, expect, it } from 'vitest';
import type { Voice } from '../../src/domain/dossier';
import '../../src/i18n/all';
import { exploreWords } from '../../src/i18n/explore-words';
import { relationSentence, voicePhrase, wordingIn } from '../../src/views/components/wording';
import { loadDossier } from '../data/load-dossier';
import { changed, dossierOf } from '../domain/parse/fixture';

const sahel = loadDossier('sahel');
const armenia = loadDossier('armenia-csto');

const voice = (...who: string[]): Voice => ({ kind: 'speaker', who, via: [], attribution: 'stated' });
const outlet = (...who: string[]): Voice => ({ ...voice(...who), kind: 'reporter' });

describe('the verb of a voice', () => {
  it.each([
    ['en', 'The three governments say', 'Touray says', 'Faye and Touray say'],
    ['fr', 'Selon les trois gouvernements', 'Selon Touray', 'Selon Faye et Touray'],
  ])('has the number of who speaks, in %s', (lang, one, single, two) => {
    const wording = wordingIn(sahel, lang);
    expect(voicePhrase(wording, voice('juntas'))).toBe(one);
    expect(voicePhrase(wording, voice('touray'))).toBe(single);
    expect(voicePhrase(wording, voice('faye', 'touray'))).toBe(two);
  });

  it.each([
    ['en', 'Galuzin says', 'Galuzin and Simonyan say', 'TASS writes', 'TASS and The Armenian Report write'],
    [
      'hy',
      'Գալուզինն ասում է',
      'Գալուզին և Սիմոնյանն ասում են',
      'ՏԱՍՍ-ը գրում է',
      'ՏԱՍՍ և The Armenian Report գրում են',
    ],
    ['ru', 'Галузин говорит', 'Галузин и Симонян говорят', 'ТАСС пишет', 'ТАСС и The Armenian Report пишут'],
  ])('and of several who do, in %s', (lang, says, say, writes, write) => {
    const wording = wordingIn(armenia, lang);
    const said = [
      voice('galuzin'),
      voice('galuzin', 'simonyan'),
      outlet('tass'),
      outlet('tass', 'the_armenian_report'),
    ];
    expect(said.map((each) => voicePhrase(wording, each))).toEqual([says, say, writes, write]);
  });

  it.each(['en', 'hy', 'ru'])('and of one that is many, whoever it is, in %s', (lang) => {
    const wording = wordingIn(armenia, lang);
    const [one, many] = [voicePhrase(wording, voice('west')), voicePhrase(wording, voice('washington'))];
    const verb = { en: [/says$/, /say$/], hy: [/ասում է$/, /ասում են$/], ru: [/говорит$/, /говорят$/] }[lang]!;
    expect(one).toMatch(verb[0]!);
    expect(many).toMatch(verb[1]!);
  });

  it('stays singular where nobody is named', () => {
    expect(voicePhrase(wordingIn(armenia, 'en'), voice())).toBe('The speaker says');
    expect(voicePhrase(wordingIn(armenia, 'en'), outlet())).toBe('The outlet writes');
  });

  it('agrees before its subject, too', () => {
    expect(exploreWords('ru').graph.telling('три правительства', true)).toBe('Рассказывают три правительства');
    expect(exploreWords('ru').pictures.telling('Галузин')).toBe('Говорит Галузин');
  });
});

describe('a name inside a sentence', () => {
  const relation = armenia.relations.find(({ to }) => to[0] === 'west')!;

  it('is written as it stands there, and alone as its label begins', () => {
    const { name, inside } = wordingIn(armenia, 'en');
    expect([name('west'), inside('west')]).toEqual(['The West', 'the West']);
    expect([name('the_armenian_report'), inside('the_armenian_report')]).toEqual([
      'The Armenian Report',
      'The Armenian Report',
    ]);
    expect(relationSentence(wordingIn(armenia, 'en'), relation)).toMatch(/ the West$/);
    for (const [lang, words] of [
      ['hy', 'Արևմուտք'],
      ['ru', 'Запад'],
    ] as const)
      expect(relationSentence(wordingIn(armenia, lang), relation)).toContain(words);
  });

  it('opens a sentence with its capital', () => {
    expect(voicePhrase(wordingIn(armenia, 'en'), voice('west', 'galuzin'))).toBe('The West and Galuzin say');
    expect(voicePhrase(wordingIn(armenia, 'en'), voice('galuzin', 'west'))).toBe('Galuzin and the West say');
  });

  it.each([
    ['label: The Union\n', 'label: The Union\n    short: the Union\n', 'The Union', 'the Union'],
    ['label: The Union\n', 'label: Union of Towns\n    short: the Union\n', 'the Union', 'the Union'],
    ['label: The Union\n', 'label: eUnion of Towns\n    short: eUnion\n', 'eUnion', 'eUnion'],
    ['label: The Union\n', 'label: The Union\n', 'The Union', 'The Union'],
  ])('takes a capital only from its label: %j', (from, to, alone, within) => {
    const { name, inside } = wordingIn(dossierOf(changed('dossier.yaml', from, to)), 'en');
    expect([name('UNION'), inside('UNION')]).toEqual([alone, within]);
  });
});
