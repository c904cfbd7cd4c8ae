import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Id } from '../domain/dossier';
import { readSnapshot, SNAPSHOT_FILE } from '../domain/history/snapshot';
import type { PublishedVersion } from '../site/pages/history';
import { FROZEN_FOLDER } from '../site/urls';
import { listVersions, readVersions } from './versions-list';

/**
 * The frozen versions that lie in a site's folder, by their dossier, oldest first, with the statements each published.
 * Every file of every version is read for its checksum, so it is asked once for all pages.
 * @param outDir its `versions.json`, where there is one, knows since when
 * @param today since when those are there that it does not know
 */
export function publishedVersions(outDir: string, today: string): ReadonlyMap<Id, readonly PublishedVersion[]> {
  const byDossier = new Map<Id, PublishedVersion[]>();
  const ordered = listVersions(outDir, [readVersions(outDir)], today).versions.toSorted(
    (a, b) => (a.build ?? 0) - (b.build ?? 0) || ((a.since ?? '') < (b.since ?? '') ? -1 : 1),
  );
  for (const { dossier, version, since } of ordered) {
    const file = join(outDir, dossier, FROZEN_FOLDER, version, SNAPSHOT_FILE);
    const statements = existsSync(file) ? readSnapshot(readFileSync(file, 'utf8')) : null;
    const published = { version, ...(since !== undefined && { since }), statements };
    byDossier.set(dossier, [...(byDossier.get(dossier) ?? []), published]);
  }
  return byDossier;
}
