/** `tsx make-little-site.ts <folder> <words>`: publishes a site of three files and a frozen version, all with those words. */
import { join } from 'node:path';
import { publishSite } from '../../src/node/publish-site';
import { writeFile } from '../../src/node/write-file';
import { writeFrozen } from '../../src/node/write-frozen';

const [outDir = '', words = ''] = process.argv.slice(2);

await publishSite(
  outDir,
  (fresh) => {
    writeFrozen(join(fresh, 'story'), { 'embed/index.html': words, 'still/both.svg': words });
    for (const path of ['index.html', 'story/index.html', 'offline.js']) writeFile(join(fresh, path), words);
    return Promise.resolve({ ok: true });
  },
  (what) => process.stderr.write(`${what}\n`),
);
