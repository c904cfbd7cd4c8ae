import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { voiceToken } from '../../../src/domain/attribution/voice-token';
import { placeMembers, voicesAsked, whoSaysSo } from '../../../src/domain/quiz/questions';
import { statusOn } from '../../../src/domain/record/status-on-date';
import { linkIndex } from '../../../src/domain/link-index';
import { shuffled } from '../../../src/domain/quiz/shuffle';
import { loadDossier } from '../../data/load-dossier';
import { armenia } from '../armenia';

const dossier = armenia();
const links = linkIndex(dossier);
const seeds = fc.integer({ min: 0, max: 100_000 });

describe('who says so?', () => {
  it('asks about things that exist, each once, and knows their voice', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const items = whoSaysSo(dossier, seed);
        expect(items).toHaveLength(8);
        expect(new Set(items.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(8);
        for (const { kind, id, answer } of items) {
          const voice = kind === 'event' ? undefined : (links.passage(id) ?? links.relation(id))?.voice;
          expect(answer).toBe(voice ? voiceToken(voice) : 'record');
          expect(voicesAsked(dossier).map(({ token }) => token)).toContain(answer);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has every voice, and always a sentence that names no speaker', () => {
    for (const seed of [1, 2, 3]) {
      const items = whoSaysSo(dossier, seed);
      expect(new Set(items.map(({ answer }) => answer)).size).toBe(3);
      expect(items.filter(({ implied }) => implied)).toHaveLength(1);
    }
  });

  it('has questions for the smallest dossier too', () => {
    expect(whoSaysSo(loadDossier('minimal'), 1).map(({ answer }) => answer)).toEqual(['@mayor', '@mayor']);
  });
});

describe('place the members', () => {
  it('asks about members and others, as the record has them at the end of that year', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const items = placeMembers(dossier, seed);
        expect(items.length).toBeGreaterThan(1);
        for (const { alliance, year, countries } of items) {
          expect(countries.some(({ member }) => member)).toBe(true);
          expect(countries.length).toBeLessThanOrEqual(12);
          for (const { id, member } of countries) {
            const { status } = statusOn(dossier, alliance, id, year);
            expect(member).toBe(['member', 'frozen', 'suspended', 'leaving'].includes(status));
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('asks nothing where no memberships are on record', () => {
    expect(placeMembers(loadDossier('minimal'), 1)).toEqual([]);
  });

  it('is asked first about the alliance the story says most about, and about countries it names', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const [first] = placeMembers(dossier, seed);
      expect(first!.alliance).toBe('CSTO');
      expect(first!.countries.map(({ id }) => id)).toEqual(expect.arrayContaining(['ARM', 'RUS']));
    }
  });
});

describe('a seeded order', () => {
  it('keeps every item and depends on the seed alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), seeds, (items, seed) => {
        const order = shuffled(items, seed);
        const up = (a: number, b: number): number => a - b;
        expect(order.toSorted(up)).toEqual(items.toSorted(up));
        expect(shuffled(items, seed)).toEqual(order);
      }),
    );
    expect(shuffled([1, 2, 3, 4, 5, 6, 7], 1)).not.toEqual(shuffled([1, 2, 3, 4, 5, 6, 7], 2));
  });
});
