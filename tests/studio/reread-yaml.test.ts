import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { isCollection, isNode, isPair } from 'yaml';
import { describe, expect, test } from 'vitest';
import { changeYaml } from '../../src/studio/yaml/change-yaml';
import { readYaml } from '../../src/studio/yaml/read';

const dossier = (name: string): string => readFileSync(`data/dossiers/${name}/dossier.yaml`, 'utf8');

/** Where every key and value stands; blocks of lines end where their last part does. */
function placesIn(node: unknown): unknown {
  if (isPair(node)) return [placesIn(node.key), placesIn(node.value)];
  if (!isNode(node)) return null;
  const block = isCollection(node) && !node.flow && node.items.length > 0;
  return [
    node.range?.[0],
    block ? 'its last' : node.range?.[1],
    isCollection(node) ? node.items.map(placesIn) : undefined,
  ];
}

/** What is read of a text where none was before: another text in between leaves nothing to go on from. */
function fresh(text: string): { data: unknown; places: unknown } {
  readYaml('[');
  readYaml(']');
  return known(text);
}

function known(text: string): { data: unknown; places: unknown } {
  const { data, doc } = readYaml(text);
  return { data: structuredClone(data), places: data === undefined ? undefined : placesIn(doc.contents) };
}

/** Pieces of YAML that change what is around them, if put anywhere. */
const PIECES = [
  'x',
  ' ',
  '\n',
  '\n\n',
  '  ',
  '- ',
  '\n  - id: z\n',
  '\n  - z',
  ': ',
  'a: b\n',
  '\nnew: 1\n',
  '#',
  '\n# said\n',
  '"',
  "'",
  '|',
  '>',
  '\n    note: [a, b]',
  '{',
  '}',
  '[',
  ']',
  '&a ',
  '*a',
  '---\n',
  '\n...\n',
  '!!str ',
  '? ',
  '\r\n',
  '\t',
  '    note: |\n      x\n\n',
] as const;

const TEXT = `# A dossier
sayso: 2
title: 'A bridge'
passages:
  # said first
  - id: '1.1'
    exact: "He said: no"
    note: >
      In two
      lines

  - { id: '1.2', exact: It rained }
  - id: '1.3'
    text:
      en: |+
        kept

empty: []
plain: of two
  lines
none:
list:
- a
- &own b # the last
again: *own
map:
  frames:
    - id: here
`;

describe('a text is read by what it has in common with the one before', () => {
  test.each([
    ['a small text', TEXT],
    ['a dossier', dossier('minimal')],
  ])('%s, changed anywhere, as if it was read whole', (_name, text) => {
    const change = fc.record({
      at: fc.nat(text.length),
      out: fc.nat(30),
      put: fc.constantFrom(...PIECES, ...PIECES.map((one) => one.repeat(2))),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        readYaml(text);
        let after = text;
        for (const { at, out, put } of changes) {
          after = after.slice(0, at) + put + after.slice(at + out);
          const gone = known(after);
          expect(gone).toEqual(fresh(after));
          // The text without the change is read from the one with it.
          readYaml(after);
          expect(known(text)).toEqual(fresh(text));
          readYaml(after);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a name that stands for nothing cannot be read, and nothing is changed there', () => {
    const text = 'a: 1\nb: *nobody\n';
    expect(readYaml(text).data).toBeUndefined();
    expect(changeYaml(text, { to: 'set', path: ['a'], value: 2 })).toBe(text);
  });

  test('all but what changed is the same object', () => {
    const before = readYaml(TEXT).data as { passages: unknown[]; list: unknown };
    const after = readYaml(TEXT.replace('He said: no', 'He said: yes')).data as typeof before;
    expect(after.passages[0]).not.toBe(before.passages[0]);
    expect(after.passages[1]).toBe(before.passages[1]);
    expect(after.list).toBe(before.list);
  });
});
