import { join } from 'node:path';
import { readDossierFiles } from '../../src/node/read-dossier';
import { FILES, type Files } from '../domain/parse/bridge';
import { STORY } from '../domain/parse/two-outlets';

const DATA = join(import.meta.dirname, '../../data/dossiers');

/** Sound dossiers to break: small ones often, for they are quick to read, and the real one now and then. */
export const BASES: Readonly<Record<string, { readonly weight: number; readonly files: Files }>> = {
  bridge: { weight: 12, files: FILES },
  story: { weight: 12, files: STORY },
  minimal: { weight: 5, files: readDossierFiles(join(DATA, 'minimal')) },
  'armenia-csto': { weight: 1, files: readDossierFiles(join(DATA, 'armenia-csto')) },
};
