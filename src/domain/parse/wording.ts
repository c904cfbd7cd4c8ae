/** What all messages are made with. */
import type { Problem } from '../problems';

/** A place in a file of the dossier; line and column counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Advice {
  readonly expected?: string | undefined;
  readonly suggestion?: string | undefined;
}

/** Says a problem. Empty advice is left out, so that problems compare by what they say. */
export function problem(
  code: string,
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

/** Words of the author's, shortened so that a message stays a message. */
export function brief(words: string, length = 80): string {
  const oneLine = words.slice(0, length * 2).replace(/\s+/g, ' ');
  return oneLine.length <= length && words.length <= length * 2 ? oneLine : `${oneLine.slice(0, length - 1)}…`;
}

export const quoted = (words: string) => `"${brief(words)}"`;
export const didYouMean = (word: string | undefined) =>
  word === undefined ? undefined : `did you mean ${quoted(word)}?`;
