import { PARTS } from '../../src/domain/view-params';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PLAIN, readAccent, readEmbedParams, readFont, writeEmbedParams } from '../../src/embed-api/embed-params';

const params = fc.record({
  show: fc.subarray([...PARTS], { minLength: 1 }),
  theme: fc.constantFrom<'auto' | 'light' | 'dark'>('auto', 'light', 'dark'),
  accent: fc.constantFrom(null, '#c00', '#00ff7f', 'rebeccapurple', 'rgb(10 20 30)', 'oklch(60% 0.15 50)'),
  font: fc.constantFrom(null, 'Georgia', '"PT Serif", Georgia, serif', 'Noto Sans Armenian'),
  height: fc.constantFrom<'auto' | 'fill'>('auto', 'fill'),
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(params, (given) => {
      expect(readEmbedParams(`?${writeEmbedParams(given)}`)).toEqual(given);
    }),
  );
});

test('defaults are left out, and an empty query is all defaults', () => {
  expect(writeEmbedParams(PLAIN)).toBe('');
  expect(readEmbedParams('')).toEqual(PLAIN);
});

test('no query whatever makes it throw or leaves it with nothing to show', () => {
  fc.assert(
    fc.property(fc.string(), (search) => {
      expect(readEmbedParams(search).show.length).toBeGreaterThan(0);
    }),
  );
});

test.each(['url(//x)', 'var(--x)', 'red;}', 'rgb(url(x))', 'expression(1)', '#12', '', 'red blue', 'image(x)'])(
  'no accent: %s',
  (value) => expect(readAccent(value)).toBeNull(),
);

test.each(['a;b', 'url(x)', 'x}', '"x', 'a,', '<b>', 'a\nb', 'var(--f)', ''])('no font: %s', (value) =>
  expect(readFont(value)).toBeNull(),
);

test('a list of fonts made to take for ever is turned down like any other', () => {
  const endless = `${Array.from({ length: 6 }, () => `a${' '.repeat(40)}`).join(',')}!`;
  expect(readFont(endless)).toBeNull();
  expect(readFont(`${'a,'.repeat(60)}b`)).toBeNull();
  expect(readFont(Array.from({ length: 8 }, () => 'Noto Sans').join(', '))).not.toBeNull();
});
