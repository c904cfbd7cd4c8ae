import { readFileSync } from 'node:fs';

const EXPLORE = 'dist/armenia-csto/index.html';

/** What the explore page loads at once, as it says itself, whatever its parts are called. */
const linked = [...readFileSync(EXPLORE, 'utf8').matchAll(/(?:href|src)="\.\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(
  ([, file]) => `dist/${file}`,
);

const STUDIO = 'dist/studio/index.html';

/** What the Studio loads at once: all it takes to paste, mark and keep. Its preview and its sample come later. */
const desk = [...readFileSync(STUDIO, 'utf8').matchAll(/(?:href|src)="\.\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(
  ([, file]) => `dist/${file}`,
);

const EMBED = 'dist/armenia-csto/embed/index.html';

/** What the embed's loader fetches to come alive, as the page tells it. */
const { code, page, words } = JSON.parse(
  /data-files="([^"]*)"/.exec(readFileSync(EMBED, 'utf8'))[1].replaceAll('&#34;', '"'),
);

// Budgets of the design: simplicity goes before bytes within them.
export default [
  { name: 'Explore: page, script and style', path: [EXPLORE, ...linked], gzip: true, limit: '220 kB' },
  { name: 'Studio: page, script and style', path: [STUDIO, ...desk], gzip: true, limit: '350 kB' },
  { name: 'Embed, before any touch: the page alone', path: EMBED, gzip: true, limit: '45 kB' },
  {
    name: 'Embed, all in: page, code, data and words',
    path: [EMBED, ...[code, page, words.en].map((file) => `dist/${file}`)],
    gzip: true,
    limit: '125 kB',
  },
  // Not compressed: it is the file itself that goes into a mail or onto a disk.
  {
    name: 'One page: the whole explainer in one file',
    path: 'dist/armenia-csto/armenia-csto.html',
    gzip: false,
    brotli: false,
    limit: '450 kB',
  },
  { name: 'Custom element for host pages', path: 'dist/sayso-explainer.js', gzip: true, limit: '4 kB' },
];
