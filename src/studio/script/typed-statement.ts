/** What stands in a statement's form before it is kept. */
import type { Certainty, Polarity, RelationType } from '../../domain/dossier';
import type { Files } from '../dossier/files';
import { textIn, written, type Written } from '../dossier/written';
import { actorNamed } from '../edit/actors';
import { listOf } from '../edit/statements';
import { mentionsIn, verbPencil } from './pencil';
import type { Row } from './rows';
import { callName, tokenOf } from './voices';

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
 * What the form begins with: the statement that is changed, or the names in the words in hand but for who says
 * them, and what stands between the two.
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
  const speakers = new Set(tokenOf(row)?.split(' '));
  const named = [...new Set(mentionsIn(files, marked || row.words).map(({ entity }) => entity))];
  const [from, to] = named.filter((id) => !speakers.has(id));
  return {
    from: from === undefined ? '' : callName(all, from),
    verb: from === undefined || to === undefined ? '' : verbPencil(files, marked || row.words, from, to),
    to: to === undefined ? '' : callName(all, to),
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
