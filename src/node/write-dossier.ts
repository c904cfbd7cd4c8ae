import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Id } from '../domain/dossier';
import type { Site } from '../site/site';
import type { KeptSite } from './kept/kept-site';
import { keptPainting } from './kept/painted';
import type { WorkPool } from './work/work-pool';
import { writeFile } from './write-file';
import { freeze } from './write-frozen';

export const isPicture = (route: string): boolean => route.endsWith('.svg');

/**
 * Writes files as their routes make them. Between two of them others are heard: what works beside this process is given
 * its next piece of work.
 * @returns how many of them are pages
 */
export async function writeRoutes(outDir: string, { routes }: Site, paths: readonly string[]): Promise<number> {
  let pages = 0;
  for (const path of paths) {
    const file = routes.get(path)!();
    writeFile(join(outDir, file.path), file.text);
    if (file.policy !== undefined) pages++;
    await setImmediate();
  }
  return pages;
}

/** Writes the pictures of one dossier, as PNG too, for whatever takes no SVG. */
export async function writePictures(outDir: string, site: Site, pool: WorkPool, dossier: Id): Promise<void> {
  await writeRoutes(
    outDir,
    site,
    [...site.owners].flatMap(([path, owner]) => (owner === dossier && isPicture(path) ? [path] : [])),
  );
  const own = site.rasters.filter((one) => one.dossier === dossier);
  const painted = own.map(async ({ path, drawing }) => {
    const { svg, width } = drawing();
    await pool.ahead([{ kind: 'paint', svg, width }]);
    writeFile(join(outDir, path), await keptPainting(svg, width));
  });
  await Promise.all(painted);
}

/** Freezes the version that this build makes of a dossier, with its picture. @returns its folder, below the dossier's own */
export const freezeDossier = (outDir: string, site: Site, kept: KeptSite, dossier: Id): string =>
  freeze(
    join(outDir, dossier),
    kept.frozen(dossier, () => site.frozen(dossier)),
  );
