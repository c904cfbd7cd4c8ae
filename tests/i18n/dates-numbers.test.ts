import { describe, expect, it } from 'vitest';
import { formatDate, formatNumber, formatPercent } from '../../src/i18n';
import { formatList } from '../../src/i18n/lists';
import { pluralForm } from '../../src/i18n/plural';

/** Thousands are parted with several kinds of space. */
const plain = (words: string) => words.replace(/\s/g, ' ');

describe('dates', () => {
  it.each([
    ['2024', 'en', '2024'],
    ['2024-06', 'en', 'June 2024'],
    ['2024-06-05', 'en', '5 June 2024'],
    ['2024-06-05', 'en-GB', '5 June 2024'],
    ['1991-12-31', 'en', '31 December 1991'],
    ['1991-01-01', 'en', '1 January 1991'],
    ['2024', 'ru', '2024'],
    ['2024-06', 'ru', 'июнь 2024 г.'],
    ['2024-06-05', 'ru', '5 июня 2024 г.'],
    ['2023-09', 'hy', '2023 թ. սեպտեմբեր'],
    ['2023-09-19', 'hy', '2023 թ. սեպտեմբերի 19'],
    ['2024-01-01', 'fr', '1er janvier 2024'],
    ['2024-08-02', 'fr', '2 août 2024'],
    ['2024-06', 'fr', 'juin 2024'],
    ['2024', 'fr', '2024'],
    ['2024', 'ar', '2024'],
    ['2024-06', 'ar', 'يونيو 2024'],
    ['2024-06-05', 'ar', '5 يونيو 2024'],
    ['2024-06-05', 'ar-EG', '5 يونيو 2024'],
    ['2024-06-05', 'tr', '5 Haziran 2024'],
  ])('%s in %s is %s', (date, lang, expected) => {
    expect(plain(formatDate(date, lang))).toBe(expected);
  });

  it('gives back what is no date, and speaks English where it must', () => {
    expect(formatDate('spring 2024', 'en')).toBe('spring 2024');
    expect(formatDate('2024-99', 'en')).toBe('2024-99');
    expect(formatDate('2024-06', 'not a tag')).toBe('June 2024');
  });
});

describe('numbers', () => {
  it.each([
    [formatNumber(999, 'en'), '999'],
    [formatNumber(1234, 'en'), '1,234'],
    [formatNumber(1234567, 'en'), '1,234,567'],
    [formatNumber(-1234, 'en'), '-1,234'],
    [formatNumber(12345, 'ru'), '12 345'],
    [formatNumber(12345, 'fr'), '12 345'],
    [formatPercent(0.876, 'en'), '88%'],
    [formatPercent(0.876, 'fr'), '88 %'],
    [formatNumber(12345, 'ar'), '12,345'],
    [formatPercent(0.876, 'ar'), '88%'],
  ])('%s', (words, expected) => {
    expect(plain(words)).toBe(expected);
  });
});

describe('lists', () => {
  it.each([
    ['en', 'A', 'A and B', 'A, B and C'],
    ['hy', 'A', 'A և B', 'A, B և C'],
    ['ru', 'A', 'A и B', 'A, B и C'],
    ['fr', 'A', 'A et B', 'A, B et C'],
    ['ar', 'A', 'A وB', 'A وB وC'],
    ['tr', 'A', 'A ve B', 'A, B ve C'],
  ])('in %s', (lang, one, two, three) => {
    expect(formatList(['A'], lang)).toBe(one);
    expect(formatList(['A', 'B'], lang)).toBe(two);
    expect(formatList(['A', 'B', 'C'], lang)).toBe(three);
    expect(formatList([], lang)).toBe('');
  });
});

describe('plural forms', () => {
  it('tells six apart in Arabic', () => {
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
    expect([0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map((n) => pluralForm('ar', n, forms))).toEqual([
      'zero',
      'one',
      'two',
      'few',
      'few',
      'many',
      'many',
      'other',
      'other',
      'few',
    ]);
  });

  it('counts none with one in French', () => {
    const forms = { one: 'one', other: 'other' };
    expect([0, 1, 2, 21].map((n) => pluralForm('fr', n, forms))).toEqual(['one', 'one', 'other', 'other']);
  });

  it('treats none and one alike in Armenian, as the language does', () => {
    const forms = { one: 'one', other: 'other' };
    expect([0, 1, 2, 11, 21].map((n) => pluralForm('hy', n, forms))).toEqual(['one', 'one', 'other', 'other', 'other']);
  });
});
