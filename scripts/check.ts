/**
 * Checks dossiers: those in `data/`, or the folders given. Fails where there is an error, or nothing to check.
 *
 *   tsx scripts/check.ts [--all] [folder…]     --all lists every text that waits for a translation
 */
import { basename } from 'node:path';
import { dossierFolders, readDossierFiles } from '../src/node/read-dossier';
import { parseDossier } from '../src/domain/parse';
import type { Problem } from '../src/domain/problems';
import { sayCount, sayProblems } from '../src/domain/format-problems';

const given = process.argv.slice(2);
const everything = given.includes('--all');
const named = given.filter((word) => word !== '--all').map((folder) => folder.replace(/[/\\]+$/, ''));
const folders = named.length > 0 ? named : dossierFolders('data/dossiers');

const problems: Problem[] = folders.flatMap((folder) => {
  const files = readDossierFiles(folder);
  const result = parseDossier(basename(folder), files);
  const found = result.ok ? result.notes : result.problems;
  if (found.length > 0) console.log(sayProblems(found, folder, files, everything));
  return [...found];
});
console.log(sayCount(folders.length, problems));
if (folders.length === 0 || problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
