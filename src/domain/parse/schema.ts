/**
 * The shape of `dossier.yaml`, as its author writes it. The JSON Schema for editors is made from these definitions.
 * Only shapes are said here; that ids resolve, dates exist and quotes are exact is checked further down the gate.
 */
import * as z from 'zod/mini';
import { ENTITY_TYPES, RELATION_TYPES, STEP_PICTURES, VOICE_KINDS } from '../dossier';

/** Longer aliases are not names. The bound keeps the search for mentions quick. */
const LONGEST_ALIAS = 200;

/** The longest string anywhere in a dossier but an article's text, in UTF-16 units: some pages. */
export const LONGEST_TEXT = 10_000;

/** Something that can be seen: not only spaces, controls and signs without a shape. */
export const SEEN = /[^\s\p{Cc}\p{Cf}\p{Cs}]/u;

const filled = z.string().check(z.regex(SEEN), z.maxLength(LONGEST_TEXT));
const context = z.string().check(z.maxLength(LONGEST_TEXT));

export const Text = z
  .union([filled, z.record(z.string(), filled)], { error: 'a text, or texts by language such as { en: …, hy: … }' })
  .check(z.describe('A text of our own: a plain string in the language of the dossier, or a map of languages.'));

const Ids = z
  .union([filled, z.array(filled)], { error: 'an id, or a list of ids' })
  .check(z.describe('One id, or a list of ids.'));

/** The ends of one side of a relation: at least one. */
const Ends = z
  .union([filled, z.array(filled).check(z.minLength(1))], { error: 'an id, or a list of ids' })
  .check(z.describe('One id, or a list of ids.'));

const Voice = z
  .union(
    [
      z.enum(VOICE_KINDS),
      z.strictObject({
        kind: z.enum(VOICE_KINDS),
        who: z.optional(filled),
        attribution: z.optional(z.enum(['stated', 'implied'])),
      }),
    ],
    { error: `one of ${VOICE_KINDS.join(', ')}, or { kind, who, attribution }` },
  )
  .check(
    z.describe('Whose say-so. The short form takes the speaker or outlet of the dossier, with attribution stated.'),
  );

/** Longitude, then latitude, in degrees. */
const LonLat = z
  .tuple([z.number(), z.number()], { error: 'two numbers: longitude, then latitude' })
  .check(z.describe('Longitude, then latitude, in degrees.'));

export const Source = z.strictObject({
  id: filled,
  kind: z.enum(['article', 'reference']),
  title: filled,
  publisher: filled,
  url: filled,
  date: z.optional(filled),
  dateNote: z.optional(Text),
  lang: z.optional(filled),
  display: z.optional(z.enum(['passages', 'full'])),
  rights: z.optional(Text),
  file: z.optional(filled.check(z.describe('For an article: the file beside dossier.yaml that holds its text.'))),
});

export const Passage = z.strictObject({
  id: filled,
  source: z.optional(filled),
  exact: filled.check(
    z.describe('The exact words. They must occur once in the source, or once with prefix and suffix.'),
  ),
  prefix: z.optional(context),
  suffix: z.optional(context),
  voice: Voice,
  modality: Text,
  note: z.optional(Text),
});

export const Entity = z.strictObject({
  id: filled,
  type: z.enum(ENTITY_TYPES),
  label: Text,
  short: z.optional(Text),
  description: Text,
  aliases: z.optional(z.array(filled.check(z.maxLength(LONGEST_ALIAS)))),
  pole: z.optional(z.enum(['east', 'between', 'west', 'voices'])),
  place: z.optional(LonLat),
  placeName: z.optional(Text),
  area: z.optional(Ids),
  iso: z.optional(filled),
  wikidata: z.optional(z.string().check(z.regex(/^Q[1-9]\d*$/))),
  background: z.optional(z.boolean()),
  sources: z.optional(Ids),
});

export const Evidence = z.strictObject({
  passage: z.optional(filled),
  words: z.optional(filled),
  only: z.optional(Ids),
  source: z.optional(filled),
});

export const Relation = z.strictObject({
  id: filled,
  from: Ends,
  via: z.optional(Ids),
  to: Ends,
  type: z.enum(RELATION_TYPES),
  verb: Text,
  voice: Voice,
  modality: Text,
  evidence: z.array(Evidence).check(z.minLength(1)),
  note: z.optional(Text),
});

export const Annotation = z.strictObject({
  id: filled,
  entity: filled,
  passage: filled,
  words: filled,
  presets: Ids,
  offset: z.tuple([z.number(), z.number()], { error: 'two numbers of px: to the right, down' }),
});

export const Preset = z.strictObject({
  id: filled,
  label: Text,
  centre: LonLat,
  across: z.number().check(z.positive()),
});

export const View = z.strictObject({
  select: z.optional(filled),
  passage: z.optional(filled),
  voice: z.optional(z.enum([...VOICE_KINDS, 'all'])),
  layer: z.optional(filled),
  year: z.optional(filled),
  camera: z.optional(filled),
});

export const Step = z.strictObject({
  id: filled,
  title: Text,
  text: Text,
  note: Text,
  passage: z.optional(filled),
  seconds: z.optional(z.number().check(z.positive())),
  picture: z.optional(z.enum(STEP_PICTURES)),
  view: z.optional(View),
});

/** The fields of a dossier that are not lists of things with ids. */
export const Head = {
  sayso: z.literal(1).check(z.describe('The version of the format.')),
  lang: filled,
  languages: z.optional(z.array(filled)),
  title: Text,
  summary: Text,
  asOf: z.optional(filled),
  asOfNote: z.optional(Text),
  speaker: z.optional(filled),
  outlet: z.optional(filled),
  telling: z.optional(filled),
  layers: z.optional(Ids),
};

/** The lists of a dossier, with the shape of their items. */
export const ITEMS = {
  sources: Source,
  passages: Passage,
  entities: Entity,
  relations: Relation,
  annotations: Annotation,
  presets: Preset,
  tour: Step,
} as const;

/** The whole file, for the JSON Schema. The gate checks item by item, so that one bad item does not hide the rest. */
export const DossierFile = z.strictObject({
  ...Head,
  sources: z.array(Source),
  passages: z.array(Passage),
  entities: z.array(Entity),
  relations: z.array(Relation),
  annotations: z.optional(z.array(Annotation)),
  presets: z.optional(z.array(Preset)),
  tour: z.optional(z.array(Step)),
});

export type ListName = keyof typeof ITEMS;
export type Item<L extends ListName> = z.infer<(typeof ITEMS)[L]>;
export type TextAsWritten = z.infer<typeof Text>;
export type IdsAsWritten = z.infer<typeof Ids>;
export type VoiceAsWritten = z.infer<typeof Voice>;
export type ViewAsWritten = z.infer<typeof View>;
