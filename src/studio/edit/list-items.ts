/** What is done alike to every list of a dossier whose items have ids: moving one, and taking some out. */
import type { Id } from '../../domain/dossier';
import type { Change, Path } from '../yaml/plain';

/** An item as it is written: its id, and its place in the list. */
interface Item {
  readonly id: Id;
  readonly index: number;
}

/** What moves an item of a list by one place; nothing at the list's ends, or where there is no such item. */
export function movedItem(list: Path, items: readonly Item[], id: Id, by: 1 | -1): readonly Change[] {
  const at = items.findIndex((one) => one.id === id);
  const to = items[at + by];
  if (at < 0 || to === undefined) return [];
  return [{ to: 'move', path: list, from: items[at]!.index, at: to.index }];
}

/** What takes items out of a list; the list itself, where none is left of it. */
export function takenOut<T extends Item>(
  list: Path,
  items: readonly T[],
  isGone: (item: T) => boolean,
): readonly Change[] {
  const gone = items.filter(isGone).map(({ index }) => index);
  if (gone.length === 0) return [];
  if (gone.length === items.length) return [{ to: 'set', path: list, value: undefined }];
  // From the last on, so that numbers before it stay.
  return gone.toSorted((a, b) => b - a).map((index) => ({ to: 'set', path: [...list, index], value: undefined }));
}
