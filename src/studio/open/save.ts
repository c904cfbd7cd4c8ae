/** Saves to a file: a download, whose name says what it is and when it was made. */
import { withoutDesk } from '../dossier/desk-file';
import type { Files } from '../dossier/files';
import type { Deed } from '../keep/deed';
import type { Work } from '../work/state';
import { HISTORY_FILE, packZip } from './zip';

/** A moment as part of a file's name, such as `2026-11-29-1452`, in the author's own time. */
export function stamp(at: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}-${two(at.getHours())}${two(at.getMinutes())}`;
}

/** Offers a file to the browser's downloads. @returns its name */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>, type = 'application/zip'): string {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}

/** Saves the dossier as the folder it is. */
export const saveDossier = ({ folder, files }: Work, now: Date): string =>
  download(`${folder}-${stamp(now)}.zip`, packZip(folder, withoutDesk(files)));

/** Saves the dossier with its history, and with what was said of suggestions. */
export const saveBackup = ({ folder, files, deeds }: Work, now: Date): string =>
  download(
    `${folder}-${stamp(now)}-backup-do-not-publish.zip`,
    packZip(folder, { ...files, [HISTORY_FILE]: JSON.stringify(deeds) }),
  );

/** Parts the history from the files of a backup; a history that does not lead to these files is none. */
export function partHistory(given: Files): { readonly files: Files; readonly deeds: readonly Deed[] | undefined } {
  const { [HISTORY_FILE]: history, ...files } = given;
  try {
    const deeds = history === undefined ? undefined : (JSON.parse(history) as readonly Deed[]);
    return { files, deeds: Array.isArray(deeds) && deeds.every(isDeed) ? deeds : undefined };
  } catch {
    return { files, deeds: undefined };
  }
}

const isDeed = (deed: unknown): deed is Deed =>
  typeof deed === 'object' &&
  deed !== null &&
  typeof (deed as Deed).seq === 'number' &&
  typeof (deed as Deed).label?.what === 'string' &&
  Array.isArray((deed as Deed).splices);
