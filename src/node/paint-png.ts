import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { PAINTED_SCRIPTS } from '../domain/picture-scripts';

const { resolve } = createRequire(import.meta.url);

const NOTO = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  'noto-serif/400Regular/NotoSerif_400Regular.ttf',
  'noto-serif/700Bold/NotoSerif_700Bold.ttf',
];

/** The faces of a picture's words, by script: the same on every machine, whatever is installed there. */
const FACES: Readonly<Record<(typeof PAINTED_SCRIPTS)[number], readonly string[]>> = {
  Latin: NOTO,
  Cyrillic: NOTO,
  Greek: NOTO,
  Armenian: [
    'noto-sans-armenian/400Regular/NotoSansArmenian_400Regular.ttf',
    'noto-sans-armenian/600SemiBold/NotoSansArmenian_600SemiBold.ttf',
  ],
  Arabic: [
    'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
    'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
  ],
};

let ready: Promise<readonly Uint8Array[]> | null = null;

async function start(): Promise<readonly Uint8Array[]> {
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(
    [...new Set(Object.values(FACES).flat())].map((face) => readFile(resolve(`@expo-google-fonts/${face}`))),
  );
}

/**
 * Paints an SVG document that stands alone.
 * @param width of the picture in px; its height follows
 * @returns a PNG file, the same bytes on every machine
 */
export async function paint(svg: string, width: number): Promise<Uint8Array> {
  ready ??= start();
  const fontBuffers = [...(await ready)];
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers, defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans', serifFamily: 'Noto Serif' },
  });
  const image = resvg.render();
  const png = image.asPng();
  image.free();
  resvg.free();
  return png;
}
