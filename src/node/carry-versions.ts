import { basename, join, relative, sep } from 'node:path';
import { CommandError, EXIT } from './cli/exit-codes';
import { filesIn, keptVersions, versionOf } from './frozen-version';
import { readVersions } from './versions-list';
import { writeFile } from './write-file';

/**
 * Copies the frozen versions of one site into another that is being made, each that is what its name says.
 *
 * One that is not was either never finished, or altered later. The site's list tells which: it is written last, so what
 * it names was whole. What was never finished is left out; what was altered stops the build, as its address was promised.
 * @returns the versions left out, as paths below `from`
 * @throws CommandError before anything is written, when a version was altered
 */
export function carryVersions(from: string, to: string): string[] {
  const listed = new Set(readVersions(from).versions.map(({ dossier, version }) => `${dossier}/${version}`));
  const found = keptVersions(from).map((folder) => {
    const files = filesIn(folder);
    const path = relative(from, folder).split(sep);
    return { files, path: path.join('/'), whole: versionOf(files) === basename(folder), key: `${path[0]}/${path[2]}` };
  });
  const altered = found.filter(({ whole, key }) => !whole && listed.has(key));
  if (altered.length > 0) {
    throw new CommandError(
      `Frozen versions are not as they were built: ${altered.map(({ path }) => path).join(', ')}. ` +
        'Put back their files (`sayso versions --from` your site), or delete the folders.',
      EXIT.failed,
    );
  }
  for (const { files, path, whole } of found) {
    if (whole) for (const [file, bytes] of Object.entries(files)) writeFile(join(to, path, file), bytes);
  }
  return found.filter(({ whole }) => !whole).map(({ path }) => path);
}
