/** Reads the paragraphs of a Word file: a zip of XML, of which only the text is taken. */
import { strFromU8, unzipSync } from 'fflate';
import { inertXml } from './inert';

/** More than an article ever has; a small file that unpacks to more means harm. */
const MOST_BYTES = 20_000_000;

const BODY = 'word/document.xml';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The text of a Word file, paragraphs parted by blank lines; null where it is none, or too large. */
export function docxText(bytes: Uint8Array): string | null {
  try {
    const files = unzipSync(bytes, { filter: ({ name, originalSize }) => name === BODY && originalSize < MOST_BYTES });
    const xml = files[BODY];
    if (xml === undefined) return null;
    const document = inertXml(strFromU8(xml));
    if (document.getElementsByTagName('parsererror').length > 0) return null;
    const paragraphs = [...document.getElementsByTagNameNS(WORD, 'p')].map(paragraphText);
    return paragraphs.filter((words) => words.trim() !== '').join('\n\n');
  } catch {
    return null;
  }
}

/** Words of a paragraph in order. What was struck out by a reviewer is none of them; tabs and line breaks are spaces. */
function paragraphText(paragraph: Element): string {
  return [...paragraph.getElementsByTagNameNS(WORD, '*')]
    .map((part) => {
      // Deleted text stands in `delText`, so that it is passed over.
      if (part.localName === 't') return part.textContent;
      return part.localName === 'tab' || part.localName === 'br' ? ' ' : '';
    })
    .join('');
}
