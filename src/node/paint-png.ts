import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { PAINT_FACES, painterOf, type Painter } from '../site/images/paint';

const { resolve } = createRequire(import.meta.url);

let ready: Promise<Painter> | null = null;

async function start(): Promise<Painter> {
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return painterOf(
    Resvg,
    await Promise.all(PAINT_FACES.map((face) => readFile(resolve(`@expo-google-fonts/${face}`)))),
  );
}

/**
 * Paints an SVG document that stands alone.
 * @param width of the picture in px; its height follows
 * @returns a PNG file, the same bytes on every machine
 */
export async function paint(svg: string, width: number): Promise<Uint8Array> {
  ready ??= start();
  return (await ready)(svg, width);
}
