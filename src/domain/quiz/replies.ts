/** Questions about answers: who says something to a claim, or that nobody is known to. */
import { answerIndex } from '../attribution/answers';
import type { Answer, Dossier, Id } from '../dossier';
import { shuffled } from './shuffle';

/** The choice that nobody answers. */
export const NOBODY = '';

export interface ReplyChoice {
  readonly token: string;
  /** Those who answer together; empty for nobody. */
  readonly who: readonly Id[];
}

/** A claim, and who may be the one that answers it. */
export interface ReplyItem {
  readonly asks: 'reply';
  /** The claim that is shown. */
  readonly kind: 'relation' | 'passage';
  readonly id: Id;
  /** The token of the right choice. */
  readonly answer: string;
  readonly choices: readonly ReplyChoice[];
  /** The answer's id; absent where nobody answers. */
  readonly reply?: Id;
}

/** Names to choose among, beside nobody: so many at most, and so few at least. */
const MOST_NAMES = 5;
const FEWEST_NAMES = 2;

const tokenOf = (who: readonly Id[]): string => who.join('~');

/**
 * Asks about claims that have an answer and about claims for which none was found, never about claims for which nobody
 * looked. Nobody stands among the choices who could be right as well: no second answerer, nor whom one speaks for.
 * @returns at most `count` questions; none where no claim has an answer, or too few speak to choose among
 */
export function whoAnswers(dossier: Dossier, seed: number, count = 6): ReplyItem[] {
  const index = answerIndex(dossier);
  const resting = new Set(
    dossier.relations.flatMap(({ evidence }) => evidence.flatMap((one) => ('passage' in one ? [one.passage] : []))),
  );
  const marks = [
    ...dossier.relations.map(({ id, voice }) => ({ kind: 'relation' as const, id, voice })),
    ...dossier.passages
      .filter(({ id }) => !resting.has(id))
      .map(({ id, voice }) => ({ kind: 'passage' as const, id, voice })),
  ].filter(({ voice }) => voice.kind === 'speaker' || voice.kind === 'document');
  const speaking = thoseWhoSpeak(dossier);
  const near = nearness(dossier);

  const items = marks.flatMap(({ kind, id }, i): ReplyItem[] => {
    const answers = index.answersOf(id);
    const [asked] = shuffled(answers.filter(isSaid), seed + i);
    const unanswered = kind === 'relation' && index.stateOf(id) === 'none found';
    if (asked === undefined && !unanswered) return [];
    const right = asked?.by ?? [];
    const taken = answers.flatMap(({ by }) => by);
    const wrong = shuffled(
      speaking.filter((who) => !who.some((one) => taken.some((other) => near(one, other)))),
      seed + i,
    ).slice(0, MOST_NAMES - (asked ? 1 : 0));
    const names = shuffled(asked ? [right, ...wrong] : wrong, seed + i + 1);
    if (names.length < FEWEST_NAMES) return [];
    const choices = [...names, []].map((who) => ({ token: tokenOf(who), who }));
    return [{ asks: 'reply', kind, id, answer: tokenOf(right), choices, ...(asked && { reply: asked.id }) }];
  });
  const shuffledItems = shuffled(items, seed);
  const answered = shuffledItems.filter(({ reply }) => reply !== undefined);
  if (answered.length === 0) return [];
  const chosen = [...answered, ...shuffledItems.filter(({ reply }) => reply === undefined)].slice(0, count);
  return shuffled(chosen, seed + 1);
}

/** To give no comment is too near to saying nothing to be told apart from it in a question. */
const isSaid = ({ stance }: Answer): boolean => stance !== 'gives no comment';

/** Everybody whose words the dossier has, each group once: as they speak, and as they answer. */
function thoseWhoSpeak({ passages, answers }: Pick<Dossier, 'passages' | 'answers'>): readonly (readonly Id[])[] {
  const voices = passages.flatMap(({ voice, attributions }) => [voice, ...attributions.map((one) => one.voice)]);
  const people = voices.filter(({ kind }) => kind === 'speaker' || kind === 'document').map(({ who }) => who);
  const groups = [...people, ...answers.map(({ by }) => by)].filter((who) => who.length > 0);
  return [...new Map(groups.map((who) => [tokenOf(who), who])).values()];
}

/** Whether two are the same, or one speaks for the other. */
function nearness({ entities }: Pick<Dossier, 'entities'>): (one: Id, other: Id) => boolean {
  const speaksFor = new Map(entities.map((entity) => [entity.id, entity.speaksFor]));
  return (one, other) => one === other || speaksFor.get(one) === other || speaksFor.get(other) === one;
}
