import type { ReadArticle } from './article';
import { withoutUnseen } from './unseen';

/** Marks of Markdown beside headings, which stay as they are. */
const OTHER_MARKS = /\]\(|!\[|(?:^|\n)(?: *[-*+] |> |```)|\*\*|__/;

/**
 * An article from plain text or Markdown, word for word: only the space between paragraphs is made one blank line.
 * @param markdown takes the marks off headings
 */
export function plainArticle(given: string, markdown: boolean): ReadArticle {
  const remarks: string[] = [];
  const { text: seen, remark } = withoutUnseen(given);
  if (remark) remarks.push(remark);
  let text = seen.replace(/\r\n?/g, '\n').trim();
  if (markdown) {
    const plain = text.replace(/^#{1,6} +(.*?)(?: +#+)?$/gm, '$1');
    if (plain !== text) remarks.push('The marks of headings (#) were left out.');
    if (OTHER_MARKS.test(plain))
      remarks.push('Other marks of Markdown are kept as text; take out those that are not words.');
    text = plain;
  }
  if (text.includes('\n') && !/\n[^\S\n]*\n/.test(text)) {
    text = text.replace(/\n/g, '\n\n');
    remarks.push('There was no blank line in it, so each line was taken for a paragraph.');
  }
  return { text: `${text.replace(/[^\S\n]*\n(?:[^\S\n]*\n)+/g, '\n\n')}\n`, remarks };
}
