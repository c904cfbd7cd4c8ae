import { expect, it } from 'vitest';
import { directionOfWords, isolated } from '../../src/i18n/isolate';

it.each([
  ['CSTO', 'ar', '\u2068CSTO\u2069'],
  ['ليلى حداد', 'ar', 'ليلى حداد'],
  ['ليلى حداد', 'en', '\u2068ليلى حداد\u2069'],
  ['CSTO', 'ru', 'CSTO'],
  ['«CSTO»', 'ar', '\u2068«CSTO»\u2069'],
  ['1994', 'ar', '1994'],
  ['1994', 'en', '1994'],
  ['', 'ar', ''],
])('%s in a sentence of %s', (words, lang, expected) => {
  expect(isolated(words, lang)).toBe(expected);
});

it('reads a direction from the first letter', () => {
  expect(directionOfWords('… حزب A', 'en')).toBe('rtl');
  expect(directionOfWords('A حزب', 'ar')).toBe('ltr');
  expect(directionOfWords('…', 'he')).toBe('rtl');
});
