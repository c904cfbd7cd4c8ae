/** Breaks the values of a YAML file: the text is read, one value is changed, and the text is written again. */
import { parse, stringify } from 'yaml';
import { HOSTILE_STRINGS } from '../support/hostile-strings';

type Container = unknown[] | Record<string, unknown>;
interface Spot {
  readonly container: Container;
  readonly key: string | number;
}

/** Every value inside a value, with what holds it. */
function spotsIn(value: unknown): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const container = value as Container;
  const keys = Array.isArray(container) ? container.map((_, i) => i) : Object.keys(container);
  return keys.flatMap((key) => [{ container, key }, ...spotsIn(get({ container, key }))]);
}

const get = ({ container, key }: Spot): unknown => (container as Record<string | number, unknown>)[key];

function put({ container, key }: Spot, value: unknown): void {
  Object.defineProperty(container, key, { value, enumerable: true, writable: true, configurable: true });
}

/** Values of other kinds than a field expects, at their worst. */
const STRANGE_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  -1e308,
  Number.MAX_SAFE_INTEGER + 2,
  5e-324,
  Infinity,
  NaN,
  '',
  ' ',
  [],
  {},
  [[]],
  [null],
  [1, 2, 3],
  { en: 1 },
  { en: 'x', en2: 'y', '': 'z' },
  { kind: 'speaker', who: 'nobody' },
  '9'.repeat(400),
  new Date(0),
  ...Object.values(HOSTILE_STRINGS).filter(({ length }) => length < 1000),
];
const STRANGE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'id',
  'en',
  '0',
  '',
  'a.b',
];

const TREE_CHANGES = {
  delete: ({ container, key }: Spot) => {
    if (Array.isArray(container)) container.splice(Number(key), 1);
    else delete container[key];
  },
  rename: (spot: Spot, what: number) => {
    if (Array.isArray(spot.container)) return;
    const value = get(spot);
    delete spot.container[spot.key];
    const near = `${String(spot.key).slice(1)}${String(spot.key).slice(0, 1)}`;
    put({ ...spot, key: what % 2 ? near : STRANGE_KEYS[what % STRANGE_KEYS.length]! }, value);
  },
  retype: (spot: Spot, what: number) => put(spot, STRANGE_VALUES[what % STRANGE_VALUES.length]),
  wrap: (spot: Spot, what: number) => put(spot, what % 2 ? [get(spot)] : { en: get(spot) }),
  duplicate: ({ container, key }: Spot, what: number) => {
    const copy = structuredClone(get({ container, key }));
    if (Array.isArray(container)) container.splice(Number(key), 0, copy);
    else put({ container, key: STRANGE_KEYS[what % STRANGE_KEYS.length]! }, copy);
  },
  nest: (spot: Spot, what: number) => {
    let deep: unknown = get(spot);
    for (let i = 0; i < 1 + (what % 40); i++) deep = i % 2 ? [deep] : { en: deep };
    put(spot, deep);
  },
  'shift letters': (spot: Spot, what: number) => {
    const value = get(spot);
    if (typeof value !== 'string' || value === '') return;
    const at = what % value.length;
    const changed = [
      value.slice(0, at) + value.slice(at + 1),
      value.slice(1),
      `${value.slice(0, at)} ${value.slice(at)}`,
      value.replaceAll("'", '’').replaceAll(' ', '\u00A0'),
      value.toUpperCase(),
    ];
    put(spot, changed[what % changed.length]);
  },
} as const;

export type TreeChange = keyof typeof TREE_CHANGES;
export const TREE_CHANGE_NAMES = [...(Object.keys(TREE_CHANGES) as TreeChange[]), 'swap'] as const;

/**
 * Changes one value of a YAML text.
 * @param where which value, counted over all of them and round again
 * @param what which of the possible changes, likewise
 */
export function changeTree(
  yaml: string,
  change: (typeof TREE_CHANGE_NAMES)[number],
  where: number,
  what: number,
): string {
  let data: unknown;
  try {
    data = parse(yaml, { maxAliasCount: 0, logLevel: 'silent' });
  } catch {
    return yaml;
  }
  const spots = spotsIn(data);
  const spot = spots[where % spots.length];
  if (spot === undefined) return yaml;
  if (change === 'swap') {
    const isText = (one: Spot): boolean => typeof get(one) === 'string';
    const texts = spots.filter(isText);
    const [a, b] = [texts[where % texts.length], texts[what % texts.length]];
    if (a === undefined || b === undefined) return yaml;
    const [first, second] = [get(a), get(b)];
    put(a, second);
    put(b, first);
  } else TREE_CHANGES[change](spot, what);
  try {
    return stringify(data, { lineWidth: 0, aliasDuplicateObjects: what % 2 === 0 });
  } catch {
    // Nested too deeply to be written; what was read is deep enough.
    return yaml;
  }
}
