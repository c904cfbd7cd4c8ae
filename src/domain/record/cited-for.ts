/** What each source is cited for, in the groups a list of sources is read in. */
import type { Dossier, DatedEvent, Entity, Id, Membership, Relation, Source } from '../dossier';

/** Spells of one alliance that say the same of several countries. */
export interface SharedSpell extends Pick<
  Membership,
  'alliance' | 'status' | 'from' | 'to' | 'note' | 'confidence' | 'leaving'
> {
  readonly countries: readonly Id[];
}

/** A source and all that it supports in one group. */
export interface CitedFor {
  readonly source: Source;
  readonly relations: readonly Relation[];
  readonly entities: readonly Entity[];
  readonly spells: readonly SharedSpell[];
  readonly events: readonly DatedEvent[];
}

/** A source may stand in several groups, and stands in at least one. */
export interface SourceGroups {
  readonly articles: readonly Source[];
  /** Cited for relations on record and for descriptions. */
  readonly described: readonly CitedFor[];
  readonly memberships: readonly CitedFor[];
  readonly events: readonly CitedFor[];
  /** References nothing rests on. */
  readonly other: readonly Source[];
}

const NOTHING = { relations: [], entities: [], spells: [], events: [] } as const;

/** Groups a dossier's sources by what they are cited for, each group in the order of the dossier's sources. */
export function sourceGroups(dossier: Dossier): SourceGroups {
  const { sources, entities, relations, memberships, events } = dossier;
  const described = sources.map((source) => ({
    ...NOTHING,
    source,
    relations: relations.filter((r) => r.evidence.some((e) => 'source' in e && e.source === source.id)),
    entities: entities.filter((entity) => entity.sources.includes(source.id)),
  }));
  const spells = sources.map((source) => ({
    ...NOTHING,
    source,
    spells: sharedSpells(memberships.filter((spell) => spell.source === source.id)),
  }));
  const dated = sources.map((source) => ({
    ...NOTHING,
    source,
    events: events.filter((event) => event.sources.includes(source.id)),
  }));
  const used = ({ relations: r, entities: e, spells: s, events: d }: CitedFor): boolean =>
    r.length + e.length + s.length + d.length > 0;
  const groups = { described: described.filter(used), memberships: spells.filter(used), events: dated.filter(used) };
  const cited = new Set(Object.values(groups).flatMap((group) => group.map(({ source }) => source.id)));
  return {
    articles: sources.filter(({ kind }) => kind === 'article'),
    ...groups,
    other: sources.filter(({ kind, id }) => kind !== 'article' && !cited.has(id)),
  };
}

/** Puts together the countries of which the same is said, in the order the record first names them. */
function sharedSpells(spells: readonly Membership[]): SharedSpell[] {
  const shared = new Map<string, SharedSpell & { countries: Id[] }>();
  for (const { alliance, status, from, to, note, confidence, leaving, country } of spells) {
    const key = JSON.stringify([alliance, status, from, to, note, confidence, leaving]);
    const known = shared.get(key);
    if (known) known.countries.push(country);
    else
      shared.set(key, {
        alliance,
        status,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(note === undefined ? {} : { note }),
        confidence,
        leaving,
        countries: [country],
      });
  }
  return [...shared.values()];
}
