import type { Id } from '../domain/dossier';

/** What the state needs to know of how a dossier's parts hang together: the part of `domain/links` it uses. */
export interface LinkLookup {
  /** The passages an entity, relation or event rests on or is named in, in text order. */
  passagesOf(mark: Id): Iterable<Id>;
  /** The relations an entity is an end of (from, via or to). */
  relationsOf(entity: Id): Iterable<Id>;
  /** All ends of a relation: from, via and to. */
  endsOf(relation: Id): Iterable<Id>;
  /** The passages a relation's evidence quotes. */
  evidencePassages(relation: Id): Iterable<Id>;
  /** The relations that rest on a passage. */
  relationsOfPassage(passage: Id): Iterable<Id>;
  /** The entities named in a passage or at the ends of the relations resting on it. */
  entitiesOfPassage(passage: Id): Iterable<Id>;
}
