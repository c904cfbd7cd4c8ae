import { basename, resolve } from 'node:path';
import type { Dossier, Id } from '../domain/dossier';
import { folderNameProblems } from '../domain/folder-names';
import { parseDossier } from '../domain/parse';
import type { FolderProblems, Problem } from '../domain/problems';
import { inPseudo } from './vite/pseudo-locales';
import { dossierFolders, readDossierFiles } from './read-dossier';

/** The texts of a dossier's files by name, as they were read for the gate. */
export type FilesOf = (dossier: Id) => Readonly<Record<string, string>>;

export type Gated =
  | { readonly ok: true; readonly dossiers: readonly Dossier[]; readonly filesOf: FilesOf }
  | { readonly ok: false; readonly refused: readonly FolderProblems[] };

/** What the gate says of one folder. */
export interface CheckedFolder {
  /** As it was found or given. */
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
  readonly result: ReturnType<typeof parseDossier>;
  /** Errors and warnings alike, of its name too. */
  readonly problems: readonly Problem[];
}

/** Holds dossiers' folders to the gate, and their names to what an address may be. */
export function checkFolders(folders: readonly string[]): CheckedFolder[] {
  const names = folderNameProblems(folders.map((folder) => basename(resolve(folder))));
  return folders.map((folder) => {
    const id = basename(resolve(folder));
    const files = readDossierFiles(folder);
    const result = parseDossier(id, files);
    const named = names.get(id);
    return {
      folder,
      files,
      result,
      problems: [...(named ? [named] : []), ...(result.ok ? result.notes : result.problems)],
    };
  });
}

/**
 * Reads every dossier below a folder: all of them, or everything that is wrong with any.
 * @param pseudo whether they also speak the made-up languages
 */
export function gateDossiers(dataDir: string, { pseudo = false } = {}): Gated {
  const checked = checkFolders(dossierFolders(dataDir));
  const refused = checked
    .map(({ folder, files, problems, result }) => ({ folder: basename(folder), files, problems, ok: result.ok }))
    .filter(({ ok, problems }) => !ok || problems.some(({ severity }) => severity === 'error'));
  if (refused.length > 0) return { ok: false, refused: refused.map(({ ok: _ok, ...problems }) => problems) };
  const dossiers = checked.flatMap(({ result }) => (result.ok ? [result.dossier] : []));
  const files = new Map(checked.map((one) => [basename(resolve(one.folder)), one.files]));
  return { ok: true, dossiers: pseudo ? dossiers.map(inPseudo) : dossiers, filesOf: (id) => files.get(id) ?? {} };
}
