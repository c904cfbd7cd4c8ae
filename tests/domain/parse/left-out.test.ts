import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../../src/domain/parse';
import { shownParagraphs } from '../../../src/domain/quotes/elisions';
import { coverageOf } from '../../../src/domain/quotes/coverage';

const TEXT = 'A ferry\n\nAda says it sails. It rained. Nobody asked why.\n';

const yaml = (display: string, extra = '', version = 2) => `
sayso: ${version}
lang: en
title: A ferry
summary: Ada says that a ferry sails.
sources:
  - { id: a, kind: article, outlet: post, title: A ferry, publisher: Post, url: https://example.org/a, display: ${display}, file: a.md }
entities:
  - { id: ada, type: person, label: Ada, description: A captain., aliases: [Ada] }
  - { id: ferry, type: concept, label: Ferry, description: A ship., aliases: [ferry] }
  - { id: post, type: medium, label: Post, description: A paper. }
passages:
  - { id: '1.1', exact: Ada says it sails., voice: ada, modality: says }
  - { id: '1.2', exact: It rained., voice: reporter, modality: states }
  - { id: '1.3', exact: Nobody asked why., voice: reporter, modality: states${extra} }
relations:
  - { id: r1, from: ada, to: ferry, type: helps, verb: sails, evidence: [{ passage: '1.1', words: it sails }] }
`;

const read = (text: string) => parseDossier('ferry', { 'dossier.yaml': text, 'a.md': TEXT });

function shown(text: string): string[] {
  const parsed = read(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  return parsed.dossier.passages.map(({ id }) => id);
}

describe('a sentence that carries nothing', () => {
  it('is left out where only quotations may be shown, and noted', () => {
    expect(shown(yaml('passages'))).toEqual(['1.1']);
    const parsed = read(yaml('passages'));
    const notes = parsed.ok ? parsed.notes.map(({ severity, code }) => `${severity} ${code}`) : [];
    expect(notes.filter((note) => note.endsWith('LEFT_OUT'))).toEqual([
      'note SENTENCE_LEFT_OUT',
      'note SENTENCE_LEFT_OUT',
    ]);
  });

  it('leaves a mark in the article and is not counted as quoted', () => {
    const parsed = read(yaml('passages'));
    if (!parsed.ok) throw new Error('not sound');
    expect(shownParagraphs(parsed.dossier, 'a')[1]!.pieces.map(({ kind }) => kind)).toEqual(['passage', 'elision']);
    expect(coverageOf(parsed.dossier, 'a')).toMatchObject({ words: 11, inPassages: 4 });
  });

  it('is kept by show: always, with its reason', () => {
    expect(shown(yaml('passages', ', show: always, reason: It ends the text.'))).toEqual(['1.1', '1.3']);
  });

  it('is kept where the whole text may be shown, which may then stand nowhere else', () => {
    const nowhere = (display: string) => read(yaml(display).replace('url: https://example.org/a, ', ''));
    expect(nowhere('full').ok).toBe(true);
    expect(nowhere('passages').ok).toBe(false);
    expect(shown(yaml('full'))).toEqual(['1.1', '1.2', '1.3']);
  });

  it('is kept where an answer, a step or a callout rests on it', () => {
    const answer = `answers:\n  - { id: n, by: post, to: r1, stance: asks, evidence: [{ passage: '1.3' }] }\n`;
    expect(shown(yaml('passages') + answer)).toEqual(['1.1', '1.3']);
    const step = `tour:\n  - { id: s, title: T, text: T, note: N, passage: '1.2' }\n`;
    expect(shown(yaml('passages') + step)).toEqual(['1.1', '1.2']);
  });
});
