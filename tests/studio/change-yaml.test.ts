import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { changeYaml } from '../../src/studio/yaml/change-yaml';
import { changed, type Change } from '../../src/studio/yaml/plain';

const dossier = (name: string): string => readFileSync(`data/dossiers/${name}/dossier.yaml`, 'utf8');

/** The lines that one text has and another has not, in order. */
function difference(before: string, after: string): { readonly gone: string[]; readonly come: string[] } {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return { gone: a.slice(start, a.length - end), come: b.slice(start, b.length - end) };
}

describe('one change in a hand-written dossier', () => {
  const before = dossier('minimal');

  test('a verb: one line differs', () => {
    const after = changeYaml(before, { to: 'set', path: ['relations', 0, 'verb'], value: 'hopes to reopen' });
    expect(difference(before, after)).toEqual({
      gone: ['    verb: speaks of perhaps reopening'],
      come: ['    verb: hopes to reopen'],
    });
  });

  test('a value keeps its quotes, and one that needs some gets them', () => {
    const text = 'a: \'x\'\nb: "y"\nc: z\n';
    expect(changeYaml(text, { to: 'set', path: ['a'], value: "it's" })).toBe("a: 'it''s'\nb: \"y\"\nc: z\n");
    expect(changeYaml(text, { to: 'set', path: ['b'], value: 'w' })).toBe('a: \'x\'\nb: "w"\nc: z\n');
    expect(changeYaml(text, { to: 'set', path: ['c'], value: '1.2' })).toBe("a: 'x'\nb: \"y\"\nc: '1.2'\n");
  });

  test('what other places stand for is written out there before it is taken away', () => {
    const after = changeYaml('a: &x { b: 1 }\nc: *x\n', { to: 'set', path: ['a'], value: undefined });
    expect(parse(after)).toEqual({ c: { b: 1 } });
  });

  test('a field that is new stands after its last sibling', () => {
    const after = changeYaml(before, { to: 'set', path: ['entities', 0, 'side'], value: 'town' });
    expect(difference(before, after)).toEqual({ gone: [], come: ['    side: town'] });
  });

  test('an item goes with the comment above it, and all others stay', () => {
    const text =
      'list:\n  # one\n  - id: a\n  # two\n  - id: b\n    x: 1 # keep me not\n  # three\n  - id: c\nend: 1\n';
    expect(changeYaml(text, { to: 'set', path: ['list', 1], value: undefined })).toBe(
      'list:\n  # one\n  - id: a\n  # three\n  - id: c\nend: 1\n',
    );
  });

  test('items change places with their comments', () => {
    const text = 'list:\n  # one\n  - id: a\n  # two\n  - id: b\n  - id: c\nend: 1\n';
    expect(changeYaml(text, { to: 'move', path: ['list'], from: 0, at: 2 })).toBe(
      'list:\n  # two\n  - id: b\n  - id: c\n  # one\n  - id: a\nend: 1\n',
    );
    expect(changeYaml(text, { to: 'move', path: ['list'], from: 2, at: 0 })).toBe(
      'list:\n  - id: c\n  # one\n  - id: a\n  # two\n  - id: b\nend: 1\n',
    );
  });

  test('an item comes into an empty list, a full one and one on a line', () => {
    expect(changeYaml('a: []\nb: 1\n', { to: 'add', path: ['a'], value: { id: '1.1', w: 'x' } })).toBe(
      "a:\n  - id: '1.1'\n    w: x\nb: 1\n",
    );
    expect(changeYaml('a:\n  - id: x\nb: 1\n', { to: 'add', path: ['a'], value: { id: 'y' } })).toBe(
      'a:\n  - id: x\n  - id: y\nb: 1\n',
    );
    expect(changeYaml('a: [x] # c\n', { to: 'add', path: ['a'], value: 'y' })).toBe('a: [x, y] # c\n');
    expect(changeYaml('b: 1\n', { to: 'add', path: ['a'], value: 'y' })).toBe('b: 1\na: [y]\n');
  });

  test('what cannot be read is left as it is', () => {
    expect(changeYaml('a: [', { to: 'set', path: ['a'], value: 1 })).toBe('a: [');
  });
});

/** Every place in some data. */
function paths(data: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof data !== 'object' || data === null) return [path];
  const inner = Object.entries(data).flatMap(([key, value]) =>
    paths(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
  return path.length === 0 ? inner : [path, ...inner];
}

test('any change of a dossier says what it should, and nothing else', () => {
  for (const name of ['minimal', 'sahel']) {
    const text = dossier(name);
    const data: unknown = parse(text);
    const all = paths(data);
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.constantFrom<unknown>('x', 'a: b, {c}', '1.1', ['p', 'q'], { k: 'v' }, 3, undefined),
        (path, value) => {
          const change: Change = { to: 'set', path, value };
          expect(parse(changeYaml(text, change))).toEqual(changed(data, change));
        },
      ),
      { numRuns: 25, seed: 16 },
    );
  }
});
