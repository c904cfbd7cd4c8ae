/**
 * npm run build: writes the site to dist/, or prints every problem of every dossier and writes nothing.
 * With --pseudo: to dist-pseudo/, in two made-up languages too (`?lang=qps-ploc`, and `qps-plocm` from right to left).
 */
import './production';
import { writeSite } from '../src/node/build';
import { sayProblems } from '../src/domain/format-problems';

const started = performance.now();
const pseudo = process.argv.includes('--pseudo');
const result = await writeSite(process.cwd(), { pseudo });
if (result.ok) {
  console.log(
    `Wrote ${result.pages} pages to dist${pseudo ? '-pseudo' : ''}/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
  );
} else {
  for (const { folder, files, problems } of result.refused)
    console.error(sayProblems(problems, `data/dossiers/${folder}`, files));
  process.exitCode = 1;
}
