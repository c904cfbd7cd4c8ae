/** The same changes on plain data: what a changed text must say. */

export type Path = readonly (string | number)[];
export type Plain = unknown;

/** One change of a document. */
export type Change =
  /** Gives a field a value; `undefined` takes the field, or the item of a list, away. */
  | { readonly to: 'set'; readonly path: Path; readonly value: unknown }
  /** Puts an item into a list, at its end where no place is said. */
  | { readonly to: 'add'; readonly path: Path; readonly value: unknown; readonly at?: number }
  /** Moves an item of a list. */
  | { readonly to: 'move'; readonly path: Path; readonly from: number; readonly at: number };

type Holder = Record<string | number, unknown>;

/** What lies at a path; undefined where nothing does. */
export const valueAt = (data: Plain, path: Path): unknown =>
  path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? (at as Holder)[step] : undefined), data);

/** The data with a change made. The data given stays as it is. */
export function changed(data: Plain, change: Change): Plain {
  switch (change.to) {
    case 'set':
      return withValue(data, change.path, change.value);
    case 'add': {
      const list = [...listAt(data, change.path)];
      list.splice(change.at ?? list.length, 0, change.value);
      return withValue(data, change.path, list);
    }
    case 'move': {
      const list = [...listAt(data, change.path)];
      const [item] = list.splice(change.from, 1);
      list.splice(change.at, 0, item);
      return withValue(data, change.path, list);
    }
  }
}

/** The list at a path; an empty one where there is none. */
export const listAt = (data: Plain, path: Path): readonly unknown[] => {
  const list = valueAt(data, path);
  return Array.isArray(list) ? list : [];
};

function withValue(data: Plain, [step, ...rest]: Path, value: unknown): Plain {
  if (step === undefined) return value;
  const holder = (data ?? (typeof step === 'number' ? [] : {})) as Holder;
  const inner = rest.length === 0 ? value : withValue(holder[step], rest, value);
  if (Array.isArray(holder)) {
    const list = [...(holder as readonly unknown[])];
    if (inner === undefined) list.splice(Number(step), 1);
    else list[Number(step)] = inner;
    return list;
  }
  const { [step]: _before, ...others } = holder;
  if (inner === undefined) return others;
  return step in holder ? { ...holder, [step]: inner } : { ...others, [step]: inner };
}

/** Whether two values say the same, in the same order; what is undefined is not said. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [said(a), said(b)];
  return (
    one.length === other.length && one.every(([key, value], i) => key === other[i]![0] && same(value, other[i]![1]))
  );
}

const said = (data: object): [string, unknown][] => Object.entries(data).filter(([, value]) => value !== undefined);
