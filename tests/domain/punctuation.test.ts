import { describe, expect, it } from 'vitest';
import { colonIn, commaIn, quoted, quotationMarks, semicolonIn } from '../../src/domain/punctuation';

describe('quotation marks', () => {
  it.each([
    ['en', 'might', '“might”'],
    ['en-GB', 'might', '“might”'],
    ['hy', 'կարող է', '«կարող է»'],
    ['ru', 'может', '«может»'],
    ['fr', 'pourrait', '«\u00a0pourrait\u00a0»'],
    ['fr-CA', 'pourrait', '«\u00a0pourrait\u00a0»'],
    ['ar', 'ربما', '«ربما»'],
    ['de', 'vielleicht', '„vielleicht“'],
    ['pl', 'może', '„może”'],
    ['ja', 'かもしれない', '「かもしれない」'],
    ['und', 'x', '“x”'],
    ['constructor', 'x', '“x”'],
    ['', 'x', '“x”'],
  ])('in %s are those of the quoted words’ language', (lang, words, expected) => {
    expect(quoted(words, lang)).toBe(expected);
  });

  it.each([
    ['en', '“It could open,” she said, “one day”'],
    ['ar', '«نعم» ثم «لا»'],
    ['en', '"So," she said. "No."'],
    ['en', '“open without an end'],
    ['en', '“'],
    ['en', 'He said “no”'],
  ])('are put round words of %s that do not stand in one pair: %s', (lang, words) => {
    const [open, close] = quotationMarks(words, lang);
    expect(open).not.toBe('');
    expect(quoted(words, lang)).toBe(open + words + close);
  });

  it.each([
    ['en', '“It could open.”'],
    ['ar', '“قد تُفتح”'],
    ['fr', '« Il pourrait »'],
    ['fr', '«\u00a0Il pourrait\u00a0»'],
    ['ru', '«Он сказал „нет“»'],
    ['ru', '«Он сказал «нет» вчера»'],
    ['de', '„Ja“'],
    ['sv', '”Ja”'],
    ['en', '"So."'],
    ['en', ' “So.” '],
  ])('are never doubled: %s %s', (lang, words) => {
    expect(quoted(words, lang)).toBe(words);
  });
});

describe('what parts words', () => {
  it.each([
    ['en', ', ', '; ', ': '],
    ['ru', ', ', '; ', ': '],
    ['fr', ', ', '\u202f; ', '\u00a0: '],
    ['ar', '، ', '؛ ', ': '],
    ['fa-IR', '، ', '؛ ', ': '],
    ['he', ', ', '; ', ': '],
  ])('in %s', (lang, comma, semicolon, colon) => {
    expect([commaIn(lang), semicolonIn(lang), colonIn(lang)]).toEqual([comma, semicolon, colon]);
  });
});
