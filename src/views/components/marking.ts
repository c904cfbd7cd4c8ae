import { createContext, useContext } from 'react';
import type { Id } from '../../domain/dossier';

/** While countries are marked on the map, a click marks one instead of selecting it. */
export interface Marking {
  readonly chosen: ReadonlySet<Id>;
  toggle(country: Id): void;
}

export const MarkingContext = createContext<Marking | null>(null);

/** Null when nothing is being marked. */
export const useMarking = (): Marking | null => useContext(MarkingContext);
