/** What a dossier is here: its files, exactly as they lie in its folder. Everything else is read from them. */
import { DOSSIER_FILE } from '../../domain/parse';
import { changeYaml } from '../yaml/change-yaml';
import type { Change } from '../yaml/plain';

/** The texts of a dossier's files by name. */
export type Files = Readonly<Record<string, string>>;

/** Makes changes in `dossier.yaml`, one after the other. */
export function withChanges(files: Files, ...changes: readonly Change[]): Files {
  const before = files[DOSSIER_FILE] ?? '';
  const after = changes.reduce(changeYaml, before);
  return after === before ? files : { ...files, [DOSSIER_FILE]: after };
}
