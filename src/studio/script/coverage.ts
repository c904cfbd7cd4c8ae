/** How far the work has come, in numbers that anybody can count: never how good it is. */
import type { Files } from '../dossier/files';
import { written } from '../dossier/written';
import { unasked } from '../edit/answers';
import { rowsByPassage, rowsOf } from './rows';
import { tokenOf } from './voices';

export interface Coverage {
  /** Sentences, and those of them that have a voice. */
  readonly sentences: number;
  readonly voiced: number;
  /** Statements that rest on words of an article, those not asked for an answer, and those that only somebody unnamed says. */
  readonly claims: number;
  readonly unasked: number;
  readonly unnamed: number;
}

export function coverageOf(files: Files): Coverage {
  const { relations, passages, entities } = written(files);
  const rows = rowsOf(files);
  const nameless = new Set(entities.filter(({ named }) => named === false).map(({ id }) => id));
  const byPassage = rowsByPassage(rows);
  const isUnnamed = (passage: string): boolean => {
    const row = byPassage.get(passage);
    const token = row && tokenOf(row);
    return token !== undefined && token.split(' ').every((voice) => nameless.has(voice));
  };
  const known = new Set(passages.map(({ id }) => id));
  const claims = relations
    .map(({ evidence }) =>
      evidence.flatMap(({ passage }) => (passage !== undefined && known.has(passage) ? [passage] : [])),
    )
    .filter((resting) => resting.length > 0);
  return {
    sentences: rows.length,
    voiced: rows.filter((row) => tokenOf(row) !== undefined).length,
    claims: claims.length,
    unasked: unasked(files).length,
    unnamed: claims.filter((resting) => resting.every(isUnnamed)).length,
  };
}
