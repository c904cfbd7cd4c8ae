import { readFileSync } from 'node:fs';

const EXPLORE = 'dist/armenia-csto/index.html';

/** What the explore page loads at once, as it says itself, whatever its parts are called. */
const linked = [...readFileSync(EXPLORE, 'utf8').matchAll(/(?:href|src)="\.\.\/(assets\/[^"]+)"/g)].map(
  ([, file]) => `dist/${file}`,
);

export default [
  { name: 'Explore: page, script and style', path: [EXPLORE, ...linked], gzip: true, limit: '193.5 kB' },
  {
    name: 'Embed, before any touch: the page alone',
    path: 'dist/armenia-csto/embed/index.html',
    gzip: true,
    limit: '45.5 kB',
  },
];
