import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerIndex } from '../../../src/domain/attribution/answers';
import { chainOfWords, handsOf } from '../../../src/domain/attribution/chain';
import type { Dossier, Id } from '../../../src/domain/dossier';
import { isRight } from '../../../src/domain/quiz/exercises';
import { handsChoices, throughHowManyHands } from '../../../src/domain/quiz/hands';
import { NOBODY, whoAnswers } from '../../../src/domain/quiz/replies';
import { dossierIds, loadDossier } from '../../data/load-dossier';
import { EXAMPLES, readExample } from '../../examples/examples';

const dossiers: readonly (readonly [string, Dossier])[] = [
  ...dossierIds().map((id) => [id, loadDossier(id)] as const),
  ...EXAMPLES.map((id) => [id, readExample(id)] as const),
];
const seeds = fc.integer({ min: 0, max: 100_000 });
const forAnySeed = (check: (seed: number) => void): void => fc.assert(fc.property(seeds, check), { numRuns: 30 });

const noRepeats = (tokens: readonly string[]): void => expect(new Set(tokens).size).toBe(tokens.length);

describe.each(dossiers)('questions on %s', (_, dossier) => {
  it('have their right count of hands among the choices, once, and only where words came a long way', () => {
    const choices = handsChoices(dossier);
    noRepeats(choices);
    forAnySeed((seed) => {
      const items = throughHowManyHands(dossier, seed);
      noRepeats(items.map(({ passage, attribution }) => attribution ?? passage));
      if (items.length > 0) expect(items.some(({ answer }) => Number(answer) > 1)).toBe(true);
      for (const { passage, attribution, answer } of items) {
        expect(choices).toContain(answer);
        expect(choices.length).toBeGreaterThan(3);
        expect(Number(answer)).toBe(handsOf(chainOfWords(dossier, attribution ?? passage)));
        const source = dossier.passages.find(({ id }) => id === passage)!.source;
        expect(dossier.sources.find(({ id }) => id === source)!.outlet).toBeDefined();
      }
    });
  });

  it('have their right answerer among the choices, once, and nobody else who could be right', () => {
    const index = answerIndex(dossier);
    const speaksFor = (id: Id) => dossier.entities.find((entity) => entity.id === id)?.speaksFor;
    forAnySeed((seed) => {
      const items = whoAnswers(dossier, seed);
      noRepeats(items.map(({ id }) => id));
      for (const item of items) {
        const { id, answer, choices, reply } = item;
        const tokens = choices.map(({ token }) => token);
        noRepeats(tokens);
        expect(tokens).toContain(answer);
        expect(tokens).toContain(NOBODY);
        expect(tokens.length).toBeGreaterThan(2);
        expect(tokens.filter((token) => isRight(item, [token]))).toEqual([answer]);
        const answers = index.answersOf(id);
        if (reply === undefined) {
          expect([answer, index.stateOf(id)]).toEqual([NOBODY, 'none found']);
        } else {
          expect(answers.find((one) => one.id === reply)!.by.join('~')).toBe(answer);
        }
        const could = answers.flatMap(({ by }) => by).flatMap((one) => [one, speaksFor(one)]);
        for (const { token, who } of choices)
          if (token !== answer) expect(could).not.toEqual(expect.arrayContaining([who[0] ?? 'nobody']));
      }
    });
  });
});

describe('questions that cannot be asked', () => {
  it('are not: no chain, no answer, or too few to choose among', () => {
    expect(throughHowManyHands(readExample('two-who-contradict'), 1)).toEqual([]);
    expect(whoAnswers(readExample('relay-of-three'), 1)).toEqual([]);
    // An answer, and nobody beside its giver but the one who is answered.
    expect(
      whoAnswers(readExample('two-who-contradict'), 1)
        .map(({ answer }) => answer)
        .sort(),
    ).toEqual(['', 'karr']);
    // To give no comment is no answer to ask for, nor is it nothing.
    expect(whoAnswers(readExample('japanese'), 1)).toEqual([]);
  });

  it('count the hands of a relay, and of one quotation inside another', () => {
    expect(throughHowManyHands(readExample('relay-of-three'), 1).map(({ answer }) => answer)).toEqual(['3']);
    const inner = throughHowManyHands(readExample('quotation-in-quotation'), 1);
    expect(new Map(inner.map(({ attribution, answer }) => [attribution, answer]))).toEqual(
      new Map([
        ['t1', '1'],
        ['t2', '2'],
      ]),
    );
  });
});
