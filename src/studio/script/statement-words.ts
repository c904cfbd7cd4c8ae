import type { Span } from '../../domain/dossier';
import type { Files } from '../dossier/files';
import { written } from '../dossier/written';
import { rowsOf } from './rows';

/** A stretch of a sentence that is lit. */
export interface LitSpan extends Span {
  /** Whether the statement in hand rests on it. */
  readonly carries?: boolean;
}

const NONE: ReadonlyMap<string, readonly LitSpan[]> = new Map();

/** The words a statement rests on, by their rows; offsets in the row's words. */
export function statementWords(files: Files, statement: string | null): ReadonlyMap<string, readonly LitSpan[]> {
  const relation = statement === null ? undefined : written(files).relations.find(({ id }) => id === statement);
  if (!relation) return NONE;
  return new Map(
    rowsOf(files).flatMap((row): [string, readonly LitSpan[]][] => {
      const piece = relation.evidence.find(({ passage }) => passage !== undefined && passage === row.passage?.id);
      if (!piece) return [];
      const words = piece.words ?? row.words;
      const start = row.words.indexOf(words);
      return start < 0 ? [] : [[row.id, [{ start, end: start + words.length, carries: true }]]];
    }),
  );
}
