import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StepPicture } from '../../domain/dossier';
import type { Exercise } from './quiz/exercise';

/** What a presentation remembers besides its view, and shares with its other windows. */
export interface Shared {
  readonly blank: boolean;
  /** The picture chosen by hand; null is the step's own. */
  readonly picture: StepPicture | null;
  /** When the presentation and its present step began, in ms since 1970; null until the page is alive. */
  readonly startedAt: number | null;
  readonly stepSince: number | null;
  /** The exercise on the screen in place of the tour. */
  readonly exercise: Exercise | null;
}

export type DialogName = 'help' | 'goTo' | 'follow';

export interface Deck extends Shared {
  readonly dialog: DialogName | null;
  readonly notes: boolean;
  readonly spotlight: boolean;
  readonly pointer: boolean;
  /** No motion, whatever the device says. */
  readonly still: boolean;
  /** Whether another window of this presentation has been heard. */
  readonly together: boolean;
}

export type DeckStore = StoreApi<Deck>;

/** Makes the state of one presentation. Nothing in it is part of a link. */
export function createDeck(): DeckStore {
  return createStore<Deck>()(() => ({
    blank: false,
    picture: null,
    startedAt: null,
    stepSince: null,
    dialog: null,
    exercise: null,
    notes: false,
    spotlight: false,
    pointer: false,
    still: false,
    together: false,
  }));
}

export const DeckContext = createContext<DeckStore | null>(null);

/** The presentation itself. Throws outside one. */
export function useDeckStore(): DeckStore {
  const deck = useContext(DeckContext);
  if (deck === null) throw new Error('This part stands outside a presentation.');
  return deck;
}

/** A slice of it; drawn again only when the slice changes. */
export function useDeck<T>(selector: (deck: Deck) => T): T {
  return useStore(useDeckStore(), selector);
}
