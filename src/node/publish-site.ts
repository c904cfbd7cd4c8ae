import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { carryVersions } from './carry-versions';
import { CommandError } from './cli/exit-codes';
import { replaceFolder } from './replace-folder';
import type { SiteFile } from '../site/site-file';
import { versionsText, type VersionsList } from '../site/frozen-version';
import { listVersions, readVersions, VERSIONS_FILE } from './versions-list';
import { writeFile } from './write-file';

/** What came of writing a site. */
interface Written {
  readonly ok: boolean;
  /** What is made of the list of all versions. */
  readonly feeds?: (list: VersionsList) => readonly SiteFile[];
}

/**
 * Has a site written and puts it in the place of the one built before, whole or not at all. The frozen versions of the
 * one before are in it too, and `versions.json`, which lists all of them.
 * @param write writes into the folder it is given, in which the older versions and their list are already; only what is
 *   `ok` takes the old site's place
 * @param say hears what is left out
 * @param today as `YYYY-MM-DD`: since when its new versions are there
 * @throws CommandError when the folder holds something else than a site, or an altered version
 */
export async function publishSite<T extends Written>(
  outDir: string,
  write: (fresh: string, today: string) => Promise<T>,
  say: (what: string) => void,
  today = new Date().toISOString().slice(0, 10),
): Promise<T> {
  if (!mayReplace(outDir)) {
    const name = relative('', outDir) || 'the current folder';
    throw new CommandError(`There is something else than a site in ${name}; name another folder with --out.`);
  }
  return replaceFolder(
    outDir,
    async (fresh) => {
      for (const path of carryVersions(outDir, fresh)) say(`Left out ${path}: this frozen version was never finished.`);
      const before = readVersions(outDir);
      // What is made of the versions' days reads them here.
      if (before.versions.length > 0) writeFile(join(fresh, VERSIONS_FILE), versionsText(before));
      const result = await write(fresh, today);
      if (!result.ok) return result;
      const list = listVersions(fresh, [before], today);
      for (const { path, text } of result.feeds?.(list) ?? []) writeFile(join(fresh, path), text);
      writeFile(join(fresh, VERSIONS_FILE), versionsText(list));
      return result;
    },
    ({ ok }) => ok,
  );
}

/** Files that only a site has; any one will do. */
const MARKS = [VERSIONS_FILE, 'sayso-explainer.js', 'offline.js', '.vite'];

/** What was built may be replaced, and an empty folder; nothing else that somebody may have mistyped. */
function mayReplace(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const names = readdirSync(folder);
  return names.every((name) => name.startsWith('.') && name !== '.git') || MARKS.some((mark) => names.includes(mark));
}
