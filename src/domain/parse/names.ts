/** The names of a dossier: who has which id, and who is meant by one. */
import type { Problem } from '../problems';
import { messages } from './messages';
import { nearestWord } from './nearest-word';
import type { Place } from './problem-text';

/** Entities, relations, events and spells share one space of names, for a link selects any of them by its id alone. */
const SPACES = {
  entity: 'mark',
  relation: 'mark',
  event: 'mark',
  membership: 'mark',
  passage: 'passage',
  source: 'source',
  answer: 'mark',
  attribution: 'passage',
  saying: 'saying',
  side: 'side',
  annotation: 'annotation',
  preset: 'preset',
  border: 'border',
  step: 'step',
  question: 'question',
} as const;
export type Kind = keyof typeof SPACES;

const ID = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.-]*$/u;
const LONGEST_ID = 100;
/** "Did you mean" looks through no more names than this. */
const NAMES_COMPARED = 2000;

export class Names {
  readonly #first = new Map<string, Map<string, Place>>();
  readonly #ofKind = new Map<Kind, Set<string>>();
  readonly #report: (problem: Problem) => void;

  constructor(report: (problem: Problem) => void) {
    this.#report = report;
  }

  /** Takes an id for something. @returns false where it is taken or cannot be an id; that is reported */
  declare(kind: Kind, id: string, place: Place): boolean {
    if (id.length > LONGEST_ID || !ID.test(id)) {
      this.#report(messages.malformedId(place, id));
      this.#add(kind, id);
      return false;
    }
    const space = this.#first.get(SPACES[kind]) ?? new Map<string, Place>();
    this.#first.set(SPACES[kind], space);
    const first = space.get(id);
    this.#add(kind, id);
    if (first !== undefined) {
      this.#report(messages.duplicateId(place, id, first));
      return false;
    }
    space.set(id, place);
    return true;
  }

  /** Knows an id without claiming it: that of an item which is itself not sound. */
  assume(kind: Kind, id: string): void {
    this.#add(kind, id);
  }

  has(kind: Kind, id: string): boolean {
    return this.#ofKind.get(kind)?.has(id) ?? false;
  }

  /**
   * Checks that an id means something of one of these kinds.
   * @param what what it should name, in the message
   * @param words values that would do as well as a name
   * @returns whether it does; where not, that is reported
   */
  refer(
    kinds: Kind | readonly Kind[],
    id: string,
    place: Place,
    what?: string,
    words: readonly string[] = [],
  ): boolean {
    const list: readonly Kind[] = typeof kinds === 'string' ? [kinds] : kinds;
    if (list.some((kind) => this.has(kind, id))) return true;
    const known = [...words, ...list.flatMap((kind) => [...(this.#ofKind.get(kind) ?? [])])];
    const nearest = known.length > NAMES_COMPARED ? undefined : nearestWord(id, known);
    this.#report(messages.danglingReference(place, id, what ?? list.join(' or '), known, nearest));
    return false;
  }

  #add(kind: Kind, id: string): void {
    const set = this.#ofKind.get(kind);
    if (set) set.add(id);
    else this.#ofKind.set(kind, new Set([id]));
  }
}
