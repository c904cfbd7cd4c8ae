import { join } from 'node:path';
import { readDossierFiles } from '../../src/node/read-dossier';
import { parseDossier } from '../../src/domain/parse';
import type { Dossier } from '../../src/domain/dossier';

/** The first dossier, for what is to be true of it as of its facts. */
export function armenia(): Dossier {
  const result = parseDossier(
    'armenia-csto',
    readDossierFiles(join(import.meta.dirname, '../../data/dossiers/armenia-csto')),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems[0], null, 1));
  return result.dossier;
}
