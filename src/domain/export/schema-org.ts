/**
 * Claims and quotations as schema.org's types. Words between quotation marks are a `Quotation`, what is retold is a
 * `Claim`. There is no `ClaimReview`: it would give a verdict, and a dossier gives none.
 */
import type { Dossier, Entity, Id, Relation, Source, Voice } from '../dossier';
import { say } from '../text';
import { citing, voiceOf, type Cited } from './cited';
import { iriOf } from './iri';
import { speechOf } from './speech';
import { exportWording } from './wording';

const TYPES: Partial<Record<Entity['type'], string>> = {
  person: 'Person',
  country: 'Country',
  place: 'Place',
  region: 'Place',
};

export interface SchemaOrg {
  readonly claim: (relation: Relation) => object;
  readonly words: (cited: Cited) => object;
}

/** Says parts of a dossier in schema.org's words. @param site see `iriOf` */
export function schemaOrg(dossier: Dossier, site: string | null): SchemaOrg {
  const { lang } = dossier;
  const iri = iriOf(dossier.id, site);
  const cite = citing(dossier);
  const wording = exportWording(dossier, lang);
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const party = (id: Id): object => {
    const entity = entities.get(id);
    return {
      '@type': entity === undefined ? 'Thing' : (TYPES[entity.type] ?? 'Organization'),
      name: entity === undefined ? id : say(entity.label, lang, lang).words,
      ...(entity?.wikidata && { sameAs: `https://www.wikidata.org/wiki/${entity.wikidata}` }),
    };
  };
  const speakers = (voice: Voice | undefined): object | object[] | undefined =>
    voice === undefined || voice.who.length === 0 ? undefined : single(voice.who.map(party));
  const words = (cited: Cited): object => {
    const { id, passage, attribution, source, spans, words: said, url } = cited;
    const direct = passage !== undefined && speechOf(passage, spans) === 'direct';
    const who = speakers(voiceOf(cited));
    return {
      '@type': direct ? 'Quotation' : 'Claim',
      // Words out of a sentence are not the sentence: they have no name of their own.
      ...(isWhole(cited) && { '@id': iri(attribution ? 'attribution' : 'passage', id) }),
      text: said.join(' … '),
      inLanguage: source.lang,
      ...(who && (direct ? { spokenByCharacter: who } : { author: who })),
      ...(direct ? { isPartOf: work(source) } : { appearance: work(source) }),
      ...(url === '' ? {} : { url }),
    };
  };
  return {
    words,
    claim(relation) {
      const cited = relation.evidence.map(cite.evidence);
      const who = speakers(relation.voice);
      return {
        '@type': 'Claim',
        '@id': iri('relation', relation.id),
        text: wording.sentence(relation),
        inLanguage: lang,
        ...(who && { author: who }),
        appearance: single(cited.map((piece) => (piece.passage === undefined ? work(piece.source) : words(piece)))),
      };
    },
  };
}

/** All claims and quotations of a dossier as one JSON-LD graph. */
export function claimsJsonLd(dossier: Dossier, site: string | null): string {
  const { claim, words } = schemaOrg(dossier, site);
  const cite = citing(dossier);
  const graph = [
    ...dossier.relations.map(claim),
    ...dossier.passages.flatMap((passage) => [
      words(cite.words(passage)),
      ...passage.attributions.map((attribution) => words(cite.words(passage, attribution))),
    ]),
  ];
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 1)}\n`;
}

const isWhole = ({ passage, attribution, spans }: Cited): boolean =>
  spans === attribution?.content || (spans.length === 1 && spans[0] === passage);

const work = ({ title, url, publisher, date }: Source): object => ({
  '@type': 'CreativeWork',
  name: title,
  ...(url === '' ? {} : { url }),
  publisher: { '@type': 'Organization', name: publisher },
  ...(date === undefined ? {} : { datePublished: date }),
});

const single = (items: readonly object[]): object | object[] => (items.length === 1 ? items[0]! : [...items]);
