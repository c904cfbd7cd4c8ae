import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Id } from '../../domain/dossier';
import type { Direction } from '../../geometry/network';

/** The way each arrow key leads. */
export const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Where the keyboard is in a picture; a store of its own, so that a step draws two marks and not all. */
export interface Stop {
  /** The one mark that the tab key reaches. */
  readonly current: Id | null;
}

/** A mark's tab index. */
export const useTabIndex = ({ at }: { readonly at: StoreApi<Stop> }, id: Id): 0 | -1 =>
  useStore(at, ({ current }) => (current === id ? 0 : -1));
