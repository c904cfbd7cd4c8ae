import { sentencesOf } from '../quotes/sentences';
import { findQuote } from '../quotes/match-quote';
import type { Span } from '../model/ids';
import type { FoundQuotation } from './found';

/** An article's text, and what of it is quoted already. */
export interface QuotedText {
  readonly source: string;
  readonly lang: string;
  readonly text: string;
  readonly passages: readonly (Span & { readonly id: string })[];
}

export interface PlacedQuotation extends FoundQuotation {
  readonly id: string;
  readonly source: string;
}

/**
 * Places quotations where their words stand, letter for letter and only once, or once between what the form says stands
 * around them. All others are listed: nothing is ever put somewhere near.
 */
export function placeQuotations(
  found: readonly FoundQuotation[],
  texts: readonly QuotedText[],
): { readonly placed: readonly PlacedQuotation[]; readonly listed: readonly string[] } {
  const placed: PlacedQuotation[] = [];
  const listed: string[] = [];
  const spans = texts.map(({ passages }) => [...passages]);
  for (const quotation of found) {
    const { exact, prefix, suffix, remark } = quotation;
    const name = `“${exact.length > 60 ? `${exact.slice(0, 57)}…` : exact}”`;
    const matches = texts.flatMap((one, i) => {
      const alone = findQuote(one.text, { exact }, false);
      if (alone.kind === 'found') return [{ i, ...alone, around: false }];
      const between = findQuote(one.text, { exact, prefix, suffix }, false);
      return between.kind === 'found' ? [{ i, ...between, around: true }] : [];
    });
    const [match, ...others] = matches;
    if (match === undefined || others.length > 0) {
      const often = texts.some(({ text }) => text.includes(exact));
      listed.push(
        `${name}: ${often ? 'these words stand there more than once' : 'these words do not stand in the article'}.`,
      );
      continue;
    }
    const one = texts[match.i]!;
    const taken = spans[match.i]!.find(({ start, end }) => start < match.end && match.start < end);
    if (taken !== undefined) {
      const same = taken.start === match.start && taken.end === match.end;
      listed.push(`${name}: ${same ? 'is quoted already, as' : 'shares words with'} passage ${taken.id}.`);
      continue;
    }
    const id = idAt(one, match.start, new Set(spans.flatMap((list) => list.map((passage) => passage.id))));
    spans[match.i]!.push({ id, start: match.start, end: match.end });
    placed.push({
      id,
      source: one.source,
      exact,
      ...(match.around && { ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) }),
      ...(remark !== undefined && { remark }),
    });
  }
  return { placed, listed };
}

/** By convention a passage is called by its paragraph and sentence; a second one in a sentence has a letter. */
function idAt({ text, lang }: QuotedText, at: number, taken: ReadonlySet<string>): string {
  const sentence = sentencesOf(text, lang).find(({ end }) => at < end);
  const stem = sentence === undefined ? '0.1' : `${sentence.paragraph}.${sentence.sentence}`;
  if (!taken.has(stem)) return stem;
  for (let n = 0; ; n++) {
    const id = `${stem}${String.fromCharCode(98 + (n % 25))}${n < 25 ? '' : Math.floor(n / 25)}`;
    if (!taken.has(id)) return id;
  }
}
