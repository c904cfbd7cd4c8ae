import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../../src/domain/parse';
import { readDossierFiles } from '../../../src/node/read-dossier';

const FILES = readDossierFiles(join(import.meta.dirname, '../../../examples/dossiers/three-reports'));
const Y = 'dossier.yaml';

function judged(from: string, to: string) {
  const yaml = FILES[Y]!;
  expect(yaml).toContain(from);
  const parsed = parseDossier('three-reports', { ...FILES, [Y]: yaml.replace(from, to) });
  return parsed.ok ? [] : parsed.problems;
}

const line = (text: string): number => FILES[Y]!.slice(0, FILES[Y]!.indexOf(text)).split('\n').length;

describe('what reports do to a saying', () => {
  it('is read with the exact words of both reports', () => {
    const parsed = parseDossier('three-reports', FILES);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { sayings, passages } = parsed.dossier;
    const [hardens] = sayings[0]!.differences;
    const wordsAt = (id: string, { start, end }: { start: number; end: number }) => {
      const passage = passages.find((one) => one.id === id)!;
      return passage.exact.slice(start - passage.start, end - passage.start);
    };
    expect(hardens).toMatchObject({ in: 'b1', how: 'hardens', than: 'l1' });
    expect(wordsAt('b1', hardens!.words!)).toBe('will close');
    expect(wordsAt('l1', hardens!.thanWords!)).toBe('may close');
  });

  it.each<[code: string, from: string, to: string, says: string]>([
    ['WORDS_NOT_IN_PASSAGE', 'words: will close, than: l1', 'words: shall close, than: l1', '“shall close”'],
    ['WORDS_NOT_IN_PASSAGE', 'thanWords: may close', 'thanWords: might close', '“might close”'],
    ['DANGLING_REFERENCE', 'in: v1, how: adds', 'in: l2, how: adds', 'no rendering of this saying "l2"'],
    ['DIFFERENCE_UNCLEAR', 'words: accused, than: l2', 'words: accused, than: b2', '"b2" is set against itself'],
    ['DIFFERENCE_UNCLEAR', '          words: is likely to lose,\n', '', 'which words a report softens is not said'],
    ['DIFFERENCE_UNCLEAR', 'how: leaves out', 'how: leaves out, words: said', 'has no "words"'],
    [
      'DIFFERENCE_UNCLEAR',
      'Si la tempête dure, than: l1',
      'Si la tempête dure, than: l1, thanWords: may',
      'has no "thanWords"',
    ],
    ['DIFFERENCE_UNCLEAR', 'than: l1, thanWords: told the assembly', 'than: l1', 'which words a report leaves out'],
    [
      'DIFFERENCES_IN_CIRCLE',
      'how: hardens, words: will close, than: v1, thanWords: pourrait fermer',
      'how: softens, words: will close, than: l1',
      '"l1" is harder than "b1"',
    ],
    ['WRONG_TYPE', 'how: softens', 'how: soft', '"how"'],
  ])('%s: %s', (code, from, to, says) => {
    const problems = judged(from, to);
    const found = problems.find((problem) => problem.code === code);
    expect(problems.map((one) => one.code)).toContain(code);
    expect(found!.message).toContain(says);
    expect(found!.expected ?? found!.suggestion).toBeDefined();
    expect(Math.abs(found!.line - line(from))).toBeLessThan(5);
  });
});
