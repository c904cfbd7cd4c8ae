/**
 * `node tools/subset-faces.mjs`: makes the faces that a one-page file has inside, in `src/styles/faces/`, from the faces
 * of the site (`src/styles/fonts.css`). Weights are limited to those that are used, and letters to those of the scripts'
 * usual alphabets, which takes away more than half of the bytes. Run again when a face is updated.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/** All of a block of Unicode, from one code point to another. */
const block = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

const LATIN = block(0x20, 0x7e) + block(0xa0, 0xff) + 'ŒœŸ‐‑–—‘’‚“”„†•…‹›€™←↑→↓−\u2009\u200b\u202f';
const LATIN_EXTENDED = block(0x100, 0x17f) + 'ƏəȘșȚțǦǧḤḥẒẓṬṭṢṣḌḍḪḫʻʼ';
const CYRILLIC = block(0x400, 0x45f) + 'ҐґҰұ№\u0301';
const ARMENIAN = block(0x531, 0x556) + block(0x559, 0x55f) + block(0x560, 0x588) + '֊֏';

const FACES = [
  ['serif-latin', 'noto-serif/files/noto-serif-latin-wght-normal', LATIN],
  ['serif-latin-ext', 'noto-serif/files/noto-serif-latin-ext-wght-normal', LATIN_EXTENDED],
  ['serif-cyrillic', 'noto-serif/files/noto-serif-cyrillic-wght-normal', CYRILLIC],
  ['serif-armenian', 'noto-serif-armenian/files/noto-serif-armenian-armenian-wght-normal', ARMENIAN],
  ['sans-latin', 'noto-sans/files/noto-sans-latin-wght-normal', LATIN],
  ['sans-latin-ext', 'noto-sans/files/noto-sans-latin-ext-wght-normal', LATIN_EXTENDED],
  ['sans-cyrillic', 'noto-sans/files/noto-sans-cyrillic-wght-normal', CYRILLIC],
  ['sans-armenian', 'noto-sans-armenian/files/noto-sans-armenian-armenian-wght-normal', ARMENIAN],
];

/** What no page uses of a face's range goes, too: its other weights, and its narrow letters. */
const WEIGHTS = { wght: { min: 400, max: 700, default: 400 } };

for (const [name, file, letters] of FACES) {
  const whole = readFileSync(`node_modules/@fontsource-variable/${file}.woff2`);
  const face = await subsetFont(whole, letters, { targetFormat: 'woff2', variationAxes: WEIGHTS });
  writeFileSync(`src/styles/faces/${name}.woff2`, face);
  console.log(`${name}: ${whole.length} -> ${face.length} bytes`);
}
