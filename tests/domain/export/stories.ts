/** Every dossier at hand, and one whose article holds letters that take two units of UTF-16. */
import { join } from 'node:path';
import type { Dossier } from '../../../src/domain/dossier';
import { parseDossier } from '../../../src/domain/parse';
import { readDossierFiles } from '../../../src/node/read-dossier';
import { dossierIds, loadDossier } from '../../data/load-dossier';
import { EXAMPLES, readExample } from '../../examples/examples';

const MINIMAL = join(import.meta.dirname, '../../../data/dossiers/minimal');

/** The bridge, with two balloons before the quoted sentence and none after it. */
export function balloons(): Dossier {
  const files = readDossierFiles(MINIMAL);
  const article = files['article.md']!.replace('The mayor', '🎈🎈 The mayor');
  const parsed = parseDossier('balloons', { ...files, 'article.md': article });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.dossier;
}

export const STORIES: readonly (readonly [id: string, dossier: Dossier])[] = [
  ...dossierIds().map((id) => [id, loadDossier(id)] as const),
  ...EXAMPLES.map((id) => [id, readExample(id)] as const),
  ['balloons', balloons()],
];
