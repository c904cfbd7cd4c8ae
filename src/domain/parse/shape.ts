/**
 * Checks the shape of `dossier.yaml`, item by item: what is sound goes on through the gate even when its neighbour is not,
 * so that all problems come to light at once.
 */
import * as z from 'zod/mini';
import type { Problem } from '../problems';
import { problemsOfShape } from './shape-problems';
import { messages } from './messages';
import { nearestWord } from './nearest-word';
import { didYouMean } from './problem-text';
import { Head, ITEMS, type Item, type ListName } from './schema';
import type { Locate, Path } from './yaml-file';

/** Looking for the nearest word takes a while; where so many are unknown, the file is another one anyway. */
const MOST_SUGGESTED = 50;

/** Fields of version 1 that have another place in this one. */
const MOVED: ReadonlyMap<string, string> = new Map([
  ['outlet', 'write outlet with each article, under sources'],
  ['presets', 'write them as frames, under map'],
]);

export interface Placed<T> {
  readonly path: Path;
  readonly value: T;
}

export type HeadAsWritten = { -readonly [K in keyof typeof Head]?: z.infer<(typeof Head)[K]> | undefined };

export interface Shaped {
  readonly head: HeadAsWritten;
  readonly lists: { readonly [L in ListName]: readonly Placed<Item<L>>[] };
  /** Ids of items whose shape is not sound. They count as names, so that references to them are not blamed too. */
  readonly unsound: readonly { readonly list: ListName; readonly id: string }[];
}

const LIST_NAMES = Object.keys(ITEMS) as ListName[];
const REQUIRED_LISTS: readonly ListName[] = ['sources', 'passages', 'entities', 'relations'];
/** The map's frames and borders are listed inside the map. */
const PLACES: Partial<Record<ListName, Path>> = { frames: ['map', 'frames'], borders: ['map', 'borders'] };
const KNOWN = [...Object.keys(Head), ...LIST_NAMES.filter((list) => PLACES[list] === undefined)];

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (record: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** A copy without the fields that are not known, wherever they are. */
function withoutUnknown(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    let at: unknown = copy;
    for (const segment of issue.path) at = (at as Record<PropertyKey, unknown> | undefined)?.[segment];
    if (isRecord(at)) for (const key of issue.keys) delete at[key];
  }
  return copy;
}

/**
 * Checks the values of a dossier file.
 * @param data anything at all
 * @param locate where values stand
 * @param report takes each problem
 * @returns what is sound, each item with its path in the file; undefined where `data` is not even a map
 */
export function checkShape(data: unknown, locate: Locate, report: (problem: Problem) => void): Shaped | undefined {
  if (!isRecord(data)) {
    report(messages.wrongType(locate([]), 'the file', { expected: 'a map of fields, beginning with sayso: 2' }));
    return undefined;
  }
  const unknown = Object.keys(data).filter((key) => !KNOWN.includes(key));
  unknown.forEach((key, i) => {
    const near = i < MOST_SUGGESTED ? (MOVED.get(key) ?? didYouMean(nearestWord(key, KNOWN))) : undefined;
    report(messages.unknownField(locate([key], 'key'), key, KNOWN, near));
  });

  const head: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(Head)) {
    // Its version has been looked at before the file came here.
    if (key === 'sayso') continue;
    const value = own(data, key);
    const result = z.safeParse(schema, value);
    if (result.success) head[key] = result.data;
    else problemsOfShape(result.error.issues, value, [key], [], locate).forEach(report);
  }

  const lists: { [L in ListName]: Placed<unknown>[] } = {
    sources: [],
    passages: [],
    entities: [],
    relations: [],
    annotations: [],
    sides: [],
    answers: [],
    sayings: [],
    frames: [],
    borders: [],
    tour: [],
    questions: [],
  };
  const unsound: { list: ListName; id: string }[] = [];
  for (const list of LIST_NAMES) {
    const base = PLACES[list] ?? [list];
    const items = base.reduce<unknown>((at, key) => (isRecord(at) ? own(at, String(key)) : undefined), data);
    if (items === undefined || items === null) {
      if (REQUIRED_LISTS.includes(list)) report(messages.missingField(locate(base), list, 'a list'));
      continue;
    }
    if (!Array.isArray(items)) {
      report(messages.wrongType(locate(base), list, { expected: 'a list' }));
      continue;
    }
    const schema: z.ZodMiniType = ITEMS[list];
    const fields = Object.keys(ITEMS[list].shape);
    items.forEach((item: unknown, i) => {
      const path = [...base, i];
      let result = z.safeParse(schema, item);
      if (!result.success) {
        problemsOfShape(result.error.issues, item, path, fields, locate).forEach(report);
        result = z.safeParse(schema, withoutUnknown(item, result.error.issues));
      }
      if (result.success) lists[list].push({ path, value: result.data });
      else if (isRecord(item) && typeof item['id'] === 'string') unsound.push({ list, id: item['id'] });
    });
  }
  return { head, lists: lists as Shaped['lists'], unsound };
}
