import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { removeStatement, addEvidence, removeEvidence } from '../../src/studio/edit/statements';
import { keepAnswer, toggleUnanswered, unasked } from '../../src/studio/edit/answers';
import { written } from '../../src/studio/dossier/written';
import { saidAgain } from '../../src/studio/script/said-again';
import { parseDossier } from '../../src/domain/parse';

const FOLDER = 'data/dossiers/armenia-csto';
const FILES = Object.fromEntries(
  ['dossier.yaml', 'article.md', 'entities.csv', 'memberships.csv', 'events.csv'].map((name) => [
    name,
    readFileSync(`${FOLDER}/${name}`, 'utf8'),
  ]),
);
const relation = (id: string, files = FILES) => written(files).relations.find((one) => one.id === id)!;
const first = written(FILES).relations.find(({ evidence }) => evidence.some(({ passage }) => passage === '1.1'))!;

test('a sentence with the same ends, or an end and a rare word, may say it again; whose it is decides what it may do', () => {
  const again = saidAgain(FILES, first);
  expect(again.length).toBeGreaterThan(0);
  expect(again.length).toBeLessThanOrEqual(4);
  const rests = first.evidence.map(({ passage }) => passage);
  for (const { row } of again) expect(rests).not.toContain(row.passage?.id);
  expect(again.some(({ sameVoice }) => sameVoice)).toBe(true);
});

test('a statement rests on a further sentence, and no longer; the last one stays', () => {
  const { row } = saidAgain(FILES, first).find(({ sameVoice }) => sameVoice)!;
  const more = addEvidence(FILES, first.id, row.passage!.id);
  expect(relation(first.id, more).evidence.at(-1)).toEqual({ passage: row.passage!.id });
  expect(removeEvidence(more, first.id, row.passage!.id)).toEqual(FILES);
  const single = written(FILES).relations.find(({ evidence }) => evidence.length === 1)!;
  expect(removeEvidence(FILES, single.id, single.evidence[0]!.passage!)).toBe(FILES);
});

test('an answer takes “none found” away, and goes with its statement', () => {
  const id = first.id;
  const none = relation(id).answered ? FILES : toggleUnanswered(FILES, id);
  expect(unasked(none)).not.toContain(id);
  const answered = keepAnswer(none, { to: id, by: ['A spokesman'], stance: 'denies', passage: '7.2' });
  expect(relation(id, answered).answered).toBeUndefined();
  expect(unasked(answered)).not.toContain(id);
  const parsed = parseDossier('armenia-csto', answered);
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  expect(written(removeStatement(answered, id)).answers).toEqual(written(FILES).answers);
});
