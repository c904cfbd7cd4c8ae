/**
 * Every message of the gate. A message says what is wrong, `expected` what would be right, and `suggestion` what to do.
 * The codes are stable: tests and the documentation name them.
 */
import { fileMessages } from './messages-files';
import { formatMessages } from './messages-format';
import { quoteMessages } from './messages-quotes';
import { recordMessages } from './messages-records';
import { brief, didYouMean, listed, problem, quoted, type Advice, type Place } from './problem-text';
import { INTERFACE_LANGUAGES } from '../interface-languages';
import { PAINTED_SCRIPTS } from '../picture-scripts';

/** A site's address without its beginning: `example.org`, `example.org/a`. */
const BARE_ADDRESS = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/[\w./-]*)?$/i;

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? 'an' : 'a');

export const messages = {
  ...fileMessages,
  ...quoteMessages,
  ...formatMessages,
  ...recordMessages,

  duplicateField: (at: Place, field: string) =>
    problem('DUPLICATE_FIELD', at, `the field ${quoted(field)} is given twice`, { suggestion: 'keep one of them' }),

  versionUnknown: (at: Place, version: string) =>
    problem('VERSION_UNKNOWN', at, `${version} is not a version of the dossier format that is known here`, {
      expected: 'sayso: 2, or sayso: 1 for a dossier of the first version',
    }),

  wrongType: (at: Place, field: string, advice: Advice & { readonly expected: string }) =>
    problem('WRONG_TYPE', at, `${quoted(field)} is not what it should be`, advice),

  unknownField: (at: Place, field: string, known: readonly string[], suggestion?: string) =>
    problem('UNKNOWN_FIELD', at, `there is no field ${quoted(field)} here`, {
      expected: known.length === 0 ? 'no fields here' : `one of ${known.join(', ')}`,
      suggestion,
    }),

  missingField: (at: Place, field: string, expected: string) =>
    problem('MISSING_FIELD', at, `the field ${quoted(field)} is missing or empty`, { expected }),

  textTooLong: (at: Place, field: string, length: number, most: number) =>
    problem('TEXT_TOO_LONG', at, `${brief(field)} is ${length} letters long`, { expected: `at most ${most} letters` }),

  missingId: (at: Place) =>
    problem('MISSING_ID', at, 'this has no id', { expected: 'an id of its own, such as id: r01' }),

  malformedId: (at: Place, id: string) =>
    problem('ID_MALFORMED', at, `${quoted(id)} cannot be an id`, {
      expected: 'letters, digits, "_", "-" and "."; no spaces',
    }),

  duplicateId: (at: Place, id: string, first: Place) =>
    problem('DUPLICATE_ID', at, `the id ${quoted(id)} is taken`, {
      expected: 'entities, relations and events each to have an id that is theirs alone; passages and sources likewise',
      suggestion: `it is first used at ${first.file}:${first.line}:${first.column}`,
    }),

  danglingReference: (at: Place, id: string, what: string, known: readonly string[], nearest?: string) =>
    problem('DANGLING_REFERENCE', at, `there is no ${what} ${quoted(id)}`, {
      expected:
        known.length === 0
          ? `${article(what)} ${what}, of which there is none yet`
          : `the id of ${article(what)} ${what}: ${listed(known)}`,
      suggestion: didYouMean(nearest),
    }),

  aliasShared: (at: Place, alias: string, other: string) =>
    problem('ALIAS_SHARED', at, `the alias ${quoted(alias)} already names ${quoted(other)}`, {
      suggestion: 'keep it at the one entity whose mark it should light up',
    }),

  relationWithoutEvidence: (at: Place, relation: string) =>
    problem('RELATION_WITHOUT_EVIDENCE', at, `${relation} rests on nothing`, {
      expected: 'evidence: at least one passage or cited source',
    }),

  recordWithoutSource: (at: Place) =>
    problem('RECORD_WITHOUT_SOURCE', at, 'the record is whose say-so this is, and no document is cited', {
      expected: 'evidence with a source, or the voice of whoever says it',
    }),

  evidenceUnclear: (at: Place) =>
    problem('EVIDENCE_UNCLEAR', at, 'a piece of evidence is either a passage or a cited source', {
      expected: 'exactly one of passage and source; words and only go with a passage',
    }),

  claimWithoutSpeaker: (at: Place, kind: 'speaker' | 'document') =>
    problem(
      'CLAIM_WITHOUT_SPEAKER',
      at,
      kind === 'speaker'
        ? 'this is a speaker’s claim, and nobody is named who makes it'
        : 'these are a document’s words, and it is not said which document’s',
      {
        suggestion:
          kind === 'speaker'
            ? 'write the id of who speaks as the voice, or give the dossier a speaker'
            : 'write the id of the document, an entity of type document, as the voice',
      },
    ),

  urlUnsafe: (at: Place, url: string) =>
    problem('URL_UNSAFE', at, `${quoted(url)} is not an address that may be linked to`, {
      expected: 'a whole address that begins with https:// or http://',
      suggestion: BARE_ADDRESS.test(url) ? didYouMean(`https://${url}`) : undefined,
    }),

  languageMalformed: (at: Place, lang: string) =>
    problem('WRONG_TYPE', at, `${quoted(lang)} is not a language tag`, {
      expected: 'a tag such as en, hy or ru',
      suggestion: /^[a-z]{2,3}_\w+$/i.test(lang) ? didYouMean(lang.replace(/_/g, '-')) : undefined,
    }),

  interfaceLanguageMissing: (at: Place, lang: string) =>
    problem(
      'INTERFACE_LANGUAGE_MISSING',
      at,
      `the interface does not speak ${quoted(lang)}: beside the dossier’s texts in it, its own words stand in English`,
      { expected: `one of ${INTERFACE_LANGUAGES.join(', ')}, for all of a page in one language` },
      'warning',
    ),

  placeNotDrawn: (at: Place, id: string, why: 'no outline' | 'beyond') =>
    problem(
      'PLACE_NOT_DRAWN',
      at,
      why === 'no outline'
        ? `the base map has no outline of ${quoted(id)}, and it is given no place`
        : `${quoted(id)} lies beyond every frame of the map`,
      { suggestion: why === 'no outline' ? 'give it one, with longitude first' : 'add a frame that has it in it' },
      'note',
    ),

  scriptWithoutFace: (at: Place, script: string) =>
    problem(
      'SCRIPT_WITHOUT_FACE',
      at,
      `pictures have no face for ${script}: their PNGs are left out where they would show it`,
      { expected: `words in ${PAINTED_SCRIPTS.join(', ')}, for pictures that can be painted` },
      'warning',
    ),

  textLanguageMissing: (at: Place, field: string, missing: readonly string[]) =>
    problem('TEXT_LANGUAGE_MISSING', at, `${field} is not given in ${missing.join(', ')}`, {}, 'warning'),

  glossOfOwnLanguage: (at: Place, lang: string) =>
    problem('GLOSS_OF_OWN_LANGUAGE', at, `the quotation is in ${lang} itself`, {
      expected: 'a translation into another language than the source’s `lang`',
    }),

  glossNotOffered: (at: Place, lang: string, offered: readonly string[]) =>
    problem(
      'GLOSS_NOT_OFFERED',
      at,
      `the dossier is not offered in ${lang}, so that nobody would read this translation`,
      { expected: `one of ${offered.join(', ')}` },
      'warning',
    ),

  countryNameSupplied: (at: Place, supplied: readonly string[]) =>
    problem(
      'COUNTRY_NAME_SUPPLIED',
      at,
      `a country’s name is taken from Intl in ${supplied.join(', ')}`,
      { suggestion: 'give the name yourself where you want another' },
      'warning',
    ),
};
