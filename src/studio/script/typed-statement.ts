/** What stands in a statement's form before it is kept. */
import type { Certainty, Polarity, RelationType } from '../../domain/dossier';
import type { Files } from '../dossier/files';
import { textIn, written, type Written } from '../dossier/written';
import { actorNamed } from '../edit/actors';
import { listOf } from '../edit/statements';
import { statementPencil } from './pencil';
import type { Row } from './rows';
import { callName } from './voices';

export type Relation = Written['relations'][number];

/** What is typed: names as they are called, several with `;` between. */
export interface Typed {
  readonly from: string;
  readonly verb: string;
  readonly to: string;
  readonly words: string;
  readonly type: RelationType;
  readonly polarity: Polarity;
  readonly certainty: Certainty | '';
}

/**
 * What the form begins with: the statement that is changed, or what the words in hand seem to say, but for who
 * says them.
 * @param marked words of the sentence; none for all of it
 */
export function firstTyped(files: Files, row: Row, relation: Relation | undefined, marked: string): Typed {
  const all = written(files);
  if (relation) {
    const name = (id: string): string => callName(all, id);
    return {
      from: listOf(relation.from).map(name).join('; '),
      verb: textIn(relation.verb, all.lang),
      to: listOf(relation.to).map(name).join('; '),
      words: relation.evidence.find(({ passage }) => passage === row.passage?.id)?.words ?? '',
      type: relation.type,
      polarity: relation.polarity ?? 'affirmed',
      certainty: relation.certainty ?? '',
    };
  }
  const { from, verb, to } = statementPencil(files, row, marked);
  const names = (ids: readonly string[]): string => ids.map((id) => callName(all, id)).join('; ');
  return {
    from: names(from),
    verb,
    to: names(to),
    words: marked,
    type: 'concerns',
    polarity: 'affirmed',
    certainty: '',
  };
}

/** The ids of those who are called so, and the names of those who are new. */
export const idsOf = (files: Files, names: string): string[] =>
  names
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => actorNamed(files, name) ?? name);
