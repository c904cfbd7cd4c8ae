import { createContext, createElement, useContext, useEffect, useMemo, type ReactElement, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Dossier, Id } from '../domain/dossier';
import type { LinkIndex } from '../domain/link-index';
import type { Lang } from '../domain/text';
import { following, type Later } from './deferred-store';
import { isSelected, markState, type MarkState } from './selectors/mark-state';
import type { Actions, SaysoState, SaysoStore } from './store';

/** The store as it is now, and as it is drawn: the same, or one that follows. */
interface Stores {
  readonly now: SaysoStore;
  readonly drawn: SaysoStore;
}

/** What hardly ever changes and nearly every part asks for; held once, instead of a subscription in each part. */
interface Told {
  readonly dossier: Dossier;
  readonly links: LinkIndex;
  readonly lang: Lang;
}

const StoresContext = createContext<Stores | null>(null);
const ToldContext = createContext<Told | null>(null);

interface ProviderProps {
  store: SaysoStore;
  /** When what a choice changes is drawn; at once by default. Marks and controls answer at once in any case. */
  later?: Later;
  children?: ReactNode;
}

/** Gives a store to the views inside it. */
export function SaysoProvider({ store, later, children }: ProviderProps): ReactElement {
  const follower = useMemo(() => later && following(store, later), [store, later]);
  const stores = useMemo(() => ({ now: store, drawn: follower?.store ?? store }), [store, follower]);
  useEffect(() => follower?.connect(), [follower]);
  return createElement(StoresContext, { value: stores }, createElement(Teller, null, children));
}

function Teller({ children }: { children?: ReactNode }): ReactElement {
  const dossier = useSayso((state) => state.dossier);
  const links = useSayso((state) => state.links);
  const lang = useSayso((state) => state.view.lang);
  const told = useMemo(() => ({ dossier, links, lang }), [dossier, links, lang]);
  return createElement(ToldContext, { value: told }, children);
}

function within<T>(given: T | null): T {
  if (given === null) throw new Error('A view stands outside <SaysoProvider>.');
  return given;
}

const useStores = (): Stores => within(useContext(StoresContext));
const useTold = (): Told => within(useContext(ToldContext));

/** The store itself, for subscriptions outside rendering. Throws outside a provider. */
export const useSaysoStore = (): SaysoStore => useStores().now;

/**
 * A slice of the state as it is drawn; the component is drawn again only when the slice changes by `Object.is`.
 * @param selector must return a primitive or a remembered object, never a new one each time
 */
export function useSayso<T>(selector: (state: SaysoState) => T): T {
  return useStore(useStores().drawn, selector);
}

/**
 * The same of the state as it is this very moment: for controls, which must show what was chosen before anything else.
 * Selectors that remember are for `useSayso`.
 */
export function useSaysoNow<T>(selector: (state: SaysoState) => T): T {
  return useStore(useSaysoStore(), selector);
}

/** The actions; they never change, so this never draws again. */
export const useActions = (): Actions => useSaysoStore().getState().actions;

export const useDossier = (): Dossier => useTold().dossier;

export const useLinks = (): LinkIndex => useTold().links;

/** The reader's language. */
export const useLang = (): Lang => useTold().lang;

/** The dossier with all that is known by now, for whoever shows remarks, descriptions or cited addresses. */
export const useWhole = (): Dossier => useSayso((state) => state.whole);

/** How a mark looks just now. */
export const useMarkState = (id: Id): MarkState => useSayso((state) => markState(state, id));

/** Whether the selection lights a mark up; the value of `data-selected`. */
export const useIsSelected = (id: Id): boolean => useSayso((state) => isSelected(state, id));
