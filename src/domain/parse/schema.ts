/**
 * The shape of `dossier.yaml`, as its author writes it. The JSON Schema for editors is made from these definitions.
 * Only shapes are said here; that ids resolve, dates exist and quotes are exact is checked further down the gate.
 */
import * as z from 'zod/mini';
import { NETWORK_PICTURES } from '../dossier';
import {
  Annotation,
  Answer,
  Border,
  Entity,
  Frame,
  Passage,
  Question,
  Relation,
  Saying,
  Side,
  Source,
  Step,
  type View,
} from './schema-items';
import { filled, Text, type Ids, type Voice } from './schema-parts';

/** Beside its frames and borders, which are checked one by one. */
export const MapHead = z.strictObject({
  title: z.optional(Text),
  frames: z.optional(z.unknown()),
  borders: z.optional(z.unknown()),
});

const Correction = z.strictObject({ date: filled, text: Text });

const Layer = z.strictObject({ id: filled, side: z.optional(filled) });

/** The fields of a dossier that are not lists of things with ids. */
export const Head = {
  sayso: z.literal(2).check(z.describe('The version of the format.')),
  lang: filled,
  languages: z.optional(z.array(filled)),
  title: Text,
  summary: Text,
  byline: z.optional(Text),
  asOf: z.optional(filled),
  asOfNote: z.optional(Text),
  confirm: z.optional(
    z
      .record(z.string(), z.array(filled), { error: 'lists of texts by language, such as { fr: [relations/*/verb] }' })
      .check(z.describe('What a native editor has still to confirm: by language, texts as list/id/field, * for any.')),
  ),
  speaker: z.optional(filled),
  subject: z.optional(filled.check(z.describe('The entity the story is about.'))),
  telling: z.optional(filled),
  picture: z.optional(z.enum(NETWORK_PICTURES)),
  example: z.optional(z.boolean().check(z.describe('Made up to show something: the library sets it apart.'))),
  corrections: z.optional(
    z.array(Correction).check(z.describe('What was corrected after it was published, and when: readers are told.')),
  ),
  storyDate: z.optional(filled.check(z.describe('The date the story is told from: what the map opens with.'))),
  firstYear: z.optional(z.int().check(z.minimum(1), z.maximum(9999))),
  layers: z.optional(
    z.union([filled, z.array(z.union([filled, Layer]))], { error: 'a list of alliances, or of { id, side }' }),
  ),
  layersNote: z.optional(Text.check(z.describe('What the layers cover and what they leave out.'))),
  map: z.optional(z.union([z.literal('none'), MapHead], { error: 'none, or { title, frames, borders }' })),
};

/** The lists of a dossier, with the shape of their items. */
export const ITEMS = {
  sources: Source,
  passages: Passage,
  entities: Entity,
  relations: Relation,
  sides: Side,
  answers: Answer,
  sayings: Saying,
  annotations: Annotation,
  frames: Frame,
  borders: Border,
  tour: Step,
  questions: Question,
} as const;

/** The whole file, for the JSON Schema. The gate checks item by item, so that one bad item does not hide the rest. */
export const DossierFile = z.strictObject({
  ...Head,
  map: z.optional(
    z.union([
      z.literal('none'),
      z.strictObject({
        title: z.optional(Text),
        frames: z.array(Frame),
        borders: z.optional(
          z.array(Border).check(z.describe('Borders as somebody draws them, added to those the map follows.')),
        ),
      }),
    ]),
  ),
  sources: z.array(Source),
  passages: z.array(Passage),
  entities: z.array(Entity),
  relations: z.array(Relation),
  sides: z.optional(z.array(Side).check(z.maxLength(6))),
  answers: z.optional(z.array(Answer)),
  sayings: z.optional(z.array(Saying)),
  annotations: z.optional(z.array(Annotation)),
  tour: z.optional(z.array(Step)),
  questions: z.optional(
    z.array(Question).check(z.describe('What a class is asked about whose words something is, in order.')),
  ),
});

export type ListName = keyof typeof ITEMS;
export type Item<L extends ListName> = z.infer<(typeof ITEMS)[L]>;
export type TextAsWritten = z.infer<typeof Text>;
export type IdsAsWritten = z.infer<typeof Ids>;
export type VoiceAsWritten = z.infer<typeof Voice>;
export type ViewAsWritten = z.infer<typeof View>;
