/** The number of a verb that goes with whoever speaks or acts. */
import type { Entity, Id } from '../dossier';

/** Whether a sentence about these needs a plural verb: there are several, or the one is. */
export function takesPlural(who: readonly Id[], entity: (id: Id) => Pick<Entity, 'number'> | undefined): boolean {
  return who.length > 1 || (who[0] !== undefined && entity(who[0])?.number === 'plural');
}
