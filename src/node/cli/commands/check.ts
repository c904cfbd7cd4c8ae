import { sayCount, sayProblems } from '../../../domain/format-problems';
import type { Problem } from '../../../domain/problems';
import { mentionReport, sayMentions } from '../../../domain/quotes/mention-report';
import { checkFolders } from '../../load-dossiers';
import { dossierFolders, passedOver } from '../../read-dossier';
import { EXIT } from '../exit-codes';
import type { Command } from '../command';
import { dataFolder } from '../options';
import { colourReport } from '../terminal';

/**
 * Checks the dossiers of the data folder, or those in the folders given, and says every problem of each, and with
 * `--mentions` what each alias catches in the articles.
 */
export const command: Command = {
  options: ['data', 'all', 'json', 'mentions'],
  words: Number.POSITIVE_INFINITY,
  run: ({ values, words }, terminal) => {
    const named = words.map((folder) => folder.replace(/[/\\]+$/, ''));
    const data = named.length > 0 ? null : dataFolder(values);
    const folders = data === null ? named : dossierFolders(data);
    for (const remark of data === null ? [] : passedOver(data)) terminal.warn(remark);
    const found = checkFolders(folders);
    const all: readonly Problem[] = found.flatMap(({ problems }) => problems);
    const sound = folders.length > 0 && all.every(({ severity }) => severity !== 'error');
    if (values.json) {
      const problems = found.flatMap((one) => one.problems.map((problem) => ({ folder: one.folder, ...problem })));
      terminal.say(JSON.stringify({ ok: sound, dossiers: folders.length, problems }, null, 2));
    } else {
      for (const { folder, files, problems, result } of found) {
        if (problems.length > 0) terminal.say(colourReport(sayProblems(problems, folder, files, values.all), terminal));
        if (values.mentions && result.ok) terminal.say(sayMentions(mentionReport(result.dossier)));
      }
      terminal.say(sayCount(folders.length, all));
    }
    return Promise.resolve(sound ? EXIT.ok : EXIT.refused);
  },
};
