import { renameSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { sayProblems } from '../../../domain/format-problems';
import { parseDossier } from '../../../domain/parse';
import { migrateFiles } from '../../../domain/parse/migrate-files';
import { dossierFolders, readDossierFiles } from '../../read-dossier';
import type { Command } from '../command';
import { CommandError, EXIT } from '../exit-codes';
import { dataFolder } from '../options';
import { colourReport, type Terminal } from '../terminal';

/** Rewrites dossiers of version 1 as version 2, with their comments; those of version 2 are left as they are. */
export const command: Command = {
  options: ['data'],
  words: Number.POSITIVE_INFINITY,
  run: ({ values, words }, terminal) => {
    const folders =
      words.length > 0 ? words.map((word) => word.replace(/[/\\]+$/, '')) : dossierFolders(dataFolder(values));
    for (const folder of folders) migrate(folder, terminal);
    return Promise.resolve(EXIT.ok);
  },
};

/** @throws CommandError when the dossier has errors, or would say something else than before */
function migrate(folder: string, terminal: Terminal): void {
  const id = basename(resolve(folder));
  const files = readDossierFiles(folder);
  const before = parseDossier(id, files);
  if (!before.ok) {
    terminal.warn(colourReport(sayProblems(before.problems, folder, files), terminal));
    throw new CommandError(`${folder} has errors; correct them first. Nothing was changed in it.`, EXIT.refused);
  }
  const { files: rewritten, changed } = migrateFiles(files);
  if (changed.length === 0) return terminal.say(`${folder} is as version 2 has it; nothing was changed.`);
  const after = parseDossier(id, rewritten);
  if (!after.ok || !isDeepStrictEqual(after.dossier, before.dossier)) {
    const why = after.ok ? '' : `\n${sayProblems(after.problems, folder, rewritten)}`;
    throw new CommandError(
      `${folder} would not say the same in version 2 by itself; nothing was changed in it. ` +
        `docs/dossier-format.md, “From version 1”, says what its author has to look at.${why}`,
      EXIT.refused,
    );
  }
  for (const name of changed) {
    // Written beside and renamed, so that no file is ever half there.
    const beside = join(folder, `.${name}.new`);
    writeFileSync(beside, rewritten[name]!);
    renameSync(beside, join(folder, name));
  }
  terminal.say(`${folder}: rewrote ${changed.join(', ')}.`);
  for (const { code, message } of before.notes.filter((note) => TO_LOOK_AT.has(note.code))) {
    terminal.say(`  look at it: ${code} ${message}`);
  }
}

/** What the rewriting could not decide, and did as version 1 did. */
const TO_LOOK_AT: ReadonlySet<string> = new Set([
  'SIDE_UNNAMED',
  'OUTLET_UNCLEAR',
  'PASSAGE_ON_RECORD',
  'AS_OF_MISSING',
]);
