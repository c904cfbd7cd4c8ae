/** The shapes of the things a dossier lists: sources, passages, entities, relations and the rest. */
import * as z from 'zod/mini';
import {
  CERTAINTIES,
  DEPARTURES,
  DERIVATIONS,
  ENTITY_TYPES,
  POLARITIES,
  RELATION_TYPES,
  SOURCE_KINDS,
  STANCES,
  STEP_PICTURES,
} from '../dossier';
import {
  Attribution,
  context,
  Ends,
  filled,
  HandMention,
  Ids,
  LONGEST_ALIAS,
  LonLat,
  Text,
  Voice,
} from './schema-parts';

export const BasedOn = z.strictObject({ source: filled, how: z.enum(DERIVATIONS) });

export const Source = z.strictObject({
  id: filled,
  kind: z.enum(SOURCE_KINDS),
  outlet: z.optional(filled.check(z.describe('For an article: the entity that prints it.'))),
  basedOn: z.optional(z.array(BasedOn)),
  title: filled,
  publisher: filled,
  url: z.optional(
    filled.check(
      z.describe(
        'The address. A document nobody has published may lack one, and a text written for the dossier and shown whole.',
      ),
    ),
  ),
  date: z.optional(filled),
  dateNote: z.optional(Text),
  accessed: z.optional(filled.check(z.describe('The day on which the page was read.'))),
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
  voice: z.optional(Voice),
  attributions: z.optional(z.array(Attribution)),
  modality: z.optional(Text),
  note: z.optional(Text),
  gloss: z.optional(
    Text.check(z.describe('Our translation, by language: shown after the original in other languages than its own.')),
  ),
  hedges: z.optional(z.array(filled).check(z.describe('Exact words that weaken it: might, could, may.'))),
  mentions: z.optional(z.array(HandMention).check(z.describe('Names by hand, for “he” or “that country”.'))),
  show: z.optional(z.literal('always')),
  reason: z.optional(Text.check(z.describe('With show: why the sentence is shown although nothing rests on it.'))),
});

export const Entity = z.strictObject({
  id: filled,
  type: z.enum(ENTITY_TYPES),
  label: Text,
  short: z.optional(Text),
  description: z.optional(Text),
  aliases: z.optional(z.array(filled.check(z.maxLength(LONGEST_ALIAS)))),
  side: z.optional(filled.check(z.describe('One of the dossier’s own sides.'))),
  speaksFor: z.optional(filled.check(z.describe('For whom it speaks: a spokeswoman for a ministry.'))),
  named: z.optional(z.boolean().check(z.describe('false for people the article does not name.'))),
  number: z.optional(z.enum(['singular', 'plural'])),
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
  attribution: z.optional(filled),
  words: z.optional(filled),
  only: z.optional(Ids),
  source: z.optional(filled),
});

export const Condition = z.strictObject({ text: Text, words: z.optional(filled) });

export const Relation = z.strictObject({
  id: filled,
  from: Ends,
  via: z.optional(Ids),
  to: Ends,
  type: z.enum(RELATION_TYPES),
  verb: Text,
  said: z.optional(Text.check(z.describe('The whole sentence as a pattern with {from}, {to} and {via}.'))),
  polarity: z.optional(z.enum(POLARITIES)),
  certainty: z.optional(z.enum(CERTAINTIES)),
  condition: z.optional(Condition),
  voice: z.optional(Voice),
  modality: z.optional(Text),
  evidence: z.array(Evidence).check(z.minLength(1)),
  note: z.optional(Text),
  answered: z.optional(z.literal('none found').check(z.describe('You looked for an answer and found none.'))),
});

export const Answer = z.strictObject({
  id: filled,
  by: Ends,
  to: filled.check(z.describe('The relation, passage or attribution that is answered.')),
  stance: z.enum(STANCES),
  evidence: z.array(Evidence).check(z.minLength(1)),
  note: z.optional(Text),
});

export const Difference = z.strictObject({
  in: filled.check(z.describe('The rendering that departs.')),
  how: z.enum(DEPARTURES),
  words: z.optional(filled.check(z.describe('Its exact words that do so.'))),
  than: filled.check(z.describe('The rendering it is set against.')),
  thanWords: z.optional(filled.check(z.describe('The exact words there that are changed or left out.'))),
  note: z.optional(Text),
});

export const Saying = z.strictObject({
  id: filled,
  who: filled,
  where: z.optional(filled.check(z.describe('Where it was said. Sayings with one who and where are one speech.'))),
  renderings: z.array(filled).check(z.minLength(2)),
  differences: z.optional(z.array(Difference).check(z.describe('What each report does to it, as you read them.'))),
  note: z.optional(Text),
});

export const Side = z.strictObject({
  id: filled,
  label: z.optional(Text),
  note: z.optional(Text),
  evidence: z.optional(z.array(Evidence)),
  tone: z.optional(
    z.union(
      [1, 2, 3, 4, 5, 6].map((tone) => z.literal(tone)),
      { error: 'a number from 1 to 6' },
    ),
  ),
});

export const Annotation = z.strictObject({
  id: filled,
  entity: filled,
  passage: filled,
  words: filled,
  frames: Ids,
  offset: z.tuple([z.number(), z.number()], { error: 'two numbers of px: to the right, down' }),
});

export const Frame = z.strictObject({
  id: filled,
  label: Text,
  centre: z.optional(LonLat),
  across: z.optional(z.number().check(z.positive(), z.describe('Ground across the shorter side, in km.'))),
  fit: z.optional(Ids.check(z.describe('Entities that must all be seen, in place of centre and across.'))),
  margin: z.optional(z.number().check(z.nonnegative(), z.describe('Room around them, as a share of the frame.'))),
});

/** More points than this are another map, not a border on this one. */
const MOST_POINTS = 1000;
const Points = z.array(LonLat).check(z.maxLength(MOST_POINTS));

export const Border = z.strictObject({
  id: filled,
  by: Ends.check(z.describe('Who draws it so: ends of the statement, or whose voice it is.')),
  relation: filled.check(z.describe('The statement that says they draw it so; its evidence is the border’s.')),
  date: filled.check(z.describe('Of the map or the words that draw it so.')),
  label: Text.check(z.describe('Which border it is, in a few words.')),
  line: z.optional(Points.check(z.describe('Its points in order, joined by the shortest ways on the globe.'))),
  area: z.optional(Points.check(z.describe('In place of line: the points of a closed outline, in order.'))),
});

export const View = z.strictObject({
  select: z.optional(filled),
  passage: z.optional(filled),
  voice: z.optional(filled),
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

export const Question = z.strictObject({
  id: filled,
  about: filled.check(z.describe('The passage or relation whose voice is asked for.')),
  ask: z.optional(Text.check(z.describe('How it asks, where that is not “Whose words are these?”.'))),
  why: z.optional(Text.check(z.describe('Your remark beside the answer.'))),
});
