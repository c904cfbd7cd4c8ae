import type { Files } from '../dossier/files';
import { textIn, written } from '../dossier/written';
import { langOf, pencilName, voicePencil } from './pencil';
import type { Row } from './rows';
import { railOf, tokenOf, voiceName } from './voices';

/** What the script says beside a row's words. Plain texts, so that a row is drawn again only where one of them changes. */
export interface RowVoice {
  readonly token: string | undefined;
  /** What its voice is called; undefined where it has none. */
  readonly name: string | undefined;
  /** Who is suggested where it has none. */
  readonly pencil: string | undefined;
  readonly how: string;
  readonly rail: ReturnType<typeof railOf>;
  readonly lang: string;
}

/** @param outlet what the outlet is called where nobody says */
export function rowVoice(files: Files, row: Row, outlet: string): RowVoice {
  const all = written(files);
  const token = tokenOf(row);
  const pencil = token === undefined ? voicePencil(files, row) : null;
  return {
    token,
    name: token === undefined ? undefined : voiceName(all, token, outlet),
    pencil: pencil ? pencilName(files, pencil) : undefined,
    how: textIn(row.passage?.modality, all.lang),
    rail: railOf(all, token),
    lang: langOf(files, row),
  };
}
