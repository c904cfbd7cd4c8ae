import type { Dossier } from '../../src/domain/dossier';
import { parseDossier } from '../../src/domain/parse';
import { generatedDossier } from './generated-dossier';

/** A generated dossier that has been through the gate. Throws where the gate refuses it. */
export function generated(count: number, seed = 1): Dossier {
  const parsed = parseDossier(`crowd-${count}`, generatedDossier(count, seed));
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.dossier;
}
