import { describe, expect, it, test } from 'vitest';
import * as z from 'zod/mini';
import type { Dossier } from '../../../src/domain/dossier';
import { webAnnotations } from '../../../src/domain/export/web-annotations';
import { balloons, STORIES } from './stories';

/** What the W3C's recommendation asks for, and nothing it does not know outside the bodies. */
const iri = z.string().check(z.regex(/^(https?:|urn:)\S+$/));
const quote = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().check(z.minLength(1)),
  prefix: z.optional(z.string().check(z.minLength(1))),
  suffix: z.optional(z.string().check(z.minLength(1))),
});
const position = z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() });
const resource = { type: z.literal('SpecificResource'), source: iri };
const selector = z.array(z.discriminatedUnion('type', [quote, position])).check(z.minLength(1));
const target = z.union([iri, z.strictObject({ ...resource, selector })]);
const dataset = z.looseObject({
  type: z.tuple([z.literal('Dataset'), z.enum(['Attribution', 'Relation', 'Answer', 'Difference'])]),
});
const body = z.union([
  z.strictObject({
    type: z.literal('TextualBody'),
    purpose: z.enum(['describing', 'commenting', 'replying']),
    format: z.literal('text/plain'),
    language: z.string(),
    value: z.string(),
  }),
  z.strictObject({ ...resource, purpose: z.enum(['replying', 'commenting']), selector: z.optional(selector) }),
  dataset,
]);
const motivation = z.enum(['highlighting', 'linking', 'describing', 'replying', 'commenting']);
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.union([motivation, z.array(motivation)]),
  body: z.array(body).check(z.minLength(1)),
  target: z.array(target).check(z.minLength(1)),
});
const collection = z.strictObject({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/anno.jsonld'), z.looseObject({})]),
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  generator: z.strictObject({ type: z.literal('Software'), name: z.string() }),
  total: z.int(),
  first: z.strictObject({
    id: iri,
    type: z.literal('AnnotationPage'),
    partOf: iri,
    startIndex: z.literal(0),
    items: z.array(annotation),
  }),
});

const read = (dossier: Dossier, site: string | null = null) =>
  z.parse(collection, JSON.parse(webAnnotations(dossier, site)));
type Target = z.infer<typeof target>;

/** The text of an article in code points. */
const pointsOf = (dossier: Dossier, source: string): string[] =>
  Array.from(dossier.sources.find(({ id, url }) => url === source || source.endsWith(`:source:${id}`))!.text!);

function expectAnchored(dossier: Dossier, found: Target): void {
  if (typeof found === 'string') return;
  const [words, place] = found.selector;
  if (words?.type !== 'TextQuoteSelector' || place?.type !== 'TextPositionSelector') throw new Error('no selectors');
  const points = pointsOf(dossier, found.source);
  const { exact, prefix = '', suffix = '' } = words;
  expect(points.slice(place.start, place.end).join('')).toBe(exact);
  expect(points.slice(0, place.start).join('').endsWith(prefix)).toBe(true);
  expect(points.slice(place.end).join('').startsWith(suffix)).toBe(true);
}

describe.each(STORIES)('the annotations of %s', (_, dossier) => {
  const { total, first } = read(dossier);
  const named = new Map(first.items.map((item) => [item.id, item]));

  it('are a collection as the W3C has it, each with a name of its own', () => {
    expect(named.size).toBe(total);
    expect(total).toBe(
      dossier.passages.length +
        dossier.passages.flatMap(({ attributions }) => attributions).length +
        dossier.relations.length +
        dossier.answers.length +
        dossier.sayings.length +
        dossier.sayings.flatMap(({ differences }) => differences).length,
    );
  });

  it('point to their exact words, counted in code points', () => {
    expect.hasAssertions();
    for (const { target: targets, body: bodies } of first.items) {
      for (const each of targets) expectAnchored(dossier, each);
      for (const each of bodies) {
        if (each.type === 'SpecificResource' && each.selector !== undefined) expectAnchored(dossier, each as Target);
      }
    }
  });

  it('reply to annotations that are there, and link reports that are', () => {
    for (const { motivation: why, target: targets } of first.items) {
      if (why !== 'replying' && why !== 'linking') continue;
      for (const each of targets) expect(named.has(each as string), JSON.stringify(each)).toBe(true);
    }
  });

  it('say of each claim whose it is', () => {
    for (const { id, voice, from, to, verb } of dossier.relations) {
      const [claim] = named.get(`urn:sayso:${dossier.id}:relation:${id}`)!.body as Record<string, unknown>[];
      expect(claim).toMatchObject({ voiceKind: voice.kind, basis: voice.attribution, verb });
      const ids = (ends: unknown): string[] =>
        ((ends ?? []) as { id: string }[]).map((end) => end.id.split(':').at(-1)!);
      expect([claim!['from'], claim!['to'], claim!['spokenBy'], claim!['relayedBy']].map(ids)).toEqual([
        from,
        to,
        voice.who,
        voice.via.map(({ who }) => who),
      ]);
    }
  });
});

test('a letter of two units is one code point', () => {
  const dossier = balloons();
  const [passage] = dossier.passages;
  const [quoted] = read(dossier).first.items;
  const [found] = quoted!.target;
  expect(found).toMatchObject({ selector: [{}, { start: passage!.start - 2, end: passage!.end - 2 }] });
});

test('words that may not be shown are in no context', () => {
  const [, claim] = read(balloons()).first.items;
  expect(claim!.target).toMatchObject([{ selector: [{ prefix: '. “', suffix: ',” Mayor Ada Brook said. ' }, {}] }]);
});

test('where the site is known, names are addresses there', () => {
  const { id, first } = read(balloons(), 'https://example.org/');
  expect(id).toBe('https://example.org/balloons/data/annotations.jsonld#collection-all');
  expect(first.items[1]!.id).toBe('https://example.org/balloons/data/annotations.jsonld#relation-r1');
});
