import type { ReactNode } from 'react';
import { quotationMarks } from '../../domain/punctuation';
import type { Lang } from '../../domain/text';

interface InQuotesProps {
  /** What is quoted, as plain text. */
  words: string;
  /** The language it is in. */
  lang: Lang;
  /** The words as elements, where they are more than text. */
  children?: ReactNode;
}

/** Quoted words between the marks of their own language. */
export function InQuotes({ words, lang, children }: InQuotesProps) {
  const [open, close] = quotationMarks(words, lang);
  return (
    <>
      {open}
      {children ?? words}
      {close}
    </>
  );
}
