/**
 * A dossier as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), for annotation clients. Who speaks is in
 * the body: a W3C `creator` is who annotates, which a dossier does not say.
 */
import type { Answer, Dossier, Id, Passage, Relation, Saying } from '../dossier';
import { ANNOTATION_CONTEXT, annotationBodies, type AnnotationBodies } from './annotation-bodies';
import { citing, type Cited, type Citing } from './cited';
import { iriOf, type IriOf } from './iri';
import { textTargets, type TextTarget } from './text-targets';

export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: string | readonly string[];
  readonly body: readonly object[];
  readonly target: readonly (TextTarget | string)[];
}

interface Making {
  readonly iri: IriOf;
  readonly cite: Citing;
  readonly targets: (cited: Cited) => readonly (TextTarget | string)[];
  readonly bodies: AnnotationBodies;
  /** The annotation that an answer answers. */
  readonly answered: (id: Id) => string;
}

/**
 * Everything a dossier quotes and claims, as one collection of one page.
 * @param site the site's address, with a slash at its end; null where it is not known
 */
export function webAnnotations(dossier: Dossier, site: string | null): string {
  const iri = iriOf(dossier.id, site);
  const making: Making = {
    iri,
    cite: citing(dossier),
    targets: textTargets(dossier, iri),
    bodies: annotationBodies(dossier, iri),
    answered: answeredIn(dossier, iri),
  };
  const items = [
    ...dossier.passages.flatMap((passage) => passageAnnotations(making, passage)),
    ...dossier.relations.map((relation) => relationAnnotation(making, relation)),
    ...dossier.answers.map((answer) => answerAnnotation(making, answer)),
    ...dossier.sayings.flatMap((saying) => [
      sayingAnnotation(making, saying),
      ...saying.differences.map((_, i) => differenceAnnotation(making, saying, i)),
    ]),
  ];
  const id = iri('collection', 'all');
  const collection = {
    '@context': ANNOTATION_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: dossier.title[dossier.lang],
    generator: { type: 'Software', name: 'Sayso' },
    total: items.length,
    first: { id: iri('collection', 'page'), type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

/** A sentence as a whole, then each person's words in it. */
function passageAnnotations({ iri, cite, targets, bodies }: Making, passage: Passage): Annotation[] {
  const whole = cite.words(passage);
  const within = passage.attributions.map((attribution) => cite.words(passage, attribution));
  return [
    {
      id: iri('passage', passage.id),
      type: 'Annotation',
      motivation: 'highlighting',
      body: [
        bodies.attribution(whole),
        ...bodies.texts(passage.modality, 'describing'),
        ...bodies.texts(passage.note ?? {}, 'commenting'),
      ],
      target: targets(whole),
    },
    ...within.map((cited): Annotation => ({
      id: iri('attribution', cited.id),
      type: 'Annotation',
      motivation: 'highlighting',
      body: [bodies.attribution(cited), ...bodies.texts(cited.attribution!.modality, 'describing')],
      target: targets(cited),
    })),
  ];
}

/** A claim links its two ends; it points to the words it rests on. */
function relationAnnotation({ iri, cite, targets, bodies }: Making, relation: Relation): Annotation {
  return {
    id: iri('relation', relation.id),
    type: 'Annotation',
    motivation: ['linking', 'describing'],
    body: [
      bodies.relation(relation),
      ...bodies.sentences(relation),
      ...bodies.texts(relation.note ?? {}, 'commenting'),
    ],
    target: relation.evidence.flatMap((piece) => targets(cite.evidence(piece))),
  };
}

/** An answer replies to what it answers; the words it is given in are its body. */
function answerAnnotation({ iri, cite, targets, bodies, answered }: Making, answer: Answer): Annotation {
  const words = answer.evidence.flatMap((piece) => targets(cite.evidence(piece)));
  return {
    id: iri('answer', answer.id),
    type: 'Annotation',
    motivation: 'replying',
    body: [
      bodies.answer(answer),
      ...words.map((target) =>
        typeof target === 'string'
          ? { type: 'SpecificResource', source: target, purpose: 'replying' }
          : { ...target, purpose: 'replying' },
      ),
      ...bodies.texts(answer.note ?? {}, 'commenting'),
    ],
    target: [answered(answer.to)],
  };
}

/** One utterance points to all reports of it. */
function sayingAnnotation({ iri, bodies }: Making, { id, who, renderings, note }: Saying): Annotation {
  return {
    id: iri('saying', id),
    type: 'Annotation',
    motivation: 'linking',
    body: [
      { type: ['Dataset', 'Attribution'], spokenBy: [bodies.entity(who)] },
      ...bodies.texts(note ?? {}, 'commenting'),
    ],
    target: renderings.map((passage) => iri('passage', passage)),
  };
}

/** What we read out of a report: the words it points to are the report's, and those it is set against stand in its body. */
function differenceAnnotation({ iri, cite, targets, bodies }: Making, saying: Saying, at: number): Annotation {
  const { in: own, how, words, than, thanWords, note } = saying.differences[at]!;
  const [here, there] = [
    { passage: own, ...(words && { words }) },
    { passage: than, ...(thanWords && { words: thanWords }) },
  ].map((piece) => targets(cite.evidence(piece)));
  return {
    id: iri('saying', `${saying.id}.${at + 1}`),
    type: 'Annotation',
    motivation: 'commenting',
    body: [
      { type: ['Dataset', 'Difference'], departs: how, ofSaying: iri('saying', saying.id) },
      ...there!.map((target) =>
        typeof target === 'string'
          ? { type: 'SpecificResource', source: target }
          : { ...target, purpose: 'commenting' },
      ),
      ...bodies.texts(note ?? {}, 'commenting'),
    ],
    target: here!,
  };
}

function answeredIn({ relations, passages }: Dossier, iri: IriOf): (id: Id) => string {
  const claims = new Set(relations.map(({ id }) => id));
  const whole = new Set(passages.map(({ id }) => id));
  return (id) => iri(claims.has(id) ? 'relation' : whole.has(id) ? 'passage' : 'attribution', id);
}
