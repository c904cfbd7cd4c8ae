import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Id } from '../domain/dossier';
import { readSnapshot, SNAPSHOT_FILE } from '../domain/history/snapshot';
import type { PublishedVersion } from '../site/pages/history';
import { FROZEN_FOLDER } from '../site/urls';
import { listVersions, readVersions } from './versions-list';

/**
 * The frozen versions of a dossier that lie in a site's folder, oldest first, with the statements each published.
 * @param outDir its `versions.json`, where there is one, knows since when
 * @param today since when those are there that it does not know
 */
export function publishedVersions(outDir: string, dossier: Id, today: string): PublishedVersion[] {
  const { versions } = listVersions(outDir, [readVersions(outDir)], today);
  return versions
    .filter((one) => one.dossier === dossier)
    .sort((a, b) => (a.build ?? 0) - (b.build ?? 0) || ((a.since ?? '') < (b.since ?? '') ? -1 : 1))
    .map(({ version, since }) => {
      const file = join(outDir, dossier, FROZEN_FOLDER, version, SNAPSHOT_FILE);
      const statements = existsSync(file) ? readSnapshot(readFileSync(file, 'utf8')) : null;
      return { version, ...(since !== undefined && { since }), statements };
    });
}
