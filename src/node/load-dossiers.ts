import { basename } from 'node:path';
import type { Dossier } from '../domain/dossier';
import { parseDossier } from '../domain/parse';
import type { FolderProblems } from '../domain/problems';
import { inPseudo } from './vite/pseudo-locales';
import { dossierFolders, readDossierFiles } from './read-dossier';

export type Gated =
  | { readonly ok: true; readonly dossiers: readonly Dossier[] }
  | { readonly ok: false; readonly refused: readonly FolderProblems[] };

/**
 * Reads every dossier below a folder: all of them, or everything that is wrong with any.
 * @param pseudo whether they also speak the made-up languages
 */
export function gateDossiers(dataDir: string, { pseudo = false } = {}): Gated {
  const dossiers: Dossier[] = [];
  const refused: FolderProblems[] = [];
  for (const folder of dossierFolders(dataDir)) {
    const files = readDossierFiles(folder);
    const id = basename(folder);
    const parsed = parseDossier(id, files);
    if (parsed.ok) dossiers.push(pseudo ? inPseudo(parsed.dossier) : parsed.dossier);
    else refused.push({ folder: id, files, problems: parsed.problems });
  }
  return refused.length > 0 ? { ok: false, refused } : { ok: true, dossiers };
}
