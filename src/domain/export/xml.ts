/** The little of XML that the graph formats need. */

/** What XML 1.0 does not know: control characters, noncharacters and halves of letters. */
const UNKNOWN = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A text for XML, in content or between double quotes. Characters that XML does not know are left out. */
export const escapeXml = (text: string): string =>
  text.replace(UNKNOWN, '').replace(/[&<>"\t\r\n\u2028]/g, (sign) => ESCAPES[sign]!);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\r': '&#13;',
  '\n': '&#10;',
  // Some readers take it for the end of a line.
  '\u2028': '&#8232;',
};

/** An element with its attributes; content is XML already. */
export function element(name: string, attributes: Readonly<Record<string, string>>, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}
