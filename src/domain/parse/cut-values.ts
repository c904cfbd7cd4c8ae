/** Values that YAML ended sooner than their author meant: at a comma between braces, or at a `#` after a space. */
import { isScalar, visit, type Document, type LineCounter, type Node, type YAMLMap } from 'yaml';
import type { Problem } from '../problems';
import { messages } from './messages';
import type { Place } from './problem-text';

/** Takes the words that a comma made a field of out of a map between braces. */
function afterCommas(map: YAMLMap): string[] {
  if (map.flow !== true) return [];
  const lost = map.items.filter(
    ({ key, value }, i) => i > 0 && isScalar(key) && key.type === 'PLAIN' && value === null,
  );
  map.items = map.items.filter((pair) => !lost.includes(pair));
  return lost.map(({ key }) => String(isScalar(key) ? key.value : key));
}

/** What of a plain value is read as a comment; a comment has a space after its `#`. */
function cutBy(text: string, node: Node): string | undefined {
  const end = node.range?.[1];
  return end === undefined ? undefined : /^[ \t]+#([^\s#!][^\n]*)/.exec(text.slice(end, end + 200))?.[1];
}

/**
 * Finds values that were cut, and takes what a comma cut off out of the document, so that it is not reported again.
 * @param text the file's text, with LF alone at its line ends
 */
export function cutValues(file: string, text: string, document: Document, lines: LineCounter): Problem[] {
  const problems: Problem[] = [];
  const placeOf = (node: Node): Place => {
    const { line, col } = lines.linePos(node.range?.[0] ?? 0);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  visit(document, {
    Map(_, map) {
      const keys = map.flow === true ? map.items.map(({ key }) => key) : [];
      for (const words of afterCommas(map)) {
        const key = keys.find((one) => isScalar(one) && String(one.value) === words) as Node | undefined;
        problems.push(messages.commaInValue(placeOf(key ?? map), words));
      }
    },
    Scalar(key, node) {
      if (key === 'key' || node.type !== 'PLAIN' || typeof node.value !== 'string') return;
      const comment = cutBy(text, node);
      if (comment !== undefined) problems.push(messages.commentInValue(placeOf(node), comment));
    },
  });
  return problems;
}
