import { useCallback, useSyncExternalStore, type RefCallback } from 'react';
import type { Id } from '../../domain/dossier';
import { isSelected, markState } from '../../state/selectors/mark-state';
import { useSaysoStore } from '../../state/react';
import type { SaysoState, SaysoStore } from '../../state/store';

/** How a mark looks, as attributes. */
interface Look {
  readonly 'data-state': string;
  readonly 'data-selected': boolean;
  readonly 'aria-pressed'?: boolean;
}

type Shown = readonly [element: Element, id: Id, pressed: boolean];

const never = () => () => {};

/**
 * How a mark looks and whether it is lit, as attributes and the ref to put on its element.
 * A choice changes the look of nearly every mark and nothing else about them. So looks are not drawn again: whenever
 * they change they are written to the elements, which takes a twentieth of the time. A mark that is drawn for another
 * reason is drawn as it looks at that moment, so the two never disagree.
 * @param pressed whether it says by `aria-pressed` that it is the one chosen
 */
export function useMark(id: Id, pressed = false): Look & { ref: RefCallback<Element> } {
  const store = useSaysoStore();
  // Nothing to subscribe to: this reads what the prerendered page shows, and from then on what is so at each drawing.
  const word = useSyncExternalStore(
    never,
    () => lookOf(store.getState(), id),
    () => lookOf(store.getInitialState(), id),
  );
  const ref = useCallback(
    (element: Element | null) => (element === null ? undefined : show(store, [element, id, pressed])),
    [store, id, pressed],
  );
  return { ref, ...attributes(word, pressed) };
}

/** The look as one word, which is equal when the look is. */
const lookOf = (state: SaysoState, id: Id): string => `${isSelected(state, id) ? '+' : '-'}${markState(state, id)}`;

function attributes(word: string, pressed: boolean): Look {
  const state = word.slice(1);
  return {
    'data-state': state,
    'data-selected': word.startsWith('+'),
    ...(pressed && { 'aria-pressed': state === 'primary' }),
  };
}

const boards = new WeakMap<SaysoStore, Set<Shown>>();

/** Keeps an element's look from now on. @returns lets go of it */
function show(store: SaysoStore, mark: Shown): () => void {
  const board = boards.get(store) ?? newBoard(store);
  board.add(mark);
  return () => void board.delete(mark);
}

/** All marks of a store share one subscription, which lives as long as the store. */
function newBoard(store: SaysoStore): Set<Shown> {
  const board = new Set<Shown>();
  boards.set(store, board);
  // Bound, not a closure: one that is inlined where the first mark is shown would keep that mark's element for good.
  store.subscribe(writeLooks.bind(null, board));
  return board;
}

function writeLooks(board: ReadonlySet<Shown>, state: SaysoState, before: SaysoState): void {
  if (state.view === before.view && state.hover === before.hover && state.links === before.links) return;
  for (const [element, id, pressed] of board) {
    for (const [name, value] of Object.entries(attributes(lookOf(state, id), pressed))) {
      if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
    }
  }
}
