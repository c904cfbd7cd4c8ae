import type { Dossier, Id, Relation, VoiceKind } from '../../domain/dossier';
import type { ViewState } from '../view-state';

/** What the voice filter dims. */
export interface Muted {
  readonly entities: ReadonlySet<Id>;
  readonly relations: ReadonlySet<Id>;
  readonly passages: ReadonlySet<Id>;
  readonly events: ReadonlySet<Id>;
}

const NOTHING: Muted = { entities: new Set(), relations: new Set(), passages: new Set(), events: new Set() };

/**
 * What is dimmed while only one kind of voice is shown.
 * A relation stays when its own voice is of that kind, or that of a piece of its evidence; a cited source is on record.
 * An entity stays when one of its relations or passages stays, or when it speaks in one. Dated memberships and events
 * are on record: they keep their countries, alliances and actors.
 */
export function mutedBy(dossier: Dossier, voice: ViewState['voice']): Muted {
  if (voice === 'all') return NOTHING;
  const kindOfPassage = new Map(dossier.passages.map((passage) => [passage.id, passage.voice.kind]));
  const passages = dossier.passages.filter((passage) => passage.voice.kind === voice);
  const relations = dossier.relations.filter((relation) => speaksAs(relation, voice, kindOfPassage));
  const kept = new Set<Id | undefined>([
    ...passages.flatMap((passage) => [passage.voice.who, ...passage.mentions.map(({ entity }) => entity)]),
    ...relations.flatMap(({ from, via, to }) => [...from, ...via, ...to]),
  ]);
  if (voice === 'record') {
    for (const { country, alliance } of dossier.memberships) kept.add(country).add(alliance);
    for (const { actors } of dossier.events) for (const actor of actors) kept.add(actor);
  }
  return {
    entities: idsExcept(dossier.entities, kept),
    relations: idsExcept(dossier.relations, new Set(relations.map(({ id }) => id))),
    passages: idsExcept(dossier.passages, new Set(passages.map(({ id }) => id))),
    events: voice === 'record' ? NOTHING.events : new Set(dossier.events.map(({ id }) => id)),
  };
}

function speaksAs({ voice, evidence }: Relation, kind: VoiceKind, kindOfPassage: ReadonlyMap<Id, VoiceKind>): boolean {
  return (
    voice.kind === kind ||
    evidence.some((item) => ('passage' in item ? kindOfPassage.get(item.passage) : 'record') === kind)
  );
}

function idsExcept(all: readonly { readonly id: Id }[], kept: ReadonlySet<Id | undefined>): Set<Id> {
  return new Set(all.map(({ id }) => id).filter((id) => !kept.has(id)));
}
