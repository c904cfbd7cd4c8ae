import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerIndex } from '../../../src/domain/attribution/answers';
import { chainOf, chainOfWords, handsOf } from '../../../src/domain/attribution/chain';
import { compareRenderings } from '../../../src/domain/attribution/compare-sayings';
import { voiceKey } from '../../../src/domain/attribution/voice-key';
import { coverageByVoice } from '../../../src/domain/quotes/coverage';
import { dossierOf } from '../parse/fixture';
import { STORY } from '../parse/two-outlets';

const dossier = dossierOf(STORY);
const passage = (id: string) => dossier.passages.find((one) => one.id === id)!;

describe('voiceKey', () => {
  it('tells voices apart by kind and who, in no order', () => {
    expect(voiceKey({ kind: 'speaker', who: ['MLI', 'BFA'] })).toBe('speaker:BFA+MLI');
    expect(voiceKey({ kind: 'record', who: [] })).toBe('record:');
  });
});

describe('chainOf', () => {
  it('leads from the outlet through all hands to who says it', () => {
    expect(chainOfWords(dossier, 'c2').map(({ who }) => who.join())).toEqual(['courier', 'agency', 'radio', 'leader']);
    expect(handsOf(chainOfWords(dossier, 'c2'))).toBe(3);
    expect(chainOfWords(dossier, 'c2')[2]!.how).toEqual({ en: 'reports' });
  });

  it('is one hop for an outlet’s own words, and none for the record', () => {
    expect(chainOfWords(dossier, 'c4')).toEqual([{ who: ['courier'] }]);
    expect(chainOf({ kind: 'record', who: [], via: [], attribution: 'stated' }, { outlet: 'courier' })).toEqual([]);
    expect(chainOfWords(dossier, 'nothing')).toEqual([]);
  });

  it('of words inside a sentence is theirs', () => {
    expect(chainOfWords(dossier, 'a2').at(-1)!.who).toEqual(['keita']);
  });
});

describe('answerIndex', () => {
  const index = answerIndex(dossier);

  it('finds the answer from the relation, from its words, and from the sentence around them', () => {
    for (const id of ['r1', 'a1', 'c1'])
      expect(
        index.answersOf(id).map((answer) => answer.id),
        id,
      ).toEqual(['n1']);
    expect(index.answersOf('r2')).toEqual([]);
    expect(index.answersOf('constructor')).toEqual([]);
  });

  it('knows where an answer is given', () => {
    for (const id of ['a2', 'c1'])
      expect(
        index.givenIn(id).map((answer) => answer.id),
        id,
      ).toEqual(['n1']);
  });

  it('gives once what somebody said to two statements of one sentence', () => {
    const [answer] = dossier.answers;
    const twice = {
      ...dossier,
      answers: [answer!, { ...answer!, id: 'n3', stance: 'denies' as const }, { ...answer!, id: 'n2', to: 'c1' }],
    };
    const found = (id: string) =>
      answerIndex(twice)
        .answersOf(id)
        .map((one) => one.id);
    expect(found('c1')).toEqual(['n1', 'n3']);
    expect(found('r1')).toEqual(['n1', 'n3']);
  });

  it('tells who looked from who did not', () => {
    expect(['r1', 'r2', 'r3'].map((id) => index.stateOf(id))).toEqual(['answered', 'none found', 'not looked for']);
  });
});

describe('compareRenderings', () => {
  it('marks the words that are not in all reports', () => {
    const compared = compareRenderings(dossier.sayings[0]!, dossier);
    const marked = compared.map(({ stretches }) => stretches.filter(({ differs }) => differs).map(({ text }) => text));
    expect(marked).toEqual([['According to radio reports', 'could'], ['will']]);
    expect(compared.every((one) => one.compared)).toBe(true);
  });

  it('loses no letter of any rendering', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
        const passages = texts.map((exact, i) => ({ ...passage('c2'), id: `p${i}`, exact }));
        const renderings = passages.map(({ id }) => id);
        const compared = compareRenderings({ renderings }, { passages, sources: dossier.sources });
        expect(compared.map(({ stretches }) => stretches.map((one) => one.text).join(''))).toEqual(texts);
      }),
    );
  });

  it('marks nothing where all are alike', () => {
    const twice = { passages: [passage('c2'), { ...passage('c2'), id: 'again' }], sources: dossier.sources };
    const compared = compareRenderings({ renderings: ['c2', 'again'] }, twice);
    expect(compared.flatMap(({ stretches }) => stretches).some(({ differs }) => differs)).toBe(false);
  });
});

describe('coverageByVoice', () => {
  it('gives each voice the words that are its own, inside sentences too', () => {
    const shares = new Map(coverageByVoice(dossier).map(({ voice, words }) => [voiceKey(voice), words]));
    expect(shares.get('speaker:ministry')).toBe(2);
    expect(shares.get('speaker:keita')).toBe(2);
    expect(shares.get('document:draft')).toBeGreaterThan(0);
  });
});
