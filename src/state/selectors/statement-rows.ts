import type { Id } from '../../domain/dossier';
import type { Story, StoryStatement } from '../../geometry/network/pictures/story';
import { remembered } from '../memoise';
import type { SaysoState } from '../store';
import { selectLit, selectMuted } from './mark-state';
import { selectStory } from './picture';

/**
 * The statements that stand for a story where there is room for few, in the article's order: those the subject has a
 * part in, the dominant voice's before others, filled up with the rest. A voice that was chosen has its own.
 * @param most how many there is room for
 */
export function statementsAtRest(
  { subject, dominant, statements }: Pick<Story, 'subject' | 'dominant' | 'statements'>,
  muted: ReadonlySet<Id>,
  most: number,
): readonly StoryStatement[] {
  const shown = statements.filter(({ id }) => !muted.has(id));
  const ofSubject = ({ from, to }: StoryStatement): boolean =>
    subject !== null && (from.includes(subject) || to.includes(subject));
  const ofVoice = ({ voice }: StoryStatement): boolean => dominant === null || voice === dominant;
  const ranked = [
    ...shown.filter((one) => ofSubject(one) && ofVoice(one)),
    ...shown.filter((one) => ofSubject(one) && !ofVoice(one)),
    ...shown.filter((one) => !ofSubject(one)),
  ];
  const taken = new Set(ranked.slice(0, most));
  return statements.filter((one) => taken.has(one));
}

/**
 * The same with what is chosen among them. While all of that is in sight nothing moves; otherwise the chosen statements
 * stand there, or those of one pair and direction with the chosen one.
 */
export function statementRows(
  story: Pick<Story, 'subject' | 'dominant' | 'statements'>,
  lit: ReadonlySet<Id>,
  muted: ReadonlySet<Id>,
  most: number,
): readonly StoryStatement[] {
  const rest = statementsAtRest(story, muted, most);
  const chosen = story.statements.filter(({ id }) => lit.has(id));
  if (chosen.every((one) => rest.includes(one))) return rest;
  if (chosen.length > 1) return chosen.slice(0, most);
  return pairOf(story, chosen[0]!, most);
}

/** A statement with those of the same ends in the same direction, in the article's order; itself always among them. */
export function pairOf(
  { statements }: Pick<Story, 'statements'>,
  one: StoryStatement,
  most: number,
): readonly StoryStatement[] {
  const ends = ({ from, to }: StoryStatement): string => `${from.toSorted().join()}>${to.toSorted().join()}`;
  const pair = statements.filter((other) => ends(other) === ends(one));
  const at = pair.indexOf(one);
  return at < most ? pair.slice(0, most) : pair.slice(at - most + 1, at + 1);
}

/**
 * The statements around one sentence, in the article's order and as many as there is room for, its own before those that
 * follow: what a strip shows that goes along as one reads.
 * @param own what rests on the sentence
 */
export function rowsAround(
  statements: readonly StoryStatement[],
  own: ReadonlySet<Id>,
  most: number,
): readonly StoryStatement[] {
  const first = Math.max(
    0,
    statements.findIndex(({ id }) => own.has(id)),
  );
  const start = Math.max(0, Math.min(first, statements.length - most));
  return statements.slice(start, start + most);
}

/** Makes the selector of the rows that a place with room for so many shows. */
export const rowsFor = (most: number) =>
  remembered(
    (state) => [selectStory(state), selectLit(state), selectMuted(state)],
    (state) => statementRows(selectStory(state), selectLit(state).relations, selectMuted(state).relations, most),
  );

/** What a phone's strip holds: the first statements of a story; of a chosen one, all that is said of its two ends. */
export const STRIP = 4;
const atRest = rowsFor(STRIP);
export const selectStrip: (state: SaysoState) => readonly StoryStatement[] = remembered(
  (state) => [selectStory(state), selectLit(state), selectMuted(state)],
  (state) => {
    const { primary } = selectLit(state);
    const story = selectStory(state);
    const chosen = story.statements.find(({ id }) => id === primary);
    return chosen ? pairOf(story, chosen, STRIP) : atRest(state);
  },
);
