import { join, relative } from 'node:path';
import { sayProblems } from '../../../domain/format-problems';
import { gateDossiers } from '../../load-dossiers';
import { versionsMissing } from '../../missing-versions';
import { publishSite } from '../../publish-site';
import type { Command } from '../command';
import { EXIT } from '../exit-codes';
import { dataFolder, outFolder } from '../options';
import { colourReport } from '../terminal';

/** Writes the site, or says every problem of every dossier and writes nothing. `--pseudo`: in two made-up languages too. */
export const command: Command = {
  options: ['data', 'out', 'json', 'one-page', 'pseudo'],
  words: 0,
  run: async ({ values }, terminal) => {
    const started = performance.now();
    const [dataDir, outDir] = [dataFolder(values), outFolder(values)];
    // Looked at before the compiler is loaded, which takes longer than to look.
    const pseudo = values.pseudo ?? false;
    const gated = gateDossiers(dataDir, { pseudo });
    if (!gated.ok) {
      const { refused } = gated;
      if (values.json) {
        const problems = refused.flatMap((one) => one.problems.map((problem) => ({ folder: one.folder, ...problem })));
        terminal.say(JSON.stringify({ ok: false, out: outDir, pages: 0, problems }, null, 2));
      }
      for (const { folder, files, problems } of values.json ? [] : refused) {
        terminal.warn(colourReport(sayProblems(problems, join(dataDir, folder), files), terminal));
      }
      return EXIT.refused;
    }
    // Before React is loaded: it is a good deal faster as it is published than in its other half.
    process.env['NODE_ENV'] ??= 'production';
    const { writeSite } = await import('../../build');
    const onePage = values['one-page'] ?? false;
    const say = terminal.progress;
    const result = await publishSite(
      outDir,
      (fresh, today) => writeSite({ ...gated, outDir: fresh, pseudo, onePage, today, say }),
      say,
    );
    if (!pseudo) for (const remark of await versionsMissing(process.env, outDir)) terminal.warn(remark);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (values.json)
      terminal.say(
        JSON.stringify({ ok: true, out: outDir, pages: result.pages, kept: result.kept, problems: [] }, null, 2),
      );
    else {
      terminal.say(`Wrote ${result.pages} pages to ${relative('', outDir) || '.'}/ in ${seconds} s.`);
      if (result.kept.length > 0) terminal.say(`Kept as they were: ${result.kept.join(', ')}.`);
    }
    return EXIT.ok;
  },
};
