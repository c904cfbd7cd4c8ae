/** Reads dossiers from disk. What the files say is the gate's business, not this file's. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const DOSSIER_FILE = 'dossier.yaml';
/** Files of a dossier's folder that the gate may want: its YAML, its tables, its texts. */
const READ: ReadonlySet<string> = new Set(['.yaml', '.csv', '.md', '.txt']);

/**
 * The texts of a dossier's files.
 * @param folder the dossier's folder; one that does not exist has no files
 * @returns text by file name, read as UTF-8
 */
export function readDossierFiles(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && READ.has(extname(entry.name)),
  );
  return Object.fromEntries(files.map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/**
 * The folders of the dossiers in a data folder: those with a `dossier.yaml`, by name.
 * @returns paths that begin with `dataDir`
 */
export function dossierFolders(dataDir: string): string[] {
  return readdirSync(dataDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(dataDir, entry.name, DOSSIER_FILE)))
    .map((entry) => join(dataDir, entry.name))
    .sort();
}

/**
 * What looks like a dossier in a data folder and is passed over, each as a sentence: a folder whose file has the other
 * ending YAML files have, and one that is only a link to elsewhere.
 */
export function passedOver(dataDir: string): string[] {
  return readdirSync(dataDir, { withFileTypes: true }).flatMap((entry) => {
    const folder = join(dataDir, entry.name);
    const has = (file: string): boolean => existsSync(join(folder, file));
    if (entry.isSymbolicLink() && has(DOSSIER_FILE)) return [`${folder} is a symbolic link and is passed over.`];
    if (!entry.isDirectory() || has(DOSSIER_FILE)) return [];
    const other = ['dossier.yml', 'dossier.YAML', 'Dossier.yaml'].find(has);
    return other === undefined ? [] : [`${folder} is passed over: ${other} is to be called ${DOSSIER_FILE}.`];
  });
}
