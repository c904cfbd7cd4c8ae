import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { intoDossier } from '../../../domain/import/into-dossier';
import { readForm } from '../../../domain/import/read-form';
import { readDossierFiles } from '../../read-dossier';
import type { Command } from '../command';
import { CommandError, EXIT } from '../exit-codes';
import { dataFolder } from '../options';

/** Takes what other programs export into a dossier's folder, and lists what cannot be placed exactly. */
export const command: Command = {
  options: ['data'],
  words: Number.POSITIVE_INFINITY,
  run: ({ values, words: [name, ...forms] }, terminal) => {
    if (name === undefined || forms.length === 0)
      throw new CommandError('Say the dossier’s folder, and the files to take in.');
    const given = name.replace(/[/\\]+$/, '');
    const folder = /[/\\]/.test(given) || existsSync(given) ? given : join(dataFolder(values), given);
    const before = readDossierFiles(folder);
    if (!Object.hasOwn(before, 'dossier.yaml')) throw new CommandError(`There is no dossier in ${folder}.`);
    if (!/^sayso:\s*2\s*$/m.test(before['dossier.yaml']!))
      throw new CommandError(`${folder} is of version 1: run sayso migrate first.`, EXIT.refused);
    let files: Readonly<Record<string, string>> = before;
    for (const form of forms) {
      const read = readForm(readFileSync(form, 'utf8'));
      if (read === null)
        throw new CommandError(`${form} is none of the forms that can be taken in. Nothing was changed.`, EXIT.refused);
      const { files: after, added, listed } = intoDossier(files, read.found);
      files = after;
      const counts = Object.entries(added).filter(([, n]) => n > 0);
      const what = counts.length === 0 ? 'nothing' : counts.map(([kind, n]) => `${n} ${kind}`).join(', ');
      terminal.say(`${basename(form)}, read as ${read.form}: took in ${what}.`);
      for (const line of listed) terminal.say(`  ${line}`);
    }
    for (const [file, text] of Object.entries(files)) {
      if (before[file] === text) continue;
      // Written beside and renamed, so that no file is ever half there.
      const beside = join(folder, `.${file}.new`);
      writeFileSync(beside, text);
      renameSync(beside, join(folder, file));
    }
    terminal.say(`What is still to say of it: sayso check ${folder}`);
    return Promise.resolve(EXIT.ok);
  },
};
