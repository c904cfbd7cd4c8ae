/** What all messages are made with. */
import type { ProblemCode } from '../problem-codes';
import type { Problem } from '../problems';

/** A place in a file of the dossier; line and column counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How a number or the like is written there: `007`, which is read as 7. */
  readonly written?: string;
}

export interface Advice {
  readonly expected?: string | undefined;
  readonly suggestion?: string | undefined;
}

/** Says a problem. Empty advice is left out, so that problems compare by what they say. */
export function problem(
  code: ProblemCode,
  { file, line, column }: Place,
  message: string,
  { expected, suggestion }: Advice = {},
  severity: Problem['severity'] = 'error',
): Problem {
  return {
    code,
    severity,
    file,
    line,
    column,
    message,
    ...(expected === undefined ? {} : { expected }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** A character by its number, as Unicode names it: `U+202E`. */
export const signOf = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

/** Signs that print nothing, or look like a plain space: format signs, controls, all spaces but the plain one. */
const UNSEEN = /(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Zs}]/gu;

/** Makes seen what is not: a no-break space becomes `‹U+00A0›`. */
export const madeSeen = (words: string): string =>
  words.replace(UNSEEN, (sign) => `‹${signOf(sign.codePointAt(0) ?? 0)}›`);

/** Words of the author's, shortened so that a message stays a message, and with nothing hidden in them. */
export function brief(words: string, length = 80): string {
  const oneLine = madeSeen(words.slice(0, length * 2).replace(/[ \t\r\n]+/g, ' '));
  return oneLine.length <= length && words.length <= length * 2 ? oneLine : `${oneLine.slice(0, length - 1)}…`;
}

/** Ids of a list, as many as a message can hold. */
export function listed(ids: readonly string[], most = 12): string {
  const shown = ids.slice(0, most).map((id) => brief(id, 40));
  return ids.length > most ? `${shown.join(', ')} and ${ids.length - most} more` : shown.join(', ');
}

/** A name, a field or a value of the dossier, between " ". */
export const quoted = (words: string) => `"${brief(words)}"`;
/** Words of an article, between “ ”, which nothing else in a message has: the Studio sets them in their own face. */
export const ofArticle = (words: string, length?: number) => `“${brief(words, length)}”`;
export const didYouMean = (word: string | undefined) =>
  word === undefined ? undefined : `did you mean ${quoted(word)}?`;
