import { readFileSync } from 'node:fs';

const EXPLORE = 'dist/armenia-csto/index.html';

/** What the explore page loads at once, as it says itself, whatever its parts are called. */
const linked = [...readFileSync(EXPLORE, 'utf8').matchAll(/(?:href|src)="\.\.\/(assets\/[^"]+)"/g)].map(
  ([, file]) => `dist/${file}`,
);

const EMBED = 'dist/armenia-csto/embed/index.html';

/** What the embed's loader fetches to come alive, as the page tells it. */
const { code, page, words } = JSON.parse(
  /data-files="([^"]*)"/.exec(readFileSync(EMBED, 'utf8'))[1].replaceAll('&#34;', '"'),
);

// 1.2 kB of the explore page let marks answer a choice before all else is drawn (docs/adr/0022-looks-are-written.md).
// 1.5 kB of the explore page and 1 kB of an embed tell a crowd apart, show its still picture, and say what is left out and
// that a network is still being laid out (docs/adr/0019-crowds.md).
export default [
  { name: 'Explore: page, script and style', path: [EXPLORE, ...linked], gzip: true, limit: '197.7 kB' },
  { name: 'Embed, before any touch: the page alone', path: EMBED, gzip: true, limit: '36 kB' },
  {
    name: 'Embed, all in: page, code, data and words',
    path: [EMBED, ...[code, page, words.en].map((file) => `dist/${file}`)],
    gzip: true,
    limit: '111 kB',
  },
  { name: 'Custom element for host pages', path: 'dist/sayso-explainer.js', gzip: true, limit: '4 kB' },
];
