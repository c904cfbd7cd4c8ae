import type { DatedEvent, Dossier, Entity, Membership, Passage, Relation, Source } from '../domain/dossier';
import { columnsOf, recordsOf, type Columns, type Defaults } from './columns';

type Lists = 'sources' | 'passages' | 'entities' | 'relations' | 'memberships' | 'events';

/** A dossier as a page carries it. */
export type PackedDossier = Omit<Dossier, Lists> & Readonly<Record<Lists, Columns>>;

const SOURCE: Defaults<Source> = { display: () => 'passages', basedOn: () => [] };
const PASSAGE: Defaults<Passage> = { attributions: () => [], hedges: () => [] };
const RELATION: Defaults<Relation> = { polarity: () => 'affirmed' };
const ENTITY: Defaults<Entity> = {
  short: ({ label }) => label,
  background: () => false,
  named: () => true,
  number: () => 'singular',
};
const MEMBERSHIP: Defaults<Membership> = {
  id: ({ alliance, country, status, from }) => [alliance, country, status, from].join('.'),
  confidence: () => 'high',
  coloured: () => true,
  leaving: () => false,
};
const EVENT: Defaults<DatedEvent> = { confidence: () => 'high', named: () => false, reported: () => false };

export function packDossier(dossier: Dossier): PackedDossier {
  return {
    ...dossier,
    // First what the page around it says too: it is compressed with those words still in reach.
    passages: columnsOf(dossier.passages, PASSAGE),
    relations: columnsOf(dossier.relations, RELATION),
    entities: columnsOf(dossier.entities, ENTITY),
    events: columnsOf(dossier.events, EVENT),
    memberships: columnsOf(dossier.memberships, MEMBERSHIP),
    sources: columnsOf(dossier.sources, SOURCE),
  };
}

export function unpackDossier(packed: PackedDossier): Dossier {
  return {
    ...packed,
    sources: recordsOf<Source>(packed.sources, SOURCE),
    passages: recordsOf<Passage>(packed.passages, PASSAGE),
    entities: recordsOf<Entity>(packed.entities, ENTITY),
    relations: recordsOf<Relation>(packed.relations, RELATION),
    memberships: recordsOf<Membership>(packed.memberships, MEMBERSHIP),
    events: recordsOf<DatedEvent>(packed.events, EVENT),
  };
}
