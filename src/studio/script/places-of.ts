/** Where one of the cast stands in the articles: sentences that name them, and those that they say. */
import type { Id } from '../../domain/dossier';
import type { Files } from '../dossier/files';
import { written } from '../dossier/written';
import { mentionsIn } from './pencil';
import { rowsOf, type Row } from './rows';
import { speakerOf, tokenOf } from './voices';

/** The sentences in which an actor is named, by words or by hand, or speaks; in the order of the articles. */
export function placesOf(files: Files, id: Id): readonly Row[] {
  const isSpeaker = speakerOf(written(files)) === id;
  return rowsOf(files).filter((row) => {
    const voices = tokenOf(row)?.split(' ') ?? [];
    return (
      voices.includes(id) ||
      (isSpeaker && voices.includes('speaker')) ||
      mentionsIn(files, row.words).some(({ entity }) => entity === id) ||
      (row.passage?.mentions ?? []).some(({ entity }) => entity === id)
    );
  });
}
