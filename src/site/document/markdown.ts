/** Our own documents as HTML. Not for texts of others. */
import { Marked } from 'marked';
import { escapeHtml } from './html';

const marked = new Marked({
  renderer: {
    /** A link that leads out of the documents is one; of others their words are left. */
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      return href.startsWith('https:') ? `<a href="${escapeHtml(href)}">${words}</a>` : words;
    },
    /** Pictures lie beside the documents. */
    image: () => '',
    /** Nothing of a document is markup: signs of it are letters. */
    html: ({ text }) => escapeHtml(text),
  },
});

/** A document as HTML. */
export const htmlOf = (markdown: string): string => marked.parse(markdown, { async: false });
