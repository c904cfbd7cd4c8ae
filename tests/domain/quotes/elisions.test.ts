import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier, Passage } from '../../../src/domain/dossier';
import { paragraphSpans, shownParagraphs } from '../../../src/domain/quotes/elisions';
import { dossierOf, FILES } from '../parse/fixture';

const dossier = dossierOf(FILES);
const text = dossier.sources[0]!.text!;

/** What a reader would see: quoted text in brackets, elisions as … */
function shown(of: Dossier): string[] {
  return shownParagraphs(of, 'article').map(({ headline, pieces }) => {
    const words = pieces.map((piece) => {
      if (piece.kind === 'elision') return '…';
      const said = text.slice(piece.start, piece.end);
      return piece.kind === 'passage' ? `[${said}]` : said;
    });
    return (headline ? '# ' : '') + words.join('');
  });
}

describe('shownParagraphs', () => {
  it('shows passages and marks what is left out', () => {
    expect(shown(dossier)).toEqual([
      '# …',
      '[Mayor Ada Brook said the bridge could open in spring.]…[The cost is not known.]',
      '…',
    ]);
  });

  it('shows all where all may be shown', () => {
    const full = { ...dossier, sources: dossier.sources.map((source) => ({ ...source, display: 'full' as const })) };
    expect(shown(full)[0]).toBe('# A Bridge Will Open');
    expect(shown(full)[1]).toContain('spring.] She thanked the town. [The cost');
    expect(
      shown(full)
        .join('\n\n')
        .replace(/[[\]]|^# /g, ''),
    ).toBe(text);
  });

  it('takes spaces and stops between passages for no elision', () => {
    const at = text.indexOf('She thanked the town');
    const more: Passage = { ...dossier.passages[0]!, id: 'x', start: at, end: at + 'She thanked the town'.length };
    expect(shown({ ...dossier, passages: [...dossier.passages, more] })[1]).toBe(
      '[Mayor Ada Brook said the bridge could open in spring.] [She thanked the town]. [The cost is not known.]',
    );
  });

  it('makes one elision of paragraphs left out one after another, and splits a passage that runs over a break', () => {
    expect(shown({ ...dossier, passages: [] })).toEqual(['# …']);
    const long: Passage = {
      ...dossier.passages[0]!,
      start: text.indexOf('The cost'),
      end: text.indexOf(' said nothing'),
    };
    expect(shown({ ...dossier, passages: [long] })).toEqual(['# …', '…[The cost is not known.]', '[Critics]…']);
  });

  it('has nothing to show of a reference or of a source it does not know', () => {
    expect(shownParagraphs(dossier, 'report')).toEqual([]);
    expect(shownParagraphs(dossier, 'constructor')).toEqual([]);
  });

  it('never ships a word outside passages', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const passage = { ...dossier.passages[0]!, start: Math.min(a, b), end: Math.max(a, b) };
        const pieces = shownParagraphs({ ...dossier, passages: [passage] }, 'article').flatMap((p) => p.pieces);
        const between = pieces.flatMap((piece) => (piece.kind === 'text' ? [text.slice(piece.start, piece.end)] : []));
        expect(between.join('')).not.toMatch(/[\p{L}\p{N}]/u);
        const quoted = pieces.flatMap((piece) => (piece.kind === 'passage' ? [piece] : []));
        expect(quoted.every(({ start, end }) => start >= passage.start && end <= passage.end)).toBe(true);
      }),
    );
  });
});

describe('paragraphSpans', () => {
  it('covers every word, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t') }), (any) => {
        const spans = paragraphSpans(any);
        expect(
          spans
            .map(({ start, end }) => any.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(any.replace(/\s/g, ''));
        for (const { start, end } of spans) expect(any.slice(start, end)).not.toMatch(/^\s|\s$|\n\s*\n/);
      }),
    );
  });
});
