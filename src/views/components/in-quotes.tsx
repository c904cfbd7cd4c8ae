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

/**
 * Quoted words between the marks of their own language. Each mark has an element of its own, so that it keeps its side
 * of the words also where something else, such as a translator, has replaced the page's texts.
 */
export function InQuotes({ words, lang, children }: InQuotesProps) {
  const [open, close] = quotationMarks(words, lang);
  return (
    <>
      <span>{open}</span>
      {children ?? words}
      <span>{close}</span>
    </>
  );
}
