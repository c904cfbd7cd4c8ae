/**
 * A dossier as FollowTheMoney entities (https://followthemoney.tech/), one a line, for Aleph and OpenSanctions' tools.
 * The model knows facts and no speakers: only memberships on record become memberships, and whatever somebody claims is
 * an unknown link that says in words who claims what.
 */
import type { Dossier, Entity, EntityType, Id, Membership, Relation, Source } from '../dossier';
import { ALPHA2 } from '../parse/iso-countries';
import { isUntitled } from '../untitled';
import { citing, type Citing } from './cited';
import { exportWording, type ExportWording } from './wording';

/** One entity: every property has a list of values. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** What the model has for each of our types; it knows no ideas. */
const SCHEMAS: Partial<Record<EntityType, string>> = {
  country: 'PublicBody',
  alliance: 'Organization',
  organisation: 'Organization',
  party: 'Organization',
  medium: 'Organization',
  group: 'LegalEntity',
  person: 'Person',
  document: 'Document',
  place: 'Address',
  region: 'Address',
};

/** Whether the model has a schema for an entity. */
export const inFollowTheMoney = ({ type }: Pick<Entity, 'type'>): boolean => SCHEMAS[type] !== undefined;

/** A dossier as lines of JSON. Claims about what the model does not know are left out; `LOSSES.txt` counts them. */
export function followTheMoney(dossier: Dossier): string {
  const making: Making = {
    dossier,
    wording: exportWording(dossier, dossier.lang),
    cite: citing(dossier),
    name: (kind, id) => `sayso-${dossier.id}-${kind}-${id}`,
    known: new Set(dossier.entities.filter(inFollowTheMoney).map(({ id }) => id)),
  };
  const entities = [
    ...dossier.sources.map((source) => sourceEntity(making, source)),
    ...dossier.entities.filter(inFollowTheMoney).map((entity) => entityOf(making, entity)),
    ...dossier.memberships.map((spell) => spellEntity(making, spell)),
    ...dossier.relations.flatMap((relation) => claims(making, relation)),
  ];
  return entities.map((entity) => `${JSON.stringify(entity)}\n`).join('');
}

interface Making {
  readonly dossier: Dossier;
  readonly wording: ExportWording;
  readonly cite: Citing;
  readonly name: (kind: 'entity' | 'source' | 'record' | 'claim', id: string) => string;
  readonly known: ReadonlySet<Id>;
}

/** Properties without empty values, and without those that have none left. */
const filled = (properties: Readonly<Record<string, readonly (string | undefined)[]>>): FtmEntity['properties'] =>
  Object.fromEntries(
    Object.entries(properties)
      .map(
        ([key, values]) => [key, [...new Set(values.filter((value) => value !== undefined && value !== ''))]] as const,
      )
      .filter(([, values]) => values.length > 0),
  ) as FtmEntity['properties'];

function sourceEntity({ name }: Making, source: Source): FtmEntity {
  const { id, kind, title, publisher, url, date, lang } = source;
  return {
    id: name('source', id),
    schema: kind === 'article' ? 'Article' : 'Document',
    properties: filled({
      // The model asks every document for the name of its file, which a page has not.
      fileName: [url === '' ? id : url],
      title: isUntitled(source) ? [] : [title],
      publisher: [publisher],
      sourceUrl: [url],
      publishedAt: [date],
      language: [ISO_639_3[lang.split('-')[0]!]],
    }),
  };
}

/** The model has languages by three letters. Those the interface speaks and some that are read beside them. */
const ISO_639_3: Readonly<Record<string, string>> = {
  en: 'eng',
  hy: 'hye',
  ru: 'rus',
  fr: 'fra',
  ar: 'ara',
  de: 'deu',
  es: 'spa',
  it: 'ita',
  ja: 'jpn',
  ka: 'kat',
  az: 'aze',
  tr: 'tur',
  uk: 'ukr',
  zh: 'zho',
};

function entityOf({ name, wording: { speak } }: Making, entity: Entity): FtmEntity {
  const { id, type, label, short, description, iso, wikidata, place } = entity;
  const labels = [...Object.values(label), ...Object.values(short)].filter((words) => words !== speak(label));
  const code = ALPHA2.get(iso ?? id)?.toLowerCase();
  return {
    id: name('entity', id),
    schema: SCHEMAS[type]!,
    properties: filled({
      name: [speak(label)],
      alias: labels,
      summary: [speak(description)],
      country: [type === 'country' ? code : undefined],
      wikidataId: [wikidata],
      ...(type === 'document' ? { fileName: [id] } : {}),
      ...(place && SCHEMAS[type] === 'Address' ? { longitude: [String(place[0])], latitude: [String(place[1])] } : {}),
    }),
  };
}

/** A spell on record. Only members are members; what else a country was is said of an unknown link. */
function spellEntity({ name, wording, cite }: Making, spell: Membership): FtmEntity {
  const { id, alliance, country, status, from, to, note, source } = spell;
  const member = status === 'member' || status === 'former';
  const [one, other] = [name('entity', country), name('entity', alliance)];
  const { url, publisher } = cite.source(source);
  return {
    id: name('record', id),
    schema: member ? 'Membership' : 'UnknownLink',
    properties: filled({
      ...(member ? { member: [one], organization: [other] } : { subject: [one], object: [other] }),
      role: [status],
      status: [status],
      startDate: [from],
      endDate: [to],
      summary: note ? [wording.speak(note)] : [],
      ...proof(name('source', source), url, publisher),
      recordId: [id],
    }),
  };
}

function claims({ name, wording, cite, known }: Making, relation: Relation): FtmEntity[] {
  const { id, from, to, verb, voice, modality, evidence } = relation;
  const [first] = evidence.map(cite.evidence);
  const { url, publisher, id: source } = first!.source;
  const who = wording.names(voice.who).join(', ');
  const ends = from.flatMap((one) => to.map((other) => [one, other] as const));
  return ends.flatMap(([one, other], i): FtmEntity[] => {
    if (!known.has(one) || !known.has(other)) return [];
    return [
      {
        id: name('claim', ends.length === 1 ? id : `${id}-${i + 1}`),
        schema: 'UnknownLink',
        properties: filled({
          subject: [name('entity', one)],
          object: [name('entity', other)],
          role: [`${voice.kind === 'record' ? 'record' : 'claim'}: ${wording.speak(verb)}`],
          summary: [
            `${wording.sentence(relation)} (${[who, voice.kind, wording.speak(modality)].filter(Boolean).join('; ')})`,
          ],
          ...proof(name('source', source), url, publisher),
          recordId: [id],
        }),
      },
    ];
  });
}

const proof = (document: string, url: string, publisher: string): Record<string, string[]> => ({
  proof: [document],
  sourceUrl: [url],
  publisher: [publisher],
});
