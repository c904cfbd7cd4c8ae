import type { ReadArticle } from './article';
import type { Remark } from './remarks';
import { withoutUnseen } from './unseen';

/** Marks of Markdown beside headings, which stay as they are. */
const OTHER_MARKS = /\]\(|!\[|(?:^|\n)(?: *[-*+] |> |```)|\*\*|__/;

/**
 * An article from plain text or Markdown, word for word: only the space between paragraphs is made one blank line.
 * @param markdown takes the marks off headings
 */
export function plainArticle(given: string, markdown: boolean): ReadArticle {
  const remarks: Remark[] = [];
  const { text: seen, remark } = withoutUnseen(given);
  if (remark) remarks.push(remark);
  let text = seen.replace(/\r\n?/g, '\n').trim();
  if (markdown) {
    const plain = text.replace(/^#{1,6} +(.*?)(?: +#+)?$/gm, '$1');
    if (plain !== text) remarks.push({ is: 'headings' });
    if (OTHER_MARKS.test(plain)) remarks.push({ is: 'marks' });
    text = plain;
  }
  if (text.includes('\n') && !/\n[^\S\n]*\n/.test(text)) {
    text = text.replace(/\n/g, '\n\n');
    remarks.push({ is: 'lines' });
  }
  return { text: `${text.replace(/[^\S\n]*\n(?:[^\S\n]*\n)+/g, '\n\n')}\n`, remarks };
}
