import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countVoices, dominantVoice } from '../../../src/domain/attribution/count-voices';
import { coverageOf, coverageOfAll } from '../../../src/domain/quotes/coverage';
import { toCsl } from '../../../src/domain/export/csl';
import { textFragmentUrl } from '../../../src/domain/quotes/text-fragment';
import { armenia } from '../armenia';
import { dossierOf, FILES } from '../parse/fixture';

const dossier = dossierOf(FILES);

describe('coverageOf', () => {
  it('counts words, and those in passages', () => {
    expect(coverageOf(dossier, 'article')).toEqual({ words: 32, inPassages: 15, share: 15 / 32 });
    expect(coverageOf(dossier, 'report')).toEqual({ words: 0, inPassages: 0, share: 0 });
    expect(coverageOf(armenia(), 'article').share).toBe(1);
  });
});

describe('coverageOfAll', () => {
  it('adds the words of several articles', () => {
    const second = { ...dossier.sources[0]!, id: 'second', text: 'Eight words that nobody quotes stand here today.' };
    const two = { ...dossier, sources: [...dossier.sources, second] };
    expect(coverageOfAll(two, ['article', 'second'])).toEqual({ words: 40, inPassages: 15, share: 15 / 40 });
    expect(coverageOfAll(two, [])).toEqual({ words: 0, inPassages: 0, share: 0 });
  });
});

describe('countVoices', () => {
  it('counts by who says it: two speakers are two voices', () => {
    const [first] = dossier.relations.filter(({ voice }) => voice.kind === 'speaker');
    const other = { ...first!, id: 'other', voice: { ...first!.voice, who: ['somebody'] } };
    const counts = countVoices({ relations: [...dossier.relations, other, { ...other, id: 'more' }] });
    expect(counts.map(({ token, kind, statements }) => [token, kind, statements.length])).toEqual([
      ['@somebody', 'speaker', 2],
      [`@${first!.voice.who[0]}`, 'speaker', 1],
      [expect.any(String), 'reporter', 1],
    ]);
    expect(dominantVoice(counts)).toBeUndefined();
    expect(dominantVoice(countVoices({ relations: [first!, other, { ...other, id: 'more' }] }))?.token).toBe(
      '@somebody',
    );
  });
});

describe('toCsl', () => {
  it('says an article as a newspaper article, its date in parts', () => {
    expect(toCsl(dossier.sources[0]!)).toEqual({
      id: 'article',
      type: 'article-newspaper',
      title: 'A Bridge Will Open',
      'container-title': 'The Paper',
      URL: 'https://example.org/bridge',
      language: 'en',
      issued: { 'date-parts': [[2024, 6, 1]] },
    });
  });

  it('leaves out what is not known', () => {
    const cited = dossier.sources.find((source) => source.id.startsWith('ref-'))!;
    expect(Object.keys(toCsl(cited))).toEqual(['id', 'type', 'title', 'container-title', 'URL']);
  });
});

describe('textFragmentUrl', () => {
  it('escapes what has a meaning in a text directive', () => {
    expect(textFragmentUrl('https://example.org/a', 'so-called “peace”, & more')).toBe(
      'https://example.org/a#:~:text=so%2Dcalled%20%E2%80%9Cpeace%E2%80%9D%2C%20%26%20more',
    );
  });

  it('keeps a fragment that is there', () => {
    expect(textFragmentUrl('https://example.org/a#b', 'x')).toBe('https://example.org/a#b:~:text=x');
  });

  it('gives a long quotation by its ends', () => {
    const url = textFragmentUrl(
      'https://example.org/',
      'one two three four five six seven eight nine ten eleven twelve thirteen',
    );
    expect(url.split('text=')[1]).toBe('one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen');
  });

  it('reads back, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const directive = textFragmentUrl('https://example.org/', words).split(':~:text=')[1] ?? '';
        expect(directive).not.toMatch(/[-&\s]/);
        const parts = directive.split(',').map(decodeURIComponent);
        const said = words.trim().split(/\s+/).join(' ');
        const [first = '', last = first] = parts.map((part) => part.split(/\s+/).join(' '));
        expect(said.startsWith(first) && said.endsWith(last)).toBe(true);
        if (parts.length === 1) expect(parts[0]).toBe(words.trim());
      }),
    );
    expect(textFragmentUrl('https://example.org/', '\ud800')).toContain('%EF%BF%BD');
  });
});
