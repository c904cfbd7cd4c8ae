/** Turns what zod finds into problems an author can act on. */
import type * as z from 'zod/mini';
import type { Problem } from '../problems';
import { messages } from './messages';
import { nearestWord } from './nearest-word';
import { brief, didYouMean } from './problem-text';
import { BasedOn, Condition, Evidence, View } from './schema-items';
import { Attribution, HandMention, SEEN, VoiceMap } from './schema-parts';
import type { Locate, Path } from './yaml-file';

type Issue = z.core.$ZodIssue;

/** The fields of the maps inside an item, by the field that holds them. */
const INNER: ReadonlyMap<string, readonly string[]> = new Map([
  ['evidence', Object.keys(Evidence.shape)],
  ['view', Object.keys(View.shape)],
  ['voice', Object.keys(VoiceMap.shape)],
  ['via', ['who', 'how']],
  ['attributions', Object.keys(Attribution.shape)],
  ['mentions', Object.keys(HandMention.shape)],
  ['basedOn', Object.keys(BasedOn.shape)],
  ['condition', Object.keys(Condition.shape)],
  ['layers', ['id', 'side']],
  ['map', ['title', 'frames']],
]);

const TYPE_NAMES: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'a map of fields'],
  ['record', 'a map of fields'],
  ['tuple', 'a list of two'],
]);

const isGeneric = (message: string) => message === '' || message === 'Invalid input';

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const segment of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, segment)) return undefined;
    at = (at as Record<string | number, unknown>)[segment];
  }
  return at;
}

/** The branch of a union the author most likely meant: one that looked inside the value, or found it right but too long. */
function insideUnion(issue: Issue): Issue[] | undefined {
  if (issue.code !== 'invalid_union') return undefined;
  return issue.errors.find((branch) =>
    branch.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys' || inner.code === 'too_big'),
  );
}

/** Whether a value is as good as none: not there, or without anything to be seen. */
const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && !SEEN.test(value)) ||
  (Array.isArray(value) && value.length === 0);

/** Other words for kinds of entities and sources, as people write them. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ...['politician', 'president', 'minister', 'official', 'diplomat', 'speaker'].map(
    (word) => [word, 'person'] as const,
  ),
  ...['newspaper', 'media', 'outlet', 'agency', 'website'].map((word) => [word, 'medium'] as const),
  ...['organization', 'company', 'ministry', 'government', 'institution'].map(
    (word) => [word, 'organisation'] as const,
  ),
  ...['people', 'officials', 'experts'].map((word) => [word, 'group'] as const),
  ...['city', 'town', 'village', 'building'].map((word) => [word, 'place'] as const),
  ...['state', 'nation'].map((word) => [word, 'country'] as const),
  ...['treaty', 'draft', 'report', 'law'].map((word) => [word, 'document'] as const),
  ...['bloc', 'union'].map((word) => [word, 'alliance'] as const),
  ['idea', 'concept'],
]);

function meant(found: string, known: readonly string[]): string | undefined {
  const other = OTHER_WORDS.get(found.toLowerCase());
  return other !== undefined && known.includes(other) ? other : nearestWord(found, known);
}

function expectedBy(issue: Issue, found: unknown, written?: string): { expected: string; suggestion?: string } {
  switch (issue.code) {
    case 'invalid_value': {
      const known = issue.values.map(String);
      const near = typeof found === 'string' ? meant(found, known) : undefined;
      return {
        expected: known.length === 1 ? known.join() : `one of ${known.join(', ')}`,
        ...(near === undefined ? {} : { suggestion: `did you mean "${near}"?` }),
      };
    }
    case 'invalid_type': {
      const expected = isGeneric(issue.message) ? (TYPE_NAMES.get(issue.expected) ?? issue.expected) : issue.message;
      const quotesMissing = issue.expected === 'string' && ['number', 'boolean'].includes(typeof found);
      // 007, 1.10 and 1e3 are read as other numbers than they are written.
      const asWritten = written === undefined || written === '' ? '' : `: "${brief(written, 40)}"`;
      return { expected, ...(quotesMissing ? { suggestion: `put quotes around it${asWritten}` } : {}) };
    }
    case 'too_small':
      return {
        expected: isGeneric(issue.message) ? `more than ${issue.inclusive ? 'nothing' : issue.minimum}` : issue.message,
      };
    case 'invalid_format':
      return { expected: isNothing(found) ? 'text' : 'a Wikidata id: Q and a number' };
    default:
      return { expected: isGeneric(issue.message) ? 'something else' : issue.message };
  }
}

/**
 * @param issues what zod found
 * @param value the value it looked at
 * @param base where that value stands in the file
 * @param fields the fields known at its top level
 */
export function problemsOfShape(
  issues: readonly Issue[],
  value: unknown,
  base: Path,
  fields: readonly string[],
  locate: Locate,
): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const path = issue.path.map((segment) => (typeof segment === 'number' ? segment : String(segment)));
    const full = [...base, ...path];
    const found = valueAt(value, path);
    const container = [...path, ...(path.length === 0 ? base : [])].filter((s) => typeof s === 'string').at(-1) ?? '';
    const name = full.filter((segment) => typeof segment === 'string').at(-1) ?? 'this';

    if (issue.code === 'unrecognized_keys') {
      const known = path.length === 0 ? fields : (INNER.get(container) ?? []);
      return issue.keys.map((key) =>
        messages.unknownField(
          locate([...full, key], 'key'),
          key,
          known,
          key === 'pole' ? 'write side, and list the sides' : didYouMean(nearestWord(key, known)),
        ),
      );
    }
    const within = insideUnion(issue);
    if (within !== undefined) {
      return problemsOfShape(within, found, full, INNER.get(name) ?? [], locate);
    }
    if (issue.code === 'too_big' && typeof found === 'string')
      return [messages.textTooLong(locate(full), name, found.length, Number(issue.maximum))];
    const nothing = isNothing(found);
    if (nothing && name === 'evidence') return [messages.relationWithoutEvidence(locate(full), 'this relation')];
    if (nothing && path.length > 0 && name === 'id') return [messages.missingId(locate(full))];
    if (nothing) return [messages.missingField(locate(full), name, expectedBy(issue, found).expected)];
    const place = locate(full);
    return [messages.wrongType(place, name, expectedBy(issue, found, place.written))];
  });
}
