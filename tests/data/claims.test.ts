import { describe, expect, it } from 'vitest';
import type { Dossier, Relation } from '../../src/domain/dossier';
import { facts, ids } from './facts';
import { loadDossier } from './load-dossier';

const textOf = (dossier: Dossier) => dossier.sources.find(({ kind }) => kind === 'article')!.text!;

/** The quoted words a relation rests on, with their passages, in its order. */
function evidenceOf(dossier: Dossier, { id, evidence }: Relation) {
  const text = textOf(dossier);
  return evidence.flatMap((piece) =>
    'passage' in piece && piece.words
      ? [{ relation: id, passage: piece.passage, words: text.slice(piece.words.start, piece.words.end) }]
      : [],
  );
}

describe.each(['armenia-csto', 'sahel'])('the claims of %s', (id) => {
  const dossier = loadDossier(id);

  it('have the ends and types of the table, row by row', () => {
    const told = dossier.relations.map(({ id: relation, from, via, to, type }) => ({ id: relation, from, via, to, type }));
    const expected = facts(id, 'relations').map((row) => ({
      id: row['id'],
      from: ids(row['from']),
      via: ids(row['via']),
      to: ids(row['to']),
      type: row['type'],
    }));
    expect(told).toEqual(expected);
  });

  it('rest on the exact words of the table', () => {
    expect(dossier.relations.flatMap((relation) => evidenceOf(dossier, relation))).toEqual(facts(id, 'evidence'));
  });

  it('rest on words that stand in the passage they are said to stand in', () => {
    for (const relation of dossier.relations)
      for (const piece of relation.evidence) {
        if (!('passage' in piece)) continue;
        const passage = dossier.passages.find((one) => one.id === piece.passage)!;
        expect(piece.words, `${relation.id} ${piece.passage}`).toBeDefined();
        expect(piece.words!.start).toBeGreaterThanOrEqual(passage.start);
        expect(piece.words!.end).toBeLessThanOrEqual(passage.end);
      }
  });

  it('have bare verbs: whose claim it is stands in the voice, never in the verb', () => {
    for (const { id: relation, verb } of dossier.relations)
      expect(verb['en'], relation).not.toMatch(/\b(is|are) (said|called|alleged|accused)\b|allegedly|according to|, (s?he|they) says?/i);
  });

  it('offer every text of ours in every language of the dossier', () => {
    const ours = [
      dossier.title,
      dossier.summary,
      dossier.asOfNote!,
      ...dossier.sides.flatMap(({ label, note }) => [label, ...(note ? [note] : [])]),
      ...dossier.relations.flatMap(({ verb, modality, note }) => [verb, modality, ...(note ? [note] : [])]),
      ...dossier.passages.flatMap(({ modality, note, show }) => [modality, ...(note ? [note] : []), ...(show ? [show] : [])]),
      ...dossier.answers.flatMap(({ note }) => (note ? [note] : [])),
      ...dossier.entities.flatMap(({ label, description }) => [label, description]),
      ...dossier.events.flatMap(({ title, placeName, note }) => [title, ...(placeName ? [placeName] : []), ...(note ? [note] : [])]),
      ...dossier.presets.map(({ label }) => label),
      ...dossier.tour.flatMap(({ title, text, note }) => [title, text, note]),
    ];
    for (const text of ours) expect(Object.keys(text).toSorted(), text['en']).toEqual([...dossier.languages].toSorted());
  });

  it('lose no hedge of their words', () => {
    for (const relation of dossier.relations)
      for (const piece of relation.evidence) {
        if (!('passage' in piece) || !piece.words) continue;
        const { start, end } = piece.words;
        const hedges = dossier.passages.find((one) => one.id === piece.passage)!.hedges;
        const inWords = hedges.filter((hedge) => start <= hedge.start && hedge.end <= end);
        if (inWords.length === 0) continue;
        expect(`${relation.id}: ${relation.verb['en']}`).toMatch(/could|might|would|should|is trying|willing|ready/);
      }
  });
});

describe('the verbs of the first dossier', () => {
  it('are those of the table in three languages', () => {
    const told = loadDossier('armenia-csto').relations.map(({ id, verb }) => ({ id, ...verb }));
    const expected = facts('armenia-csto', 'relations').map((row) => ({
      id: row['id'],
      en: row['verb_en'],
      hy: row['verb_hy'],
      ru: row['verb_ru'],
    }));
    expect(told).toEqual(expected);
  });
});
