import { basename, join } from 'node:path';
import type { Dossier } from '../../src/domain/dossier';
import type { Problem } from '../../src/domain/problems';
import { parseDossier } from '../../src/domain/parse';
import { dossierFolders, readDossierFiles } from '../../src/node/read-dossier';

const DATA = join(import.meta.dirname, '../../data/dossiers');

/** The dossiers in `data/`, by name. */
export const dossierIds = (): string[] => dossierFolders(DATA).map((folder) => basename(folder));

/** Everything the gate finds wrong with a dossier in `data/`, errors and warnings, one line each; not what is still to be confirmed. */
export function remarksOn(id: string): string[] {
  const parsed = parseDossier(id, readDossierFiles(join(DATA, id)));
  const problems = parsed.ok ? parsed.notes : parsed.problems;
  return problems.filter(({ severity }) => severity !== 'note').map(sayProblem);
}

/** A dossier in `data/`. Throws with the list of what is wrong when it does not pass the gate. */
export function loadDossier(id: string): Dossier {
  const parsed = parseDossier(id, readDossierFiles(join(DATA, id)));
  if (!parsed.ok) throw new Error(parsed.problems.map(sayProblem).join('\n'));
  return parsed.dossier;
}

function sayProblem({ file, line, column, code, message }: Problem): string {
  return `${file}:${line}:${column} ${code} ${message}`;
}
