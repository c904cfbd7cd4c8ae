import { describe, expect, test } from 'vitest';
import { written } from '../../src/studio/dossier/written';
import { toggleUnanswered } from '../../src/studio/edit/answers';
import { addUnnamed } from '../../src/studio/edit/parts';
import { giveVoice } from '../../src/studio/edit/passages';
import { keepStatement } from '../../src/studio/edit/statements';
import { judge } from '../../src/studio/judge/judge';
import { sampleFiles } from '../../src/studio/open/sample';
import { coverageOf } from '../../src/studio/script/coverage';
import { allDossiers } from '../../bench/studio/dossiers';
import { FROZEN } from '../support/frozen-text';

const statement = (passage: string) =>
  ({ from: ['The bridge'], verb: 'could open', to: ['The town'], type: 'concerns', passage, words: '' }) as const;

describe('how far the work has come', () => {
  test('counts sentences with a voice, and nothing where there is nothing', () => {
    expect(coverageOf(FROZEN)).toMatchObject({ voiced: 0, claims: 0, unasked: 0, unnamed: 0 });
    const { sentences } = coverageOf(FROZEN);
    expect(sentences).toBeGreaterThan(2);
    expect(coverageOf(giveVoice(FROZEN, '1.1', 'reporter', 'reports')).voiced).toBe(1);
  });

  test('counts claims that were not asked for an answer, and those that only somebody unnamed says', () => {
    const { files, id } = addUnnamed(FROZEN, 'two officials');
    const voiced = giveVoice(giveVoice(files, '1.1', id, 'says'), '1.2', 'reporter', 'reports');
    const one = keepStatement(voiced, statement('1.1')).files;
    const both = keepStatement(one, statement('1.2')).files;
    expect(coverageOf(both)).toMatchObject({ claims: 2, unasked: 2, unnamed: 1 });
    const [first] = written(both).relations;
    expect(coverageOf(toggleUnanswered(both, first!.id))).toMatchObject({ claims: 2, unasked: 1 });
  });

  test('counts no fact on record as a claim', () => {
    const files = allDossiers().get('armenia-csto')!;
    const { relations } = written(files);
    const onRecord = relations.filter(({ evidence }) => evidence.every(({ passage }) => passage === undefined));
    expect(coverageOf(files).claims).toBe(relations.length - onRecord.length);
  });
});

test('the gate says which share of the article readers get, and says nothing of a state that does not pass', () => {
  const { shown } = judge({ seq: 1, folder: 'minimal', files: sampleFiles() });
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(1);
  const whole = judge({
    seq: 1,
    folder: 'minimal',
    files: {
      ...sampleFiles(),
      'dossier.yaml': sampleFiles()['dossier.yaml']!.replace('display: passages', 'display: full'),
    },
  });
  expect(whole.passes ? whole.shown : 1).toBe(1);
  expect(judge({ seq: 1, folder: 'minimal', files: { 'dossier.yaml': 'sayso: 2\n' } }).shown).toBeUndefined();
});
