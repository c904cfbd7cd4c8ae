/** Messages about quotations: words that are not in their source, or are there too often. */
import type { NearestText } from '../quotes/nearest-text';
import { POSITIONS_LISTED } from '../quotes/match-quote';
import { brief, ofArticle, problem, quoted, type Place } from './problem-text';

/** The source's words, with [what it has and the quotation has not], and {what only the quotation has}. */
function marked(nearest: NearestText): string {
  const said = nearest.differences
    .slice(0, 3)
    .map(({ source, quote }) =>
      source === ''
        ? `without ${ofArticle(quote)}`
        : quote === ''
          ? `with ${ofArticle(source)}`
          : `with [${brief(source)}] where the quotation has [${brief(quote)}]`,
    );
  const more = nearest.differences.length > 3 ? `, and ${nearest.differences.length - 3} more differences` : '';
  return said.length === 0 ? ', with other spaces or line ends between the words' : `, ${said.join(', ')}${more}`;
}

/** What may be done about a quotation that is nearly there. */
function howToMend(exact: string, nearest: { found: NearestText; line: number } | undefined): string | undefined {
  if (nearest === undefined) return undefined;
  const { found, line } = nearest;
  if (exact.trim() === found.text && exact.endsWith('\n'))
    return 'the quotation ends in a line break: write |- instead of |, or quotes around it';
  if (exact !== found.text && exact.normalize('NFC') === found.text.normalize('NFC'))
    return `the words in line ${line} differ only in how accents are composed: copy them from the text`;
  return `nearest text, in line ${line}: ${ofArticle(found.text, 300)}${marked(found)}`;
}

export const quoteMessages = {
  quoteNotFound: (at: Place, source: string, exact: string, nearest?: { found: NearestText; line: number }) =>
    problem('QUOTE_NOT_FOUND', at, `these words are not in the text of ${quoted(source)}`, {
      expected: 'the exact words of the source, letter for letter',
      suggestion: howToMend(exact, nearest),
    }),

  quoteNotInContext: (at: Place, source: string, _exact: string, nearest?: { found: NearestText; line: number }) =>
    problem(
      'QUOTE_NOT_FOUND',
      at,
      `these words are in the text of ${quoted(source)}, but not between this prefix and suffix`,
      {
        expected: 'prefix and suffix to be the exact text directly before and after, spaces included',
        suggestion: nearest && `the source has, in line ${nearest.line}: ${ofArticle(nearest.found.text, 300)}`,
      },
    ),

  quoteAmbiguous: (at: Place, source: string, lines: readonly number[], prefix?: string) =>
    problem(
      'QUOTE_AMBIGUOUS',
      at,
      `these words stand ${lines.length < POSITIONS_LISTED ? '' : 'at least '}${lines.length} times in the text of ${quoted(source)}, in lines ${lines.join(', ')}`,
      {
        expected: 'words that stand there once, or once with their prefix and suffix',
        suggestion:
          prefix === undefined
            ? 'add a prefix or suffix'
            : `for the first of them add prefix: ${JSON.stringify(prefix)}; or add a suffix likewise`,
      },
    ),

  quoteCutsALetter: (at: Place, cut: string) =>
    problem('QUOTE_CUTS_A_LETTER', at, `these words begin or end inside the letter ${ofArticle(cut)}`, {
      expected: 'whole letters, with the marks on them, and whole joined signs',
    }),

  quoteCutsAWord: (at: Place, word: string) =>
    problem(
      'QUOTE_CUTS_A_WORD',
      at,
      `these words begin or end inside the word ${ofArticle(word)}`,
      { suggestion: 'take the whole word in' },
      'warning',
    ),

  passagesOverlap: (at: Place, id: string, other: string, shared: string) =>
    problem('PASSAGES_OVERLAP', at, `passage ${quoted(id)} overlaps passage ${quoted(other)}`, {
      expected: 'passages of a source to share no words',
      suggestion: `they share ${ofArticle(shared)}`,
    }),

  wordsNotInPassage: (at: Place, words: string, passage: string, exact: string, times: number) =>
    problem(
      'WORDS_NOT_IN_PASSAGE',
      at,
      times === 0
        ? `${ofArticle(words)} is not in passage ${quoted(passage)}`
        : `${ofArticle(words)} stands more than once in passage ${quoted(passage)}`,
      {
        expected: 'exact words of the passage that stand in it once',
        suggestion: `the passage is ${ofArticle(exact, 300)}`,
      },
    ),
};
