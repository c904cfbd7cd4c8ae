import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Place } from '../work/state';
import { readYaml } from '../yaml/read';

/** Which place of the Studio a list of the file belongs to. */
const PLACE_OF: Readonly<Record<string, Place>> = {
  passages: 'text',
  entities: 'cast',
  sides: 'cast',
  relations: 'statements',
  answers: 'statements',
  map: 'map',
  layers: 'map',
  asOf: 'map',
  title: 'story',
  summary: 'story',
  sources: 'story',
  tour: 'story',
  byline: 'story',
  questions: 'story',
};

/** Where a field or a list at the top of `dossier.yaml` is looked after; null for what has no place here. */
export const placeOfField = (name: string): Place | null => (Object.hasOwn(PLACE_OF, name) ? PLACE_OF[name]! : null);

interface Spot {
  readonly place: Place;
  /** The passage the line is about. */
  readonly passage?: string;
}

/** Where a part of the file begins; nowhere for what the Studio does not show. */
interface Start {
  readonly line: number;
  readonly spot: Spot | null;
}

let met: { readonly text: string; readonly starts: readonly Start[] } | null = null;

/** Where in the Studio a line of `dossier.yaml` is looked after; null for what has no place here. */
export function placeOfLine(text: string, line: number): Spot | null {
  if (met?.text !== text) met = { text, starts: startsOf(text) };
  return met.starts.findLast((start) => start.line <= line)?.spot ?? null;
}

function startsOf(text: string): Start[] {
  const { contents } = readYaml(text).doc;
  if (!isMap(contents)) return [];
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  // Nodes are met in the order of the text.
  let line = 0;
  const lineOf = (node: unknown): number => {
    const at = (node as Node | null)?.range?.[0] ?? 0;
    while (line < ends.length && ends[line]! < at) line++;
    return line + 1;
  };
  return (contents.items as readonly Pair[]).flatMap(({ key, value }): Start[] => {
    const place = isScalar(key) ? PLACE_OF[String(key.value)] : undefined;
    const head = { line: lineOf(key), spot: place === undefined ? null : { place } };
    if (place === undefined || !isSeq(value)) return [head];
    const items = value.items
      .filter((item) => isMap(item))
      .map((item): Start => {
        const passage: unknown = place === 'text' ? item.get('id') : item.getIn(['evidence', 0, 'passage']);
        return { line: lineOf(item), spot: { place, ...(typeof passage === 'string' ? { passage } : {}) } };
      });
    return [head, ...items];
  });
}
