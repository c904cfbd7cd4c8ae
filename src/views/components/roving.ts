import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Id } from '../../domain/dossier';
import type { Direction } from '../../geometry/network';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The way an arrow key leads; null for other keys, and for arrows with a key held, which are the browser's or the camera's. */
export function arrowOf({ key, shiftKey, altKey, metaKey, ctrlKey }: KeyboardEvent): Direction | null {
  return shiftKey || altKey || metaKey || ctrlKey ? null : (DIRECTIONS[key] ?? null);
}

/** Where the keyboard is in a picture; a store of its own, so that a step draws two marks and not all. */
export interface Stop {
  /** The one mark that the tab key reaches. */
  readonly current: Id | null;
}

/** A roving tab index: one tab stop for a whole picture, and keys that lead from mark to mark. */
export interface Roving {
  readonly at: StoreApi<Stop>;
  focus(id: Id): void;
  onKey(event: KeyboardEvent, from: Id): void;
}

/** A mark's tab index. */
export const useTabIndex = ({ at }: { readonly at: StoreApi<Stop> }, id: Id): 0 | -1 =>
  useStore(at, ({ current }) => (current === id ? 0 : -1));

/**
 * One tab stop for all marks of a picture, which carry `data-entity` or `data-relation`.
 * @param first where the tab key arrives at first
 * @param next where a key leads from a mark: the mark itself where it leads nowhere, null where it is not the picture's
 * @param reach puts the focus on a mark; by default it is looked for in the picture
 */
export function useRoving(
  first: () => Id | null,
  next: (event: KeyboardEvent, from: Id) => Id | null,
  reach: (to: Id, event: KeyboardEvent) => void = focusMark,
): Roving {
  const [at] = useState(() => createStore<Stop>(() => ({ current: first() })));
  const onKey = useCallback(
    (event: KeyboardEvent, from: Id) => {
      const to = next(event, from);
      if (to === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (to === from) return;
      at.setState({ current: to });
      reach(to, event);
    },
    [at, next, reach],
  );
  return useMemo(() => ({ at, focus: (current) => at.setState({ current }), onKey }), [at, onKey]);
}

function focusMark(to: Id, event: KeyboardEvent): void {
  const id = CSS.escape(to);
  const svg = event.currentTarget.closest('svg');
  svg?.querySelector<SVGElement>(`[data-entity="${id}"], [data-relation="${id}"]`)?.focus();
}
