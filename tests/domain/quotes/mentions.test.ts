import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions, type Alias } from '../../../src/domain/quotes/mentions';

const ALIASES: Alias[] = [
  { entity: 'ARM', words: 'Armenia' },
  { entity: 'west', words: 'the West' },
  { entity: 'west', words: 'Western' },
  { entity: 'west', words: 'Western countries' },
  { entity: 'people', words: 'Armenian people' },
];

const named = (text: string, aliases = ALIASES) =>
  findMentions(text, aliases).map(({ entity, start, end }) => `${entity}: ${text.slice(start, end)}`);

describe('findMentions', () => {
  it('takes whole words only', () => {
    expect(named("Armenia's steps, Armenian steps, Armenia.")).toEqual(['ARM: Armenia', 'ARM: Armenia']);
    expect(named('Հայաստանի', [{ entity: 'ARM', words: 'Հայաստան' }])).toEqual([]);
    expect(named('Armeniá Armenia\u0301', ALIASES)).toEqual([]);
    expect(named('𝒳Armenia Armenia𝒳', ALIASES)).toEqual([]);
  });

  it('takes the longest, and no two over one another', () => {
    expect(named('Western countries and Western interest')).toEqual(['west: Western countries', 'west: Western']);
    expect(named('the Armenian people of Armenia')).toEqual(['people: Armenian people', 'ARM: Armenia']);
  });

  it('minds the case of all letters but the first', () => {
    expect(named('The West, the West, the west, thE WEST')).toEqual(['west: The West', 'west: the West']);
  });

  it('takes words all in capitals, as datelines have them', () => {
    expect(named('ARMENIA, Sunday. ARMENIAN. THE WEST')).toEqual(['ARM: ARMENIA', 'west: THE WEST']);
    const turkish = findMentions('İZMİR. IZMIR', [{ entity: 'x', words: 'İzmir' }], 'tr');
    expect(turkish).toEqual([{ entity: 'x', start: 0, end: 5 }]);
  });

  it('finds names that end in a stop', () => {
    expect(named('in the U.S. and', [{ entity: 'USA', words: 'U.S.' }])).toEqual(['USA: U.S.']);
  });

  it('gives mentions in order that never overlap and say an alias', () => {
    const word = fc.constantFrom('a', 'ab', 'A', 'b c', 'c', "a's", '-');
    const aliases = fc.array(fc.record({ entity: fc.constantFrom('x', 'y'), words: word }), { maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(word).map((w) => w.join(' ')),
        aliases,
        (text, list) => {
          let last = 0;
          for (const { start, end, entity } of findMentions(text, list)) {
            expect(start).toBeGreaterThanOrEqual(last);
            const said = text.slice(start, end).toLowerCase();
            expect(list.some((alias) => alias.entity === entity && alias.words.toLowerCase() === said)).toBe(true);
            last = end;
          }
        },
      ),
    );
  });
});
