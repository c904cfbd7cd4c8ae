/** The network as nodes and edges with flat attributes, as graph tools know them. */
import type { Dossier, Entity, Relation } from '../dossier';
import { answerIndex, type AnswerIndex } from '../attribution/answers';
import type { Text } from '../text';
import { citing, type Citing } from './cited';
import { exportWording, type ExportWording } from './wording';

export type Attributes = Readonly<Record<string, string | number>>;

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly attributes: Attributes;
}

/** One of the pairs a relation speaks of: a relation of two ends to three gives six, with the same `relation`. */
export interface GraphEdge extends GraphNode {
  readonly source: string;
  readonly target: string;
}

export interface GraphData {
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** What a dossier claims, as a directed multigraph. Entities that only the record knows are left out. */
export function graphData(dossier: Dossier): GraphData {
  const wording = exportWording(dossier, dossier.lang);
  const linked = new Set(dossier.relations.flatMap(({ from, to }) => [...from, ...to]));
  const sides = new Map(dossier.sides.map(({ id, label }) => [id, wording.speak(label)]));
  const making = { wording, cite: citing(dossier), answers: answerIndex(dossier) };
  return {
    title: wording.speak(dossier.title),
    nodes: dossier.entities
      .filter(({ id, background }) => !background || linked.has(id))
      .map((entity) => node(entity, wording, sides)),
    edges: dossier.relations.flatMap((relation) => edges(relation, making)),
  };
}

function node(entity: Entity, { speak }: ExportWording, sides: ReadonlyMap<string, string>): GraphNode {
  const { id, type, label, side, iso, wikidata, named, place } = entity;
  return {
    id,
    label: speak(label),
    attributes: filled({
      type,
      ...byLanguage('label', label),
      side_id: side ?? '',
      side: side === undefined ? '' : sides.get(side)!,
      iso: iso ?? (type === 'country' ? id : ''),
      wikidata: wikidata ?? '',
      named: String(named),
      ...(place && { longitude: place[0], latitude: place[1] }),
    }),
  };
}

interface Making {
  readonly wording: ExportWording;
  readonly cite: Citing;
  readonly answers: AnswerIndex;
}

function edges(relation: Relation, { wording, cite, answers }: Making): GraphEdge[] {
  const { id, from, via, to, type, verb, polarity, certainty, voice, modality, evidence } = relation;
  const cited = evidence.map(cite.evidence);
  const pairs = from.flatMap((source) => to.map((target) => ({ source, target })));
  return pairs.map(({ source, target }, i): GraphEdge => {
    const resting = cited.filter(
      ({ only }) => only === undefined || [source, target].some((end) => only.includes(end)),
    );
    return {
      id: pairs.length === 1 ? id : `${id}/${i + 1}`,
      source,
      target,
      label: wording.speak(verb),
      attributes: filled({
        relation: id,
        relation_type: type,
        ...byLanguage('verb', verb),
        polarity,
        certainty: certainty ?? '',
        through: wording.names(via).join(PART),
        voice_kind: voice.kind,
        who_ids: voice.who.join(' '),
        who: wording.names(voice.who).join(PART),
        relayed_by: wording.names(voice.via.map((relay) => relay.who)).join(PART),
        basis: voice.attribution,
        ...byLanguage('modality', modality),
        evidence_ids: resting.map((piece) => piece.id).join(' '),
        quotation: resting
          .map(({ words }) => words.join(' … '))
          .filter(Boolean)
          .join(PART),
        urls: [...new Set(resting.map(({ source: { url } }) => url))].filter(Boolean).join(' '),
        answers: answers.stateOf(id),
        answered_by: answers
          .answersOf(id)
          .map(({ by, stance }) => `${wording.names(by).join(', ')}: ${stance}`)
          .join(PART),
      }),
    };
  });
}

const PART = ' ; ';

const byLanguage = (key: string, text: Text): Record<string, string> =>
  Object.fromEntries(Object.entries(text).map(([lang, words]) => [`${key}_${lang.replaceAll('-', '_')}`, words]));

const filled = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== ''));

/** The names of all attributes of some nodes or edges with their types, in the order they are met. */
export function attributeTypes(items: readonly GraphNode[]): Map<string, 'string' | 'double'> {
  return new Map(
    items.flatMap(({ attributes }) =>
      Object.entries(attributes).map(([key, value]) => [key, typeof value === 'number' ? 'double' : 'string'] as const),
    ),
  );
}
