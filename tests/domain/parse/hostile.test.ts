import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../../src/domain/parse';
import { changed, dossierOf, FILES, problemsOf } from './fixture';

const codes = (yaml: string) => problemsOf({ ...FILES, 'dossier.yaml': yaml }).map((p) => p.code);

describe('hostile input', () => {
  it('refuses a bomb of aliases', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (let i = 1; i < 9; i++) {
      const [name, before] = ['abcdefghi'[i], 'abcdefghi'[i - 1]];
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`);
    }
    expect(codes(bomb.join('\n'))).toEqual(['YAML_UNREADABLE']);
  });

  it.each(['langa: &a { <<: *a }: en', 'title: &a [one, [*a]]', 'title: { en: &a one, fr: &b { x: *b } }'])(
    'refuses an alias inside what it names, and says where: %s',
    (line) => {
      const yaml = FILES['dossier.yaml']!.replace(/^title:.*$/m, line);
      const [problem] = problemsOf({ ...FILES, 'dossier.yaml': yaml });
      expect(problem).toMatchObject({
        code: 'YAML_UNREADABLE',
        message: expect.stringMatching(/\*[ab] stands inside/),
      });
      expect(problem!.line).toBe(yaml.slice(0, yaml.indexOf(line)).split('\n').length);
    },
  );

  it('refuses nesting deeper than the stack', () => {
    expect(codes('['.repeat(100_000))).toContain('YAML_UNREADABLE');
  });

  it('takes __proto__ and constructor for ordinary words', () => {
    const before = Object.keys(Object.prototype);
    let files = changed('dossier.yaml', 'lang: en', 'lang: en\n__proto__: { polluted: yes }\nconstructor: 1');
    files = changed('dossier.yaml', 'title: One', 'title: { en: One, __proto__: Two }', files);
    expect(problemsOf(files).map((p) => p.code)).toContain('UNKNOWN_FIELD');
    expect(Object.keys(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('lets an entity be called constructor or __proto__', () => {
    for (const id of ['constructor', '__proto__', 'toString']) {
      let files = changed('dossier.yaml', 'id: paper', `id: ${id}`);
      files = changed('dossier.yaml', 'outlet: paper', `outlet: ${id}`, files);
      files = changed('dossier.yaml', 'from: paper', `from: ${id}`, files);
      expect(dossierOf(files).sources[0]!.outlet).toBe(id);
    }
  });

  it('does not find a reference in what every object has', () => {
    const files = changed('dossier.yaml', 'telling: r1', 'telling: constructor');
    expect(problemsOf(files).map((p) => p.code)).toEqual(['DANGLING_REFERENCE']);
  });

  const long = 'The town waits for the bridge. '.repeat(35_000);
  it.each([
    ['a long quotation that is not there', 'exact: The cost is not known.', `exact: "${long}."`],
    ['a long title', 'title: A bridge', `title: "${long}"`],
    ['a long id', 'id: a1', `id: ${'a'.repeat(1_000_000)}`],
    [
      'very many unknown fields',
      'lang: en',
      `lang: en\n${Array.from({ length: 20_000 }, (_, i) => `f${i}: 1`).join('\n')}`,
    ],
    ['very many repeats of one letter', 'exact: The cost is not known.', `exact: "${'a'.repeat(1_000_000)}"`],
  ])('comes to an end with %s', (_, from, to) => {
    expect(problemsOf(changed('dossier.yaml', from, to))).toBeInstanceOf(Array);
  });

  it('comes to an end with a long article', () => {
    expect(problemsOf({ ...FILES, 'article.md': long })[0]?.code).toBe('QUOTE_NOT_FOUND');
    expect(problemsOf({ ...FILES, 'article.md': 'a'.repeat(1_000_000) })[0]?.code).toBe('QUOTE_NOT_FOUND');
  });

  it('never throws, whatever the texts', () => {
    const lines = (FILES['dossier.yaml'] ?? '').split('\n');
    const mangled = fc
      .array(
        fc.tuple(
          fc.nat(lines.length - 1),
          fc.oneof(fc.constant(''), fc.string(), fc.constantFrom('  - 1', 'x: [', '- null', '  id: {}')),
        ),
        {
          maxLength: 6,
        },
      )
      .map((edits) => {
        const copy = [...lines];
        for (const [i, line] of edits) copy[i] = line;
        return copy.join('\n');
      });
    fc.assert(
      fc.property(fc.oneof(mangled, fc.string()), fc.string(), (yaml, csv) => {
        const result = parseDossier('x', { ...FILES, 'dossier.yaml': yaml, 'memberships.csv': csv });
        if (!result.ok) {
          expect(result.problems.some((p) => p.severity === 'error')).toBe(true);
          for (const p of result.problems) expect(Math.min(p.line, p.column)).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([null, 1, 'x', [], [[]], { sayso: 1, sources: 3, entities: [null, 1, 'x', []] }])(
    'reports values that are no dossier: %j',
    (value) => {
      const result = parseDossier('x', { 'dossier.yaml': JSON.stringify(value) });
      expect(result.ok).toBe(false);
    },
  );
});
