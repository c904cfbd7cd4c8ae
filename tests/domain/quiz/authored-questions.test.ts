import { expect, test } from 'vitest';
import { parseDossier } from '../../../src/domain/parse';
import { whoSaysSo } from '../../../src/domain/quiz/questions';

const YAML = (questions: string): string => `sayso: 2
lang: en
title: T
summary: S
map: none
sources:
  - { id: a, kind: article, outlet: paper, title: T, publisher: P, url: https://example.org/, display: passages, file: a.md }
passages:
  - { id: '1.1', exact: Brook said it., voice: brook, modality: said }
  - { id: '1.2', exact: It rained., voice: reporter, modality: reports }
entities:
  - { id: paper, type: medium, label: Paper }
  - { id: brook, type: person, label: Brook, aliases: [Brook] }
relations:
  - { id: r, from: brook, to: paper, type: speaks, verb: speaks to, evidence: [{ passage: '1.1' }] }
${questions}`;
const parse = (questions: string) =>
  parseDossier('t', { 'dossier.yaml': YAML(questions), 'a.md': 'Head\n\nBrook said it. It rained.' });

test('what an author chose is asked in that order, in their words, and what is right is what the dossier says', () => {
  const parsed = parse(`questions:
  - { id: q1, about: '1.2', ask: Who saw the rain?, why: Nobody is named. }
  - { id: q2, about: r }
`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(whoSaysSo(parsed.dossier, 1)).toEqual([
    expect.objectContaining({
      id: '1.2',
      kind: 'passage',
      voice: 'reporter',
      ask: { en: 'Who saw the rain?' },
      why: { en: 'Nobody is named.' },
    }),
    expect.objectContaining({ id: 'r', kind: 'relation', answer: '@brook' }),
  ]);
  expect(whoSaysSo(parsed.dossier, 2)).toEqual(whoSaysSo(parsed.dossier, 1));
});

test('a sentence that is asked about is shown, though nothing else rests on it', () => {
  const bare = parse('');
  expect(bare.ok && bare.dossier.passages.map(({ id }) => id)).toEqual(['1.1']);
  const asked = parse(`questions: [{ id: q, about: '1.2' }]`);
  expect(asked.ok && asked.dossier.passages.map(({ id }) => id)).toEqual(['1.1', '1.2']);
});

test('a question about nothing is an error where it stands', () => {
  const parsed = parse(`questions: [{ id: q, about: '9.9' }]`);
  expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toContain('DANGLING_REFERENCE');
});
