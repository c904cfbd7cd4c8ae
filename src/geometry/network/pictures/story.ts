/**
 * What the two pictures of a network (Graph and Statements) are laid out from: plain data, without a word of a dossier's
 * making. It is built once from a dossier, so that both pictures show the same actors, the same statements and the same
 * voices, and so that generated stories can test the layouts without a dossier around them.
 */
import type { Id } from '../../../domain/dossier';
import type { Lang } from '../../../domain/text';

/** A text in each language the dossier is offered in. Layouts must hold for every one of them, and be equal in all. */
export type TextIn = Readonly<Record<Lang, string>>;

/** `actor`: a state, bloc or organisation (a box). `voice`: one who speaks (a head). `idea`: a region or concept (italic words). */
export type ActorKind = 'actor' | 'voice' | 'idea';

export interface StoryActor {
  readonly id: Id;
  readonly kind: ActorKind;
  readonly label: TextIn;
  /** Index into `Story.sides`; null for none. */
  readonly side: number | null;
}

/**
 * How a statement ends, drawn at its object: `point` helps, seeks, belongs, speaks to; `bar` harms, hinders, opposes;
 * `open` concerns; `bars` differs from (a bar at both ends); `points` cooperates with (a point at both ends).
 */
export type StatementEnd = 'point' | 'bar' | 'open' | 'bars' | 'points';

/** How a statement's outline is drawn: whose words it is, never by colour. */
export type StatementLine = 'claim' | 'implied' | 'outlet' | 'document' | 'record';

export interface StoryStatement {
  readonly id: Id;
  readonly from: readonly Id[];
  readonly via: readonly Id[];
  readonly to: readonly Id[];
  readonly end: StatementEnd;
  /** Key of `StoryVoice.key`. */
  readonly voice: string;
  readonly line: StatementLine;
  /** Reads between subject and object; contains its hedge. */
  readonly verb: TextIn;
  /** The words of the verb that weaken it ("could"), drawn over a wave; none, or empty in a language, where nothing does. */
  readonly hedge?: TextIn;
}

/** One voice: one speaker or several together, an outlet, a document or the plain record. */
export interface StoryVoice {
  /** Stable and unique: the kind and the ids of who speaks ("speaker:bello", "record:"). */
  readonly key: string;
  readonly kind: 'speaker' | 'reporter' | 'document' | 'record';
  readonly who: readonly Id[];
  readonly label: TextIn;
}

export interface Story {
  readonly languages: readonly Lang[];
  /** Labels of the dossier's sides in order of first mention; 0 to 6. */
  readonly sides: readonly TextIn[];
  /** The actor most statements are about; null where there is no statement. */
  readonly subject: Id | null;
  /** The voice with more than half of all statements; null where there is none. */
  readonly dominant: string | null;
  readonly actors: readonly StoryActor[];
  /** In the article's order. */
  readonly statements: readonly StoryStatement[];
  readonly voices: readonly StoryVoice[];
  /** Pairs of statements of which one answers the other with a denial or dispute. */
  readonly disputes: readonly (readonly [Id, Id])[];
}

/** What a story is made from; the rest of it is counted. */
export type StoryParts = Omit<Story, 'subject' | 'dominant'>;

/**
 * A story with what is counted in it: its subject is the actor most statements have at an end (a box before a head
 * before an idea, and of those with as many the first in the list), its dominant voice the one with more than half of
 * the statements.
 */
export function storyFrom(parts: StoryParts): Story {
  const { actors, statements, voices } = parts;
  const ties = new Map<Id, number>();
  for (const { from, to } of statements) {
    for (const id of new Set([...from, ...to])) ties.set(id, (ties.get(id) ?? 0) + 1);
  }
  const mostTied = (kind: ActorKind): Id | null => {
    let best: Id | null = null;
    for (const actor of actors) {
      const count = ties.get(actor.id) ?? 0;
      if (actor.kind === kind && count > (best === null ? 0 : ties.get(best)!)) best = actor.id;
    }
    return best;
  };
  const said = (key: string): number => statements.filter(({ voice }) => voice === key).length;
  return {
    ...parts,
    subject: mostTied('actor') ?? mostTied('voice') ?? mostTied('idea'),
    dominant: voices.find(({ key }) => said(key) * 2 > statements.length)?.key ?? null,
  };
}
