import { describe, expect, it } from 'vitest';
import { hedgesIn, knowsHedges } from '../../../src/domain/quotes/hedges';

describe('hedgesIn', () => {
  it.each([
    ['en', 'It could, perhaps, be so', ['could', 'perhaps']],
    ['en', 'The exit could not be undone in May', []],
    ['en', 'It might not be so', ['might']],
    ['ru', 'Это может быть, но не может быть иначе', ['может']],
    ['hy', 'Սա կարող է լինել, այլ կերպ չի կարող', ['կարող']],
    ['fr-CA', 'Il est peut-être là', ['peut-être']],
    ['xx', 'could', []],
    ['constructor', 'could', []],
  ])('%s: %s', (lang, text, found) => {
    expect(hedgesIn(text, lang)).toEqual(found);
  });

  it('says which languages it knows', () => {
    expect(['en', 'EN-GB', 'xx', '__proto__'].map(knowsHedges)).toEqual([true, true, false, false]);
  });
});
