import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '../../src/domain/dossier';
import { parseDossier } from '../../src/domain/parse';
import { readDossierFiles } from '../../src/node/read-dossier';

const FOLDER = join(import.meta.dirname, '../../examples/dossiers');

/** The small dossiers of `examples/dossiers`, one idea each, in the order of their names. */
export const EXAMPLES: readonly string[] = readdirSync(FOLDER).sort();

/** What an example is told of the interface, as it has to be. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  japanese: ['INTERFACE_LANGUAGE_MISSING', 'SCRIPT_WITHOUT_FACE', 'SCRIPT_WITHOUT_FACE'],
};

/** Reads an example through the gate; throws with its problems, warnings and notes, if it has any but those. */
export function readExample(id: string): Dossier {
  const parsed = parseDossier(id, readDossierFiles(join(FOLDER, id)));
  const found = parsed.ok ? parsed.notes : parsed.problems;
  const codes = found.map(({ code }) => code);
  if (!parsed.ok || codes.join() !== (TOLD[id] ?? []).join())
    throw new Error(`${id}: ${JSON.stringify(found, null, 1)}`);
  return parsed.dossier;
}
