import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier';
import { changesBetween } from '../../../src/domain/history/changes';
import { latestCorrection } from '../../../src/domain/history/corrections';
import { readSnapshot, snapshotOf, snapshotText } from '../../../src/domain/history/snapshot';
import { parseDossier } from '../../../src/domain/parse';
import { readDossierFiles } from '../../../src/node/read-dossier';

const FILES = readDossierFiles(join(import.meta.dirname, '../../../examples/dossiers/two-who-contradict'));
const Y = 'dossier.yaml';

/** The example as it is with some of its text replaced. */
function edited(from = '', to = ''): Dossier {
  expect(FILES[Y]).toContain(from);
  const parsed = parseDossier('story', { ...FILES, [Y]: FILES[Y]!.replace(from, to) });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.dossier;
}

const before = snapshotOf(edited());
const changes = (from: string, to: string) => changesBetween(before, snapshotOf(edited(from, to)));

describe('what changed between two versions', () => {
  it('is nothing where statements are as they were, whatever else was written', () => {
    expect(changes('', '')).toEqual([]);
    expect(changes('title: Do the works harm the bridge?', 'title: Another title')).toEqual([]);
  });

  it('is a statement’s words, with those before and after', () => {
    const [change, ...others] = changes('type: harms, verb: harm,', 'type: harms, verb: are said to harm,');
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      how: 'changed',
      parts: ['said'],
      before: { id: 'r1', said: { en: 'The works harm The bridge' } },
      after: { said: { en: 'The works are said to harm The bridge' } },
    });
  });

  it('is whose words they are, what is quoted, and who answers', () => {
    expect(
      changes("evidence: [{ passage: '1.1' }] }", "evidence: [{ passage: '1.1', words: The works harm the bridge }] }"),
    ).toMatchObject([{ how: 'changed', parts: ['words'], after: { words: ['The works harm the bridge'] } }]);
    expect(changes('stance: denies', 'stance: disputes')).toMatchObject([{ how: 'changed', parts: ['answers'] }]);
  });

  it('is a statement that is new, or taken out', () => {
    const more =
      "  - { id: r3, from: works, to: bridge, type: concerns, verb: concern, evidence: [{ passage: '1.2' }] }\nanswers:";
    expect(changes('answers:', more)).toMatchObject([{ how: 'added', after: { id: 'r3' } }]);
    const later = snapshotOf(edited('answers:', more));
    expect(changesBetween(later, before)).toMatchObject([{ how: 'removed', before: { id: 'r3' } }]);
  });

  it('is not a language that only one of them has', () => {
    const both = {
      ...before,
      statements: before.statements.map((one) => ({ ...one, said: { ...one.said, hy: 'Կամուրջ' } })),
    };
    expect(changesBetween(before, both)).toEqual([]);
    expect(changesBetween(both, before)).toEqual([]);
  });
});

describe('the statements of a version', () => {
  it('are read as they were written, and nothing else is', () => {
    expect(readSnapshot(snapshotText(edited()))).toEqual(before);
    for (const text of ['', '{}', '[]', '{"sayso":2,"statements":[]}']) expect(readSnapshot(text)).toBeNull();
  });

  it('hold no word of the article that is not quoted', () => {
    const quoted = new Set(edited().passages.map(({ exact }) => exact));
    for (const { words } of before.statements)
      for (const one of words) expect([...quoted].some((exact) => exact.includes(one))).toBe(true);
  });
});

describe('corrections', () => {
  const corrected = (...days: string[]) =>
    edited(
      'map: none',
      `map: none\ncorrections:\n${days.map((day, i) => `  - { date: ${day}, text: 'No. ${i}' }`).join('\n')}`,
    );

  it('are told latest first, and of one day the last that was written', () => {
    const { corrections } = corrected('2026-03-02', '2026-03-05', '2026-03-05', '2026-01-01');
    expect(latestCorrection(corrections)).toEqual({ date: '2026-03-05', text: { en: 'No. 2' } });
    expect(latestCorrection([])).toBeUndefined();
  });

  it('have a day that there is', () => {
    expect(() => corrected('2026-02-30')).toThrow('DATE_MALFORMED');
  });
});
