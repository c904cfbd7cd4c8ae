import type { Dossier } from '../../../domain/dossier';
import type { Frame } from '../../viewport';

/** The part of a dossier that its layout depends on. */
export type LaidOut = Pick<Dossier, 'lang' | 'languages' | 'entities' | 'relations' | 'passages'>;

/** A layout to be made elsewhere: in another process, or in a worker. */
export interface LayoutTask {
  readonly dossier: LaidOut;
  /** The frame to lay out for, in px. */
  readonly frame: Frame;
}

/** The task of laying out a dossier, with no more of it than that takes. */
export function layoutTask({ lang, languages, entities, relations, passages }: LaidOut, frame: Frame): LayoutTask {
  return { dossier: { lang, languages, entities, relations, passages }, frame };
}
