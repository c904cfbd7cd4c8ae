/** What belongs to what: passages, relations, spells and entities, each found from the others. */
import type { DatedEvent, Dossier, Entity, Id, Membership, Passage, Relation, Source } from './dossier';

export interface LinkIndex {
  entity(id: Id): Entity | undefined;
  relation(id: Id): Relation | undefined;
  event(id: Id): DatedEvent | undefined;
  passage(id: Id): Passage | undefined;
  source(id: Id): Source | undefined;
  isEntity(id: Id): boolean;
  isRelation(id: Id): boolean;
  isEvent(id: Id): boolean;
  /**
   * The passages that bear on an entity, in text order: those that mention it, and those that are evidence of a
   * relation touching it, unless that evidence is said to speak only of other ends. For an outlet also those it voices.
   */
  passagesOf(entity: Id): readonly Passage[];
  /** The relations an entity is an end of, in the dossier's order. */
  relationsOf(entity: Id): readonly Relation[];
  /** The spells of a country, or of an alliance. */
  membershipsOf(entity: Id): readonly Membership[];
  /** The events an entity takes part in, in order of time. */
  eventsOf(entity: Id): readonly DatedEvent[];
  /** The relations a passage is evidence of. */
  relationsOfPassage(passage: Id): readonly Relation[];
  /** The entities a passage mentions, and the ends it speaks of in the relations it carries; each once. */
  entitiesOfPassage(passage: Id): readonly Id[];
  /** The entities across a relation from this one; each once. Two ends of the same side are not neighbours. */
  neighboursOf(entity: Id): readonly Id[];
  /** The passages a relation rests on, in text order. Empty for one that rests on cited sources alone. */
  evidencePassages(relation: Id): readonly Passage[];
}

/** All ends of a relation: from, via, to; each once. */
export function endsOf(relation: Relation): readonly Id[] {
  return [...new Set([...relation.from, ...relation.via, ...relation.to])];
}

/** The ends of a relation that one of its passages speaks of. */
function endsIn(relation: Relation, passage: Id): readonly Id[] {
  const ends = new Set<Id>();
  for (const evidence of relation.evidence) {
    if ('passage' in evidence && evidence.passage === passage) {
      for (const end of evidence.only ?? endsOf(relation)) ends.add(end);
    }
  }
  return [...ends];
}

class Many<T> {
  readonly #lists = new Map<Id, Set<T>>();
  add(key: Id, value: T): void {
    const list = this.#lists.get(key);
    if (list) list.add(value);
    else this.#lists.set(key, new Set([value]));
  }
  of(key: Id): readonly T[] {
    return [...(this.#lists.get(key) ?? [])];
  }
}

const byId = <T extends { readonly id: Id }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));

/**
 * Builds the index of a dossier. Ids it does not know give empty lists, never an error.
 * @param dossier the dossier; it must not change afterwards
 */
export function linkIndex(dossier: Dossier): LinkIndex {
  const entities = byId(dossier.entities);
  const relations = byId(dossier.relations);
  const events = byId(dossier.events);
  const passages = byId(dossier.passages);
  const sources = byId(dossier.sources);
  const order = new Map(dossier.passages.map((passage, i) => [passage.id, i]));
  const inTextOrder = (list: readonly Passage[]) =>
    [...list].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));

  const [entityPassages, relationPassages] = [new Many<Passage>(), new Many<Passage>()];
  const [entityRelations, passageRelations] = [new Many<Relation>(), new Many<Relation>()];
  const [passageEntities, neighbours] = [new Many<Id>(), new Many<Id>()];
  const spells = new Many<Membership>();
  const entityEvents = new Many<DatedEvent>();

  for (const passage of dossier.passages) {
    for (const { entity } of passage.mentions) {
      entityPassages.add(entity, passage);
      passageEntities.add(passage.id, entity);
    }
    const { kind, who } = passage.voice;
    if (kind === 'reporter' && who !== undefined) entityPassages.add(who, passage);
  }
  for (const relation of dossier.relations) {
    for (const end of endsOf(relation)) entityRelations.add(end, relation);
    const sides = [relation.from, relation.via, relation.to];
    for (const side of sides) {
      for (const one of side) {
        for (const other of sides) {
          if (other !== side) for (const across of other) if (across !== one) neighbours.add(one, across);
        }
      }
    }
    for (const evidence of relation.evidence) {
      const passage = 'passage' in evidence ? passages.get(evidence.passage) : undefined;
      if (passage === undefined) continue;
      relationPassages.add(relation.id, passage);
      passageRelations.add(passage.id, relation);
      for (const end of endsIn(relation, passage.id)) {
        entityPassages.add(end, passage);
        passageEntities.add(passage.id, end);
      }
    }
  }
  for (const spell of dossier.memberships) {
    spells.add(spell.alliance, spell);
    spells.add(spell.country, spell);
  }
  for (const event of dossier.events) for (const actor of event.actors) entityEvents.add(actor, event);

  return {
    entity: (id) => entities.get(id),
    relation: (id) => relations.get(id),
    event: (id) => events.get(id),
    passage: (id) => passages.get(id),
    source: (id) => sources.get(id),
    isEntity: (id) => entities.has(id),
    isRelation: (id) => relations.has(id),
    isEvent: (id) => events.has(id),
    passagesOf: (id) => inTextOrder(entityPassages.of(id)),
    relationsOf: (id) => entityRelations.of(id),
    membershipsOf: (id) => spells.of(id),
    eventsOf: (id) => entityEvents.of(id),
    relationsOfPassage: (id) => passageRelations.of(id),
    entitiesOfPassage: (id) => passageEntities.of(id),
    neighboursOf: (id) => neighbours.of(id),
    evidencePassages: (id) => inTextOrder(relationPassages.of(id)),
  };
}
