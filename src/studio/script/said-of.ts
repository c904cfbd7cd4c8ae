import type { IdsAsWritten } from '../../domain/parse/schema';
import { textIn, type Written } from '../dossier/written';
import { listOf } from '../edit/statements';
import type { Relation } from './typed-statement';
import { actorName } from './voices';

/** Names of actors, in one line. */
export const namesOf = (all: Written, ids: IdsAsWritten): string =>
  listOf(ids)
    .map((id) => actorName(all, id))
    .join(', ');

/** A statement in one line: who, does what, to whom. */
export const saidOf = (all: Written, { from, verb, to }: Relation): string =>
  `${namesOf(all, from)} ${textIn(verb, all.lang)} ${namesOf(all, to)}`;
