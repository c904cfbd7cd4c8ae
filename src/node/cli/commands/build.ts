import { join, relative } from 'node:path';
import { sayProblems } from '../../../domain/format-problems';
import { EXIT } from '../exit-codes';
import type { Command } from '../command';
import { dataFolder, outFolder } from '../options';
import { colourReport } from '../terminal';

/** Writes the site, or says every problem of every dossier and writes nothing. `--pseudo`: in two made-up languages too. */
export const command: Command = {
  options: ['data', 'out', 'json', 'pseudo'],
  words: 0,
  run: async ({ values }, terminal) => {
    // Before React is loaded: it is a good deal faster as it is published than in its other half.
    process.env['NODE_ENV'] ??= 'production';
    const { writeSite } = await import('../../build');
    const started = performance.now();
    const [dataDir, outDir] = [dataFolder(values), outFolder(values)];
    const result = await writeSite({ dataDir, outDir, pseudo: values.pseudo ?? false, say: terminal.progress });
    if (values.json) {
      const problems = result.ok
        ? []
        : result.refused.flatMap((one) => one.problems.map((problem) => ({ folder: one.folder, ...problem })));
      const pages = result.ok ? result.pages : 0;
      terminal.say(JSON.stringify({ ok: result.ok, out: outDir, pages, problems }, null, 2));
    } else if (result.ok) {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      terminal.say(`Wrote ${result.pages} pages to ${relative('', outDir) || '.'}/ in ${seconds} s.`);
    } else {
      for (const { folder, files, problems } of result.refused) {
        terminal.warn(colourReport(sayProblems(problems, join(dataDir, folder), files), terminal));
      }
    }
    return result.ok ? EXIT.ok : EXIT.refused;
  },
};
