/** What a text itself says, found once: the text stays the same while everything about it changes. */
import type { Span } from '../../domain/dossier';
import { findQuote, type Quote } from '../../domain/quotes/match-quote';
import { sentencesOf } from '../../domain/quotes/sentences';

/** An article's text as the gate reads it. */
export const articleText = (text: string): string => text.replace(/\r\n?/g, '\n');

interface Known {
  readonly text: string;
  readonly sentences: Map<string, ReturnType<typeof sentencesOf>>;
  readonly quotes: Map<string, Span | null>;
}

/** A dossier has few articles. */
const MOST = 8;
let known: readonly Known[] = [];

function knownOf(text: string): Known {
  const found = known.find((one) => one.text === text);
  if (found) return found;
  const fresh = { text, sentences: new Map(), quotes: new Map() };
  known = [fresh, ...known].slice(0, MOST);
  return fresh;
}

/** The sentences of a text. */
export function sentencesIn(text: string, lang: string): ReturnType<typeof sentencesOf> {
  const { sentences } = knownOf(text);
  const found = sentences.get(lang) ?? sentencesOf(text, lang);
  sentences.set(lang, found);
  return found;
}

/** Where a quotation stands in a text; null where it does not, or not once. */
export function quoteIn(text: string, { exact, prefix = '', suffix = '' }: Quote): Span | null {
  const { quotes } = knownOf(text);
  const key = [prefix, exact, suffix].join('\0');
  const before = quotes.get(key);
  if (before !== undefined) return before;
  const match = findQuote(text, { exact, prefix, suffix }, false);
  const found = match.kind === 'found' ? { start: match.start, end: match.end } : null;
  quotes.set(key, found);
  return found;
}
