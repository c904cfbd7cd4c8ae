import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, tellingPrefix } from '../../../src/domain/quotes/match-quote';
import { nearestText } from '../../../src/domain/quotes/nearest-text';

const TEXT = 'The bridge could open. The town waits. The town waits, and “the bridge” is closed.';

describe('findQuote', () => {
  it('finds words that stand there once', () => {
    expect(findQuote(TEXT, { exact: 'could open' })).toEqual({ kind: 'found', start: 11, end: 21 });
  });

  it('tells repeated words apart by prefix or suffix', () => {
    expect(findQuote(TEXT, { exact: 'The town waits' })).toEqual({ kind: 'ambiguous', positions: [23, 39] });
    expect(findQuote(TEXT, { exact: 'The town waits', suffix: ',' })).toEqual({ kind: 'found', start: 39, end: 53 });
    expect(findQuote(TEXT, { exact: 'The town waits', prefix: 'open. ' })).toEqual({
      kind: 'found',
      start: 23,
      end: 37,
    });
  });

  it('never matches nearly: letters, case, quotation marks, spaces and accents must be the same', () => {
    for (const exact of ['could Open', '"the bridge"', 'could  open', 'cou\u0301ld open', 'could\u00a0open']) {
      expect(findQuote(TEXT, { exact }).kind).toBe('not-found');
    }
  });

  it('does not pass over a prefix that is wrong, even where the words stand once', () => {
    const match = findQuote(TEXT, { exact: 'could open', prefix: 'a bridge ' });
    expect(match).toMatchObject({
      kind: 'not-found',
      reason: 'context',
      nearest: { text: 'e bridge could open'.slice(-19) },
    });
  });

  it('finds nothing where nothing is asked', () => {
    expect(findQuote(TEXT, { exact: '' })).toEqual({ kind: 'not-found', reason: 'words' });
  });

  it('agrees with a plain search for every stretch of any text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '𝒳', 'é'), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(29), fc.nat(29), (haystack, i, j) => {
        const [start, end] = [Math.min(i, j), Math.max(i, j) + 1];
        const exact = haystack.slice(start, end);
        fc.pre(exact !== '');
        const places = Array.from({ length: haystack.length }, (_, at) => at).filter((at) =>
          haystack.startsWith(exact, at),
        );
        const match = findQuote(haystack, { exact });
        if (places.length === 1)
          expect(match).toEqual({ kind: 'found', start: places[0], end: places[0]! + exact.length });
        else expect(match).toEqual({ kind: 'ambiguous', positions: places.slice(0, 10) });
      }),
    );
  });

  it('finds any stretch by all that stands before it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, i, j) => {
        const start = i % text.length;
        const end = start + 1 + (j % (text.length - start));
        const match = findQuote(text, {
          exact: text.slice(start, end),
          prefix: text.slice(0, start),
          suffix: text.slice(end),
        });
        expect(match).toEqual({ kind: 'found', start, end });
      }),
    );
  });
});

describe('tellingPrefix', () => {
  it('gives the fewest whole words that suffice', () => {
    expect(tellingPrefix(TEXT, 'The town waits', 39)).toBe('waits. ');
    expect(tellingPrefix('a a a', 'a', 0)).toBeUndefined();
  });
});

describe('nearestText', () => {
  it('finds the sentence with one word changed, and says which', () => {
    const nearest = nearestText(TEXT, 'The bridge will open.');
    expect(nearest).toMatchObject({
      start: 0,
      text: 'The bridge could open.',
      differences: [{ source: 'could', quote: 'will' }],
    });
  });

  it('shows straight quotation marks as the difference they are', () => {
    const nearest = nearestText(TEXT, 'and "the bridge" is closed.');
    expect(nearest?.text).toBe('and “the bridge” is closed.');
    expect(nearest?.differences).toEqual([{ source: '“the bridge”', quote: '"the bridge"' }]);
  });

  it('suggests nothing where nothing is near', () => {
    expect(nearestText(TEXT, 'Quite another story of a mountain')).toBeUndefined();
    expect(nearestText('', 'x')).toBeUndefined();
  });

  it('always hands back a stretch of the text', () => {
    const words = fc
      .array(fc.constantFrom('one', 'two', 'three', 'Four,', '“five”'), { maxLength: 20 })
      .map((w) => w.join(' '));
    fc.assert(
      fc.property(words, words, (text, quote) => {
        const nearest = nearestText(text, quote);
        expect(nearest && text.slice(nearest.start, nearest.end)).toBe(nearest?.text);
      }),
    );
  });
});
