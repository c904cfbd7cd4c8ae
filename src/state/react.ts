import { createContext, createElement, useContext, type ReactElement, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Dossier, Id } from '../domain/dossier';
import { isSelected, markState, type MarkState } from './mark-state';
import type { Actions, SaysoState, SaysoStore } from './store';

const SaysoContext = createContext<SaysoStore | null>(null);

/** Gives a store to the views inside it. */
export function SaysoProvider({ store, children }: { store: SaysoStore; children?: ReactNode }): ReactElement {
  return createElement(SaysoContext, { value: store }, children);
}

/** The store itself, for subscriptions outside rendering. Throws outside a provider. */
export function useSaysoStore(): SaysoStore {
  const store = useContext(SaysoContext);
  if (store === null) throw new Error('A view stands outside <SaysoProvider>.');
  return store;
}

/**
 * A slice of the state; the component is drawn again only when the slice changes by `Object.is`.
 * @param selector must return a primitive or a remembered object, never a new one each time
 */
export function useSayso<T>(selector: (state: SaysoState) => T): T {
  return useStore(useSaysoStore(), selector);
}

/** The actions; they never change, so this never draws again. */
export const useActions = (): Actions => useSayso((state) => state.actions);

export const useDossier = (): Dossier => useSayso((state) => state.dossier);

/** The dossier with all that is known by now, for whoever shows remarks, descriptions or cited addresses. */
export const useWhole = (): Dossier => useSayso((state) => state.whole);

/** How a mark looks just now. */
export const useMarkState = (id: Id): MarkState => useSayso((state) => markState(state, id));

/** Whether the selection lights a mark up; the value of `data-selected`. */
export const useIsSelected = (id: Id): boolean => useSayso((state) => isSelected(state, id));
