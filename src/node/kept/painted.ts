import { paint } from '../paint-png';
import { codeHash } from './code-hash';
import { keptName, readKept, writeKept } from './store';

/** `paint`, asked only once for the same drawing and width. */
export async function keptPainting(svg: string, width: number): Promise<Uint8Array> {
  const name = paintingName(svg, width);
  const before = readKept(name);
  if (before !== null) return before;
  const png = await paint(svg, width);
  writeKept(name, png);
  return png;
}

export const paintingName = (svg: string, width: number): string =>
  keptName('png', [svg, width, codeHash('src/node/paint-png.ts')]);
