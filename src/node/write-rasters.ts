import { join } from 'node:path';
import type { Raster } from '../site/site';
import { paint } from './paint-png';
import { writeFile } from './write-file';

/** Paints pictures as PNG, for whatever takes no SVG. */
export async function writeRasters(outDir: string, rasters: readonly Raster[]): Promise<void> {
  for (const { path, svg, width } of rasters) writeFile(join(outDir, path), await paint(svg(), width()));
}
