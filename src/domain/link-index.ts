/** What belongs to what: passages, relations, spells and entities, each found from the others. */
import type { DatedEvent, Dossier, Entity, Id, Membership, Passage, Relation, Source } from './dossier';

/** Everything is handed over as ids; `entity`, `relation` and their like fetch what an id stands for. */
export interface LinkIndex {
  entity(id: Id): Entity | undefined;
  relation(id: Id): Relation | undefined;
  event(id: Id): DatedEvent | undefined;
  passage(id: Id): Passage | undefined;
  source(id: Id): Source | undefined;
  membership(id: Id): Membership | undefined;
  isEntity(id: Id): boolean;
  isRelation(id: Id): boolean;
  isEvent(id: Id): boolean;
  /**
   * The passages that bear on a mark, in text order. For an entity: those that mention it, and those that are evidence
   * of a relation touching it, unless that evidence is said to speak only of other ends; for a speaker also those its
   * statements rest on, for an outlet those it
   * voices. For a relation: its evidence. For an event: none, events rest on cited sources.
   */
  passagesOf(mark: Id): readonly Id[];
  /** The relations an entity is an end of, in the dossier's order. */
  relationsOf(entity: Id): readonly Id[];
  /** The relations that are somebody's word, as a speaker's: an outlet tells many things that are not about itself. */
  saidBy(entity: Id): readonly Id[];
  /** All ends of a relation: from, via, to; each once. */
  endsOf(relation: Id): readonly Id[];
  /** The spells of a country, or of an alliance. */
  membershipsOf(entity: Id): readonly Id[];
  /** The events an entity takes part in, in order of time. */
  eventsOf(entity: Id): readonly Id[];
  /** The relations a passage is evidence of. */
  relationsOfPassage(passage: Id): readonly Id[];
  /** The entities a passage mentions, and the ends it speaks of in the relations it carries; each once. */
  entitiesOfPassage(passage: Id): readonly Id[];
  /** The entities across a relation from this one; each once. Two ends of the same side are not neighbours. */
  neighboursOf(entity: Id): readonly Id[];
  /** The passages a relation rests on, in text order. Empty for one that rests on cited sources alone. */
  evidencePassages(relation: Id): readonly Id[];
}

/** All ends of a relation: from, via, to; each once. */
export function endsOf(relation: Relation): readonly Id[] {
  return [...new Set([...relation.from, ...relation.via, ...relation.to])];
}

/** Lists by key, each value once, in the order they came. */
class Lists {
  readonly #lists = new Map<Id, Set<Id>>();
  add(key: Id, value: Id): void {
    const list = this.#lists.get(key);
    if (list) list.add(value);
    else this.#lists.set(key, new Set([value]));
  }
  of(key: Id): readonly Id[] {
    return [...(this.#lists.get(key) ?? [])];
  }
}

const byId = <T extends { readonly id: Id }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));

function neighbourLists(relations: readonly Relation[]): Lists {
  const neighbours = new Lists();
  for (const { from, via, to } of relations) {
    const apart = [
      [from, via],
      [via, to],
      [from, to],
    ] as const;
    for (const [side, otherSide] of apart) {
      for (const one of side) {
        for (const other of otherSide) {
          if (one === other) continue;
          neighbours.add(one, other);
          neighbours.add(other, one);
        }
      }
    }
  }
  return neighbours;
}

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
  const memberships = byId(dossier.memberships);
  const order = new Map(dossier.passages.map((passage, i) => [passage.id, i]));
  const inTextOrder = (ids: readonly Id[]) => [...ids].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));

  const [markPassages, evidence, passageRelations, passageEntities] = [
    new Lists(),
    new Lists(),
    new Lists(),
    new Lists(),
  ];
  const [entityRelations, spells, entityEvents] = [new Lists(), new Lists(), new Lists()];

  for (const passage of dossier.passages) {
    for (const { entity } of passage.mentions) {
      markPassages.add(entity, passage.id);
      passageEntities.add(passage.id, entity);
    }
    const { kind, who } = passage.voice;
    if (kind === 'reporter') for (const outlet of who) markPassages.add(outlet, passage.id);
  }
  const said = new Lists();
  for (const relation of dossier.relations) {
    if (relation.voice.kind === 'speaker') for (const who of relation.voice.who) said.add(who, relation.id);
    for (const end of endsOf(relation)) entityRelations.add(end, relation.id);
    for (const piece of relation.evidence) {
      if (!('passage' in piece)) continue;
      evidence.add(relation.id, piece.passage);
      markPassages.add(relation.id, piece.passage);
      if (relation.voice.kind === 'speaker') for (const who of relation.voice.who) markPassages.add(who, piece.passage);
      passageRelations.add(piece.passage, relation.id);
      for (const end of piece.only ?? endsOf(relation)) {
        markPassages.add(end, piece.passage);
        passageEntities.add(piece.passage, end);
      }
    }
  }
  for (const spell of dossier.memberships) {
    spells.add(spell.alliance, spell.id);
    spells.add(spell.country, spell.id);
  }
  for (const event of dossier.events) for (const actor of event.actors) entityEvents.add(actor, event.id);
  const neighbours = neighbourLists(dossier.relations);

  return {
    entity: (id) => entities.get(id),
    relation: (id) => relations.get(id),
    event: (id) => events.get(id),
    passage: (id) => passages.get(id),
    source: (id) => sources.get(id),
    membership: (id) => memberships.get(id),
    isEntity: (id) => entities.has(id),
    isRelation: (id) => relations.has(id),
    isEvent: (id) => events.has(id),
    passagesOf: (id) => inTextOrder(markPassages.of(id)),
    relationsOf: (id) => entityRelations.of(id),
    saidBy: (id) => said.of(id),
    endsOf: (id) => {
      const relation = relations.get(id);
      return relation ? endsOf(relation) : [];
    },
    membershipsOf: (id) => spells.of(id),
    eventsOf: (id) => entityEvents.of(id),
    relationsOfPassage: (id) => passageRelations.of(id),
    entitiesOfPassage: (id) => passageEntities.of(id),
    neighboursOf: (id) => neighbours.of(id),
    evidencePassages: (id) => inTextOrder(evidence.of(id)),
  };
}
