import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { carryVersions } from './carry-versions';
import { CommandError } from './cli/exit-codes';
import { replaceFolder } from './replace-folder';
import { listVersions, VERSIONS_FILE, versionsText } from './versions-list';
import { writeFile } from './write-file';

/**
 * Has a site written and puts it in the place of the one built before, whole or not at all. The frozen versions of the
 * one before are in it too, and `versions.json`, which lists all of them.
 * @param write writes into the folder it is given; only what is `ok` takes the old site's place
 * @param say hears what is left out
 * @throws CommandError when the folder holds something else than a site, or an altered version
 */
export async function publishSite<T extends { readonly ok: boolean }>(
  outDir: string,
  write: (fresh: string) => Promise<T>,
  say: (what: string) => void,
): Promise<T> {
  if (!mayReplace(outDir)) {
    const name = relative('', outDir) || 'the current folder';
    throw new CommandError(`There is something else than a site in ${name}; name another folder with --out.`);
  }
  return replaceFolder(
    outDir,
    async (fresh) => {
      for (const path of carryVersions(outDir, fresh)) say(`Left out ${path}: this frozen version was never finished.`);
      const result = await write(fresh);
      if (result.ok) writeFile(join(fresh, VERSIONS_FILE), versionsText(listVersions(fresh)));
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
