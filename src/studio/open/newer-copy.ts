import { withoutDesk } from '../dossier/desk-file';
import type { Files } from '../dossier/files';
import { differences } from '../keep/deed';
import type { Kept } from '../keep/keeper';

/** A dossier that was opened from a file, and when that was written, in ms since 1970. */
interface Opened {
  readonly folder: string;
  readonly files: Files;
  readonly at: number;
}

/** The newest copy kept here of a dossier of the same folder and article that went on after the file was written; null where there is none. */
export function newerCopy(shelf: readonly Kept[], { folder, files, at }: Opened): Kept | null {
  const texts = Object.entries(files).filter(([name]) => /\.(?:md|txt)$/.test(name));
  const isOfIt = (kept: Kept): boolean =>
    kept.binned === undefined && kept.folder === folder && texts.some(([name, text]) => kept.files[name] === text);
  // What was said of suggestions is in no file that is handed on.
  const isOther = (kept: Kept): boolean => differences(withoutDesk(files), withoutDesk(kept.files)).length > 0;
  const newer = shelf.filter((kept) => isOfIt(kept) && kept.changed > at && isOther(kept));
  return newer.reduce<Kept | null>((last, one) => (last && last.changed >= one.changed ? last : one), null);
}
