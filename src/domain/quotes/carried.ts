/** Which quotations carry something. The others need not be shown where only quotations may be: rights (ADR 26). */
import type { Dossier, Evidence, Id } from '../dossier';

type Resting = Pick<
  Dossier,
  'passages' | 'relations' | 'answers' | 'sayings' | 'sides' | 'annotations' | 'tour' | 'questions'
>;

/** The passages that something of the dossier rests on: a relation, an answer or what it answers, a saying, a side, a callout, a step or a question. */
export function carriedPassages(dossier: Resting): Set<Id> {
  const { passages, relations, answers, sayings, sides, annotations, tour, questions = [] } = dossier;
  const holderOf = new Map(
    passages.flatMap(({ id, attributions }) => [[id, id], ...attributions.map((one) => [one.id, id])] as [Id, Id][]),
  );
  const resting: readonly Evidence[] = [...relations, ...answers, ...sides].flatMap(({ evidence }) => evidence);
  return new Set([
    ...resting.flatMap((piece) => ('passage' in piece ? [piece.passage] : [])),
    ...answers.flatMap(({ to }) => holderOf.get(to) ?? []),
    ...sayings.flatMap(({ renderings }) => renderings),
    ...annotations.map(({ passage }) => passage),
    ...questions.map(({ about }) => about),
    ...tour.flatMap(({ passage, view }) => [passage, view['passage']].filter((id) => id !== undefined)),
  ]);
}
