import type { Files } from '../dossier/files';
import { textIn, written } from '../dossier/written';
import { langOf, pencilName, voicePencil } from './pencil';
import { rowsOf, type Row } from './rows';
import { railOf, speakerOf, tokenOf, voiceName } from './voices';

/** What the script says beside a row's words. Plain texts, so that a row is drawn again only where one of them changes. */
export interface RowVoice {
  readonly token: string | undefined;
  /** What its voice is called; undefined where it has none. */
  readonly name: string | undefined;
  /** Who is suggested where it has none. */
  readonly pencil: string | undefined;
  /** Whether that is somebody the sentence does not name. */
  readonly unnamed: boolean;
  readonly how: string;
  readonly rail: ReturnType<typeof railOf>;
  readonly lang: string;
}

/** What was made for each row last, and of what. */
let last: ReadonlyMap<string, { readonly of: readonly unknown[]; readonly voice: RowVoice }> = new Map();

/**
 * What stands beside each row; the same object where nothing of it changed.
 * @param outlet what the outlet is called where nobody says
 */
export function rowVoices(files: Files, outlet: string): readonly RowVoice[] {
  const all = written(files);
  const rows = rowsOf(files);
  const same = [all.entities, all.sources, all.lang, speakerOf(all), outlet];
  const made = rows.map((row, i) => {
    // A pronoun stands for whoever speaks in the sentence before.
    const before = rows[i - 1];
    const of = [row, ...same, before?.source, before && tokenOf(before)];
    const key = `${row.source} ${row.id}`;
    const known = last.get(key);
    if (known?.of.every((one, at) => one === of[at])) return [key, known] as const;
    const fresh = rowVoice(files, row, outlet);
    return [key, { of, voice: known && isSame(known.voice, fresh) ? known.voice : fresh }] as const;
  });
  last = new Map(made);
  return made.map(([, { voice }]) => voice);
}

const isSame = (a: RowVoice, b: RowVoice): boolean =>
  (Object.keys(a) as (keyof RowVoice)[]).every((field) => a[field] === b[field]);

function rowVoice(files: Files, row: Row, outlet: string): RowVoice {
  const all = written(files);
  const token = tokenOf(row);
  const pencil = token === undefined ? voicePencil(files, row) : null;
  return {
    token,
    name: token === undefined ? undefined : voiceName(all, token, outlet),
    pencil: pencil ? pencilName(files, pencil) : undefined,
    unnamed: pencil?.unnamed !== undefined,
    how: textIn(row.passage?.modality, all.lang),
    rail: railOf(all, token),
    lang: langOf(files, row),
  };
}
