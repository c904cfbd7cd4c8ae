/** The few forms of Markdown that our own pages are written in, as HTML. Not for texts of others. */
import { escapeHtml } from './html';

const TABLE_RULE = /^\|[\s:|-]+\|$/;

/** What stands within a line: code, strong, emphasis, and links that lead out of the documents; others are their words. */
function inline(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, i) => {
      if (i % 2 === 1) return `<code>${escapeHtml(part.slice(1, -1))}</code>`;
      return escapeHtml(part)
        .replace(/\[([^\]]+)\]\((https:[^)\s]+)\)/g, '<a href="$2">$1</a>')
        .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
        .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
        .replace(/(?<![\p{L}\d])_([^_]+)_(?![\p{L}\d])/gu, '<em>$1</em>');
    })
    .join('');
}

const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

function table(lines: readonly string[]): string {
  const [head = '', ...rows] = lines.filter((line) => !TABLE_RULE.test(line));
  const row = (line: string, tag: 'td' | 'th'): string =>
    `<tr>${cellsOf(line)
      .map((cell) => `<${tag}>${inline(cell)}</${tag}>`)
      .join('')}</tr>`;
  return `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((line) => row(line, 'td')).join('')}</tbody></table>`;
}

function block(lines: readonly string[]): string {
  const [first = ''] = lines;
  const heading = /^(#{1,4}) (.+)$/.exec(first);
  if (heading) return `<h${heading[1]!.length}>${inline(heading[2]!)}</h${heading[1]!.length}>`;
  // Pictures lie beside the documents.
  if (first.startsWith('![')) return '';
  if (first.startsWith('|')) return table(lines);
  const list = /^(?:-|\d+\.) /.exec(first);
  if (!list) return `<p>${inline(lines.join(' '))}</p>`;
  const tag = first.startsWith('-') ? 'ul' : 'ol';
  return `<${tag}>${lines.map((line) => `<li>${inline(line.replace(/^(?:-|\d+\.) /, ''))}</li>`).join('')}</${tag}>`;
}

/** A document as HTML, block by block. */
export const htmlOf = (markdown: string): string =>
  markdown
    .trim()
    .split(/\n{2,}/)
    .map((part) => block(part.split('\n')))
    .join('');
