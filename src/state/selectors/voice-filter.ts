import type { Dossier, Id } from '../../domain/dossier';
import { whoOf } from '../../domain/attribution/voice-token';
import { isShown, type VoiceChoice } from '../voice-choice';

/** What the voice filter dims. */
export interface Muted {
  readonly entities: ReadonlySet<Id>;
  readonly relations: ReadonlySet<Id>;
  readonly passages: ReadonlySet<Id>;
  readonly events: ReadonlySet<Id>;
}

const NOTHING: Muted = { entities: new Set(), relations: new Set(), passages: new Set(), events: new Set() };

/**
 * What is dimmed while only some voices are shown.
 * A relation or passage stays when its own voice is one of them. An entity stays when one of its relations or passages
 * stays, or when it speaks in one. Dated memberships and events are on record: they keep their countries, alliances
 * and actors.
 */
export function mutedBy(dossier: Dossier, choice: VoiceChoice): Muted {
  if (choice === 'all') return NOTHING;
  const passages = dossier.passages.filter(({ voice }) => isShown(voice, choice));
  const relations = dossier.relations.filter(({ voice }) => isShown(voice, choice));
  const record = isShown({ kind: 'record', who: [] }, choice);
  const kept = new Set<Id>([
    ...passages.flatMap(({ voice, mentions }) => [...whoOf(voice), ...mentions.map(({ entity }) => entity)]),
    ...relations.flatMap(({ voice, from, via, to }) => [...whoOf(voice), ...from, ...via, ...to]),
  ]);
  if (record) {
    for (const { country, alliance } of dossier.memberships) kept.add(country).add(alliance);
    for (const { actors } of dossier.events) for (const actor of actors) kept.add(actor);
  }
  return {
    entities: idsExcept(dossier.entities, kept),
    relations: idsExcept(dossier.relations, new Set(relations.map(({ id }) => id))),
    passages: idsExcept(dossier.passages, new Set(passages.map(({ id }) => id))),
    events: record ? NOTHING.events : new Set(dossier.events.map(({ id }) => id)),
  };
}

function idsExcept(all: readonly { readonly id: Id }[], kept: ReadonlySet<Id>): Set<Id> {
  return new Set(all.map(({ id }) => id).filter((id) => !kept.has(id)));
}
