/** Sentences that may say again what a statement says: a suggestion, with the words it is made from. */
import type { Files } from '../dossier/files';
import { written } from '../dossier/written';
import { listOf } from '../edit/statements';
import { mentionsIn } from './pencil';
import { rowsOf, type Row } from './rows';
import type { Relation } from './typed-statement';
import { tokenOf } from './voices';

export interface SaidAgain {
  readonly row: Row;
  /** Whether its voice is the statement's: only then may it rest on it, too. */
  readonly sameVoice: boolean;
  /** A rare word that both have, as it stands in the sentence; none where they share only their ends. */
  readonly word: string | undefined;
}

/** Shorter words tell little. */
const SHORTEST = 6;
/** Words are compared by their beginnings, so that their endings may differ. */
const STEM = 7;
/** A word in more sentences than this is not rare. */
const RARE = 3;
const MOST = 4;

const stemsOf = (words: string): Map<string, string> =>
  new Map(
    (words.match(/[\p{L}\p{M}]+/gu) ?? [])
      .filter((word) => word.length >= SHORTEST)
      .map((word) => [word.toLowerCase().slice(0, STEM), word]),
  );

/**
 * Sentences that name both ends of a statement, or one end beside a rare word of its evidence, in the order of the text.
 * The ends are those of the statement as it is written; sentences it rests on already are left out.
 */
export function saidAgain(files: Files, relation: Relation): SaidAgain[] {
  const rows = rowsOf(files);
  const rests = new Set(relation.evidence.map(({ passage }) => passage));
  const own = rows.filter(({ passage }) => passage !== undefined && rests.has(passage.id));
  const token = own[0] && tokenOf(own[0]);
  const ends = new Set([...listOf(relation.from), ...listOf(relation.to)]);
  const labels = stemsOf(
    written(files)
      .entities.flatMap(({ aliases = [] }) => aliases)
      .join(' '),
  );
  const all = rows.map((row) => stemsOf(row.words));
  const said = stemsOf(
    relation.evidence.map(({ words }) => words ?? '').join(' ') || own.map((row) => row.words).join(' '),
  );
  const rare = [...said.keys()].filter(
    (stem) => !labels.has(stem) && all.filter((stems) => stems.has(stem)).length <= RARE,
  );
  return rows
    .flatMap((row, i): SaidAgain[] => {
      if (row.headline || own.includes(row)) return [];
      const named = new Set(
        mentionsIn(files, row.words)
          .map(({ entity }) => entity)
          .filter((id) => ends.has(id)),
      );
      const shared = rare.find((stem) => all[i]!.has(stem));
      if (named.size < 2 && (named.size === 0 || shared === undefined)) return [];
      const word = shared && all[i]!.get(shared);
      return [{ row, sameVoice: token !== undefined && tokenOf(row) === token, word }];
    })
    .sort((a, b) => Number(b.word !== undefined) - Number(a.word !== undefined))
    .slice(0, MOST)
    .sort((a, b) => rows.indexOf(a.row) - rows.indexOf(b.row));
}
