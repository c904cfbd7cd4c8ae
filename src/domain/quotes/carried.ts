/** Which quotations carry something. The others need not be shown where only quotations may be: rights (ADR 26). */
import type { Id } from '../dossier';

interface Resting {
  readonly evidence: readonly { readonly passage?: Id; readonly source?: Id }[];
}

/** What is asked of a dossier, also of one as it is written. */
interface Carrying {
  readonly passages: readonly { readonly id: Id; readonly attributions: readonly { readonly id: Id }[] }[];
  readonly relations: readonly Resting[];
  readonly answers: readonly (Resting & { readonly to: Id })[];
  readonly sides: readonly Resting[];
  readonly sayings: readonly { readonly renderings: readonly Id[] }[];
  readonly annotations: readonly { readonly passage: Id }[];
  readonly questions?: readonly { readonly about: Id }[];
  readonly tour: readonly { readonly passage?: Id | undefined; readonly view: { readonly passage?: Id | undefined } }[];
}

/** The passages that something of the dossier rests on: a relation, an answer or what it answers, a saying, a side, a callout, a step or a question. */
export function carriedPassages(dossier: Carrying): Set<Id> {
  const { passages, relations, answers, sayings, sides, annotations, tour, questions = [] } = dossier;
  const holderOf = new Map(
    passages.flatMap(({ id, attributions }) => [[id, id], ...attributions.map((one) => [one.id, id])] as [Id, Id][]),
  );
  const resting = [...relations, ...answers, ...sides].flatMap(({ evidence }) => evidence);
  return new Set([
    ...resting.flatMap((piece) => piece.passage ?? []),
    ...answers.flatMap(({ to }) => holderOf.get(to) ?? []),
    ...sayings.flatMap(({ renderings }) => renderings),
    ...annotations.map(({ passage }) => passage),
    ...questions.map(({ about }) => about),
    ...tour.flatMap(({ passage, view }) => [passage, view.passage].filter((id) => id !== undefined)),
  ]);
}
