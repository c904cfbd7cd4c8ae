import type { Id } from '../../../../domain/dossier';
import type { Story, StoryStatement, StoryVoice } from '../story';

/** What is drawn in a balloon and what stands above it. */
export interface Parts {
  /** The voice whose balloon stands round the picture; null where it has none. */
  readonly balloon: StoryVoice | null;
  /** Who speaks in the balloon and is taken out of the picture; null where nobody is. */
  readonly speaker: Id | null;
  readonly inside: readonly StoryStatement[];
  /** Statements with the speaker at an end, and those that hang on such alone: the chain of retelling. */
  readonly chain: readonly StoryStatement[];
}

const endsOf = ({ from, to }: StoryStatement): readonly Id[] => [...from, ...to];

/** All that hangs together with some actors by statements. */
function reachedFrom(start: Iterable<Id>, statements: readonly StoryStatement[]): Set<Id> {
  const reached = new Set(start);
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const ids of statements.map(endsOf)) {
      if (ids.some((id) => reached.has(id))) for (const id of ids) reached.add(id);
    }
  }
  return reached;
}

/**
 * Parts a story with a dominant speaker into what is told and how it came to be told: the speaker is taken out, and what
 * then hangs on the speaker alone, without the subject (a cut vertex of the graph), stands outside the balloon.
 */
export function partsOf(story: Story): Parts {
  const balloon = story.voices.find(({ key, kind }) => key === story.dominant && kind === 'speaker') ?? null;
  const whole = { balloon, speaker: null, inside: story.statements, chain: [] };
  const speaker = balloon?.who.length === 1 ? balloon.who[0]! : null;
  if (speaker === null || story.subject === null) return whole;
  const named = story.statements.some((statement) => endsOf(statement).includes(speaker));
  if (!named) return { ...whole, speaker };
  if (speaker === story.subject) return { ...whole, balloon: null };
  const others = story.statements.filter((statement) => !endsOf(statement).includes(speaker));
  const told = reachedFrom([story.subject], others);
  const tied = story.statements.flatMap((statement) => (endsOf(statement).includes(speaker) ? endsOf(statement) : []));
  const retelling = reachedFrom(
    tied.filter((id) => id !== speaker && !told.has(id)),
    others,
  );
  retelling.add(speaker);
  const outside = (statement: StoryStatement): boolean => endsOf(statement).some((id) => retelling.has(id));
  const inside = story.statements.filter((statement) => !outside(statement));
  if (inside.length === 0) return { ...whole, balloon: null };
  return { balloon, speaker, inside, chain: story.statements.filter(outside) };
}
