import { join } from 'node:path';
import { paint } from '../site/images/png';
import type { Still } from '../site/images/stills';
import { openStudio } from '../site/images/render';
import { writeFile } from './write-embed';

/** Draws the stills, and paints each as a PNG too, for whatever takes no SVG. */
export async function writeStills(outDir: string, stills: readonly Still[]): Promise<void> {
  const studio = openStudio();
  for (const { svg: file, png, width, draw } of stills) {
    const svg = draw(studio);
    if (file !== null) writeFile(join(outDir, file), svg);
    writeFile(join(outDir, png), await paint(svg, width));
  }
}
