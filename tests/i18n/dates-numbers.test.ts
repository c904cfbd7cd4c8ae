import { describe, expect, it } from 'vitest';
import { formatDate, formatKm, formatNumber, formatPercent } from '../../src/i18n';

/** Intl parts thousands with several kinds of space. */
const plain = (words: string) => words.replace(/\s/g, ' ');

describe('dates', () => {
  it.each([
    ['2024', 'en', '2024'],
    ['2024-06', 'en', 'June 2024'],
    ['2024-06-05', 'en', '5 June 2024'],
    ['2024', 'ru', '2024'],
    ['2024-06', 'ru', 'июнь 2024 г.'],
    ['2024-06-05', 'ru', '5 июня 2024 г.'],
    ['2024-06-05', 'hy', '5 հունիսի, 2024 թ.'],
    ['1991-12-31', 'en', '31 December 1991'],
    ['1991-01-01', 'en', '1 January 1991'],
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
    [formatNumber(1234, 'en'), '1,234'],
    [formatNumber(12345, 'ru'), '12 345'],
    [formatKm(9412, 'en'), '9,400 km'],
    [formatKm(1834, 'ru'), '1800 км'],
    [formatKm(9412, 'hy'), '9400 կմ'],
    [formatKm(42.4, 'en'), '42 km'],
    [formatPercent(0.876, 'en'), '88%'],
  ])('%s', (words, expected) => {
    expect(plain(words).replace(/(\d) (\d{3})(?= (км|կմ))/, '$1$2')).toBe(expected);
  });
});
