import type { Mention, Passage } from '../dossier';

/** A passage whose mentions are still to be found but for those given by hand. */
export type Unmentioned = Omit<Passage, 'mentions'> & { readonly byHand: readonly Mention[] };
