/** Who answers what: a claim with an answer is never shown without it. */
import type { Answer, Dossier, Evidence, Id } from '../dossier';

/** `answered`: it has an answer. `none found`: the author looked and found none. `not looked for`: nobody is known to have. */
export type AnswerState = 'answered' | 'none found' | 'not looked for';

export interface AnswerIndex {
  /**
   * The answers to a mark, in the dossier's order, each once, also where one answers several of its statements. To a relation: those to it, and to the words it rests on.
   * To a passage: those to it, to the words in it, and to the relations that rest on it. To an attribution: those to it.
   */
  answersOf(mark: Id): readonly Answer[];
  /** The answers that are given in a passage, or in one person's words in it. */
  givenIn(words: Id): readonly Answer[];
  /** What may be said of a relation's answers. */
  stateOf(relation: Id): AnswerState;
}

type Parts = Pick<Dossier, 'answers' | 'relations' | 'passages'>;

/** The passages and attributions some evidence names. */
const wordsOf = (evidence: readonly Evidence[]): Id[] =>
  evidence.flatMap((piece) => ('passage' in piece ? [piece.attribution ?? piece.passage] : []));

/** What two answers share that say the same of one claim's two statements: all but their own ids and whom they answer. */
const sameWords = ({ by, stance, evidence, note }: Answer): string => JSON.stringify([by, stance, evidence, note]);

/**
 * Builds the index of a dossier's answers. Ids it does not know give empty lists.
 * @param dossier it must not change afterwards
 */
export function answerIndex({ answers, relations, passages }: Parts): AnswerIndex {
  const order = new Map(answers.map(({ id }, i) => [id, i]));
  const toMark = new Map<Id, Set<Answer>>();
  const given = new Map<Id, Answer[]>();
  const add = (mark: Id, answer: Answer): void => void toMark.set(mark, (toMark.get(mark) ?? new Set()).add(answer));
  const holder = new Map(passages.flatMap(({ id, attributions }) => attributions.map((one) => [one.id, id] as const)));

  for (const answer of answers) {
    add(answer.to, answer);
    // Words in a passage are shown with the whole passage.
    const around = holder.get(answer.to);
    if (around !== undefined) add(around, answer);
    for (const relation of relations) {
      const words = wordsOf(relation.evidence);
      if (relation.id === answer.to) {
        for (const id of words) {
          add(id, answer);
          const passage = holder.get(id);
          if (passage !== undefined) add(passage, answer);
        }
      } else if (words.includes(answer.to)) add(relation.id, answer);
    }
    for (const id of wordsOf(answer.evidence)) {
      given.set(id, [...(given.get(id) ?? []), answer]);
      const passage = holder.get(id);
      if (passage !== undefined) given.set(passage, [...(given.get(passage) ?? []), answer]);
    }
  }
  const answersOf = (mark: Id): readonly Answer[] => {
    const sorted = [...(toMark.get(mark) ?? [])].sort((a, b) => order.get(a.id)! - order.get(b.id)!);
    const said = sorted.map(sameWords);
    return sorted.filter((_, i) => said.indexOf(said[i]!) === i);
  };
  const looked = new Set(relations.flatMap(({ id, answered }) => (answered === undefined ? [] : [id])));
  return {
    answersOf,
    givenIn: (words) => [...new Set(given.get(words))],
    stateOf: (relation) =>
      answersOf(relation).length > 0 ? 'answered' : looked.has(relation) ? 'none found' : 'not looked for',
  };
}
