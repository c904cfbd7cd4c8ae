/** The shapes that the items of a dossier share: texts, ids, points and voices. */
import * as z from 'zod/mini';
import { ATTRIBUTIONS, CERTAINTIES, VOICE_KINDS } from '../dossier';

/** Longer aliases are not names. The bound keeps the search for mentions quick. */
export const LONGEST_ALIAS = 200;

/** The longest string anywhere in a dossier but an article's text, in UTF-16 units: some pages. */
export const LONGEST_TEXT = 10_000;

/** Something that can be seen: not only spaces, controls and signs without a shape. */
export const SEEN = /[^\s\p{Cc}\p{Cf}\p{Cs}]/u;

export const filled = z.string().check(z.regex(SEEN), z.maxLength(LONGEST_TEXT));
export const context = z.string().check(z.maxLength(LONGEST_TEXT));

export const Text = z
  .union([filled, z.record(z.string(), filled)], { error: 'a text, or texts by language such as { en: …, hy: … }' })
  .check(z.describe('A text of our own: a plain string in the language of the dossier, or a map of languages.'));

export const Ids = z
  .union([filled, z.array(filled)], { error: 'an id, or a list of ids' })
  .check(z.describe('One id, or a list of ids.'));

/** The ends of one side of a relation: at least one. */
export const Ends = z
  .union([filled, z.array(filled).check(z.minLength(1))], { error: 'an id, or a list of ids' })
  .check(z.describe('One id, or a list of ids.'));

const Relay = z.strictObject({ who: filled, how: z.optional(Text) });

export const VoiceMap = z.strictObject({
  kind: z.optional(z.enum(VOICE_KINDS)),
  who: z.optional(Ids),
  via: z.optional(z.union([filled, z.array(z.union([filled, Relay]))], { error: 'a list of { who, how }' })),
  attribution: z.optional(z.enum(ATTRIBUTIONS)),
});

export const Voice = z
  .union([filled, z.array(filled).check(z.minLength(1)), VoiceMap], {
    error: `one of ${VOICE_KINDS.join(', ')}, the id of who speaks, a list of ids, or { kind, who, via, attribution }`,
  })
  .check(
    z.describe(
      'Whose words: speaker, reporter, document or record; the id of who speaks, or a list of those who speak together; or { kind, who, via, attribution }.',
    ),
  );

/** Exact words, or several pieces of them in order. */
const Words = z.union([filled, z.array(filled).check(z.minLength(1))], {
  error: 'exact words, or a list of them in order',
});

export const Attribution = z.strictObject({
  id: filled,
  voice: Voice,
  cue: z.optional(filled.check(z.describe('The exact words that attribute: “warned that”, “according to”.'))),
  content: Words.check(z.describe('The exact words that are theirs; several pieces for a split quotation.')),
  modality: z.optional(Text),
  certainty: z.optional(z.enum(CERTAINTIES)),
  within: z.optional(filled.check(z.describe('The attribution this one stands in: a quotation in a quotation.'))),
});

export const HandMention = z.strictObject({ words: filled, entity: filled });

/** Longitude, then latitude, in degrees. */
export const LonLat = z
  .tuple([z.number(), z.number()], { error: 'two numbers: longitude, then latitude' })
  .check(z.describe('Longitude, then latitude, in degrees.'));
