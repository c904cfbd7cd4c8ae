/** What annotations say of the words they point to: whose they are, how they are said, and what is claimed. */
import type { Answer, Dossier, Id, Relation, Voice } from '../dossier';
import { wordsOf } from '../quotes/words-of';
import type { Text } from '../text';
import { voiceOf, type Cited } from './cited';
import type { IriOf } from './iri';
import { speechOf } from './speech';
import { exportWording } from './wording';

const IRI = { '@type': '@id' } as const;
const BY_LANGUAGE = { '@container': '@language' } as const;

/** Gives our terms a meaning without fetching anything: a client that knows only the W3C's reads the rest. */
export const ANNOTATION_CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    sayso: 'urn:sayso:ns:1#',
    Attribution: 'sayso:Attribution',
    Relation: 'sayso:Relation',
    Answer: 'sayso:Answer',
    voiceKind: 'sayso:voiceKind',
    spokenBy: { '@id': 'http://schema.org/spokenByCharacter', ...IRI },
    relayedBy: { '@id': 'sayso:relayedBy', ...IRI, '@container': '@list' },
    basis: 'sayso:basis',
    speech: 'sayso:speech',
    cue: 'sayso:cue',
    modality: { '@id': 'sayso:modality', ...BY_LANGUAGE },
    certainty: 'sayso:certainty',
    within: { '@id': 'sayso:within', ...IRI },
    inPassage: { '@id': 'sayso:inPassage', ...IRI },
    from: { '@id': 'sayso:from', ...IRI },
    through: { '@id': 'sayso:through', ...IRI },
    to: { '@id': 'sayso:to', ...IRI },
    relationType: 'sayso:relationType',
    verb: { '@id': 'sayso:verb', ...BY_LANGUAGE },
    polarity: 'sayso:polarity',
    answered: 'sayso:answered',
    Difference: 'sayso:Difference',
    departs: 'sayso:departs',
    ofSaying: { '@id': 'sayso:ofSaying', ...IRI },
    stance: 'sayso:stance',
    saidBy: { '@id': 'sayso:saidBy', ...IRI },
  },
] as const;

export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'describing' | 'commenting' | 'replying';
  readonly format: 'text/plain';
  readonly language: string;
  readonly value: string;
}

export interface AnnotationBodies {
  /** Whose words a piece of evidence is; for a relation, whose claim. */
  readonly attribution: (cited: Cited) => object;
  readonly relation: (relation: Relation) => object;
  readonly answer: (answer: Answer) => object;
  /** An entity by its name, with what it is called. */
  readonly entity: (id: Id) => { readonly id: string; readonly name: string };
  /** A text of ours in each language it has. */
  readonly texts: (text: Text, purpose: TextualBody['purpose']) => TextualBody[];
  /** A claim as a sentence, in each of the dossier's languages. */
  readonly sentences: (relation: Relation) => TextualBody[];
}

/** Writes the bodies of a dossier's annotations. */
export function annotationBodies(dossier: Dossier, iri: IriOf): AnnotationBodies {
  const wordings = dossier.languages.map((lang) => ({ lang, ...exportWording(dossier, lang) }));
  const own = exportWording(dossier, dossier.lang);
  const entity = (id: Id) => ({ id: iri('entity', id), name: own.name(id) });
  const textual = (purpose: TextualBody['purpose'], language: string, value: string): TextualBody => ({
    type: 'TextualBody',
    purpose,
    format: 'text/plain',
    language,
    value,
  });
  const voice = ({ kind, who, via, attribution }: Voice) => ({
    voiceKind: kind,
    ...(who.length === 0 ? {} : { spokenBy: who.map(entity) }),
    ...(via.length === 0 ? {} : { relayedBy: via.map((relay) => entity(relay.who)) }),
    basis: attribution,
  });
  return {
    entity,
    attribution(cited) {
      const { passage, attribution, spans } = cited;
      const [said, cue] = [voiceOf(cited), attribution?.cue];
      return {
        type: ['Dataset', 'Attribution'],
        ...(said && voice(said)),
        ...(passage && { speech: speechOf(passage, spans), modality: (attribution ?? passage).modality }),
        ...(passage && cue && { cue: wordsOf(passage, cue) }),
        ...(attribution?.certainty && { certainty: attribution.certainty }),
        ...(attribution && passage && { inPassage: iri('passage', passage.id) }),
        ...(attribution?.within && { within: iri('attribution', attribution.within) }),
      };
    },
    relation: ({ from, via, to, type, verb, polarity, certainty, modality, voice: said, answered }) => ({
      type: ['Dataset', 'Relation'],
      from: from.map(entity),
      ...(via.length === 0 ? {} : { through: via.map(entity) }),
      to: to.map(entity),
      relationType: type,
      verb,
      polarity,
      ...(certainty && { certainty }),
      modality,
      ...voice(said),
      ...(answered && { answered }),
    }),
    answer: ({ by, stance }) => ({ type: ['Dataset', 'Answer'], saidBy: by.map(entity), stance }),
    texts: (text, purpose) => Object.entries(text).map(([lang, words]) => textual(purpose, lang, words)),
    sentences: (relation) => wordings.map(({ lang, sentence }) => textual('describing', lang, sentence(relation))),
  };
}
