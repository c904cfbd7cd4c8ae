/** Breaks a file as text: lines lost and doubled, quotes left open, other encodings, YAML that means something else. */
import { HOSTILE_STRINGS } from '../support/hostile-strings';

const bomb = (levels: number): string =>
  Array.from({ length: levels }, (_, i) =>
    i === 0 ? 'b0: &b0 [x, x, x]' : `b${i}: &b${i} [${`*b${i - 1}, `.repeat(9)}x]`,
  ).join('\n');

/** Stretches to put into a file, each a line of its own. */
const SNIPPETS: readonly string[] = [
  'x: [',
  '}',
  '- null',
  '  id: {}',
  '\tid: x',
  '"',
  "'",
  '`',
  '---',
  '...',
  '--- !!map',
  '%YAML 9.9',
  '%TAG ! tag:evil,2000:',
  'a: &a [*a]',
  'a: &a { <<: *a }',
  '<<: { title: merged }',
  '? [complex, key]\n: value',
  '? { a: b }',
  'x: !!js/function "function(){}"',
  'x: !!binary AAAA',
  'x: !!timestamp 2001-01-01',
  'x: !!set { a, b }',
  'x: *missing',
  bomb(8),
  `deep: ${'['.repeat(3000)}`,
  `deep: ${'{a: '.repeat(500)}`,
  'big: 1e999',
  'big: 0x7fffffffffffffffffff',
  'big: .inf',
  'title: "\\ud800 \\u0000 \\u202e"',
  ',,,,,,,,,,,,',
  '"a" b,c',
  '"""',
  '=cmd|calc,1',
  '# heading',
  '[link](javascript:alert(1))',
  '<script>alert(1)</script>',
  '\u2028',
  ...Object.values(HOSTILE_STRINGS).filter(({ length }) => length < 1000),
];

const encoders: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  (text) => Buffer.from(text, 'utf8').subarray(1),
  (text) => Buffer.from(Buffer.from(text, 'utf8').toString('latin1'), 'utf8'),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf8'),
];

const lined =
  (change: (lines: string[], at: number, what: number) => void) =>
  (text: string, where: number, what: number): string => {
    const lines = text.split('\n');
    change(lines, where % lines.length, what);
    return lines.join('\n');
  };

/** Each changes a text at one place: `where` and `what` are counted round. */
export const TEXT_CHANGES = {
  'lose line': lined((lines, at) => lines.splice(at, 1)),
  'double line': lined((lines, at) => lines.splice(at, 0, lines[at]!)),
  'swap lines': lined((lines, at, what) => {
    const other = what % lines.length;
    [lines[at], lines[other]] = [lines[other]!, lines[at]!];
  }),
  'shift line': lined((lines, at, what) => {
    lines[at] = what % 2 ? ` ${lines[at]}` : lines[at]!.replace(/^ /, '');
  }),
  'put line': lined((lines, at, what) => lines.splice(at, 0, SNIPPETS[what % SNIPPETS.length]!)),
  'put inside': (text: string, where: number, what: number) => {
    const at = where % (text.length + 1);
    return text.slice(0, at) + SNIPPETS[what % SNIPPETS.length]! + text.slice(at);
  },
  'lose letters': (text: string, where: number, what: number) => {
    const at = where % (text.length + 1);
    return text.slice(0, at) + text.slice(at + 1 + (what % 40));
  },
  'cut off': (text: string, where: number) => text.slice(0, where % (text.length + 1)),
  'other quotes': (text: string, _: number, what: number) =>
    what % 2 ? text.replaceAll('"', '“') : text.replaceAll("'", '"'),
  'line ends': (text: string, _: number, what: number) => text.replaceAll('\n', ['\r\n', '\r', '\u2028'][what % 3]!),
  tabs: (text: string) => text.replaceAll('  ', '\t'),
  'other encoding': (text: string, _: number, what: number) => encoders[what % encoders.length]!(text).toString('utf8'),
  'other separator': (text: string, _: number, what: number) => text.replaceAll(',', what % 2 ? ';' : '\t'),
  'say nothing': () => '',
  'say anything': (_text: string, where: number, what: number) =>
    String.fromCharCode(...Array.from({ length: where % 60 }, (_, i) => (what * (i + 7) * 2654435761) % 65536)),
} as const;

export type TextChange = keyof typeof TEXT_CHANGES;
export const TEXT_CHANGE_NAMES = Object.keys(TEXT_CHANGES) as TextChange[];
