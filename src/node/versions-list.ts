import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { folderNameFault } from '../domain/folder-names';
import { integrity, versionsList, type ListedVersion, type VersionsList } from '../site/frozen-version';
import { VERSIONS_FILE } from '../site/urls';
import { CommandError, EXIT } from './cli/exit-codes';
import { filesIn, keptVersions } from './frozen-version';

export { VERSIONS_FILE };

/** A path below a version's folder that can lead nowhere else. */
const PATH = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^\\/\p{Cc}]+(?:\/[^\\/\p{Cc}]+)*$/u;

const List = z.strictObject({
  sayso: z.literal(1),
  versions: z.array(
    z.strictObject({
      dossier: z.string().refine((name) => folderNameFault(name) === null),
      version: z.string().regex(/^[0-9a-f]{10}$/),
      since: z
        .string()
        .regex(/^\d{4}-\d\d-\d\d$/)
        .optional(),
      build: z.int().positive().optional(),
      files: z.record(z.string().regex(PATH), z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/)),
    }),
  ),
});

/** As in Subresource Integrity. */
export const integrityOf = (bytes: Uint8Array): string =>
  integrity(createHash('sha256').update(bytes).digest('base64'));

/**
 * The list of the versions that lie in a site's folder, in the order of their names.
 * @param before lists that knew some of them, and since when
 * @param today the day that is said of those no list has a day for; none is said where it is not given
 */
export function listVersions(outDir: string, before: readonly VersionsList[] = [], today?: string): VersionsList {
  const known = new Map<string, Partial<ListedVersion>>();
  for (const one of before.flatMap(({ versions }) => versions)) known.set(key(one), { ...known.get(key(one)), ...one });
  const next = 1 + Math.max(0, ...[...known.values()].map(({ build = 0 }) => build));
  const versions = keptVersions(outDir).map((folder) => {
    const [dossier = '', , version = ''] = relative(outDir, folder).split(sep);
    const files = Object.entries(filesIn(folder)).map(([path, bytes]) => [path, integrityOf(bytes)] as const);
    const earlier = known.get(key({ dossier, version }));
    const since = earlier?.since ?? today;
    const build = earlier === undefined && today !== undefined ? next : earlier?.build;
    return { dossier, version, since, build, files: Object.fromEntries(files) };
  });
  return versionsList(versions);
}

const key = ({ dossier, version }: Pick<ListedVersion, 'dossier' | 'version'>): string => `${dossier}/${version}`;

/**
 * Reads a list, which may come from anywhere.
 * @param where it comes from, for the message
 * @throws CommandError when it is none, or has a name or path that could lead out of the site's folder
 */
export function parseVersions(text: string, where: string): VersionsList {
  try {
    return List.parse(JSON.parse(text));
  } catch {
    throw new CommandError(`${where} is not a list of frozen versions.`, EXIT.failed);
  }
}

/** The list a site's folder holds; an empty one where there is none that can be read. */
export function readVersions(outDir: string): VersionsList {
  const file = join(outDir, VERSIONS_FILE);
  try {
    if (existsSync(file)) return parseVersions(readFileSync(file, 'utf8'), file);
  } catch {
    // A list cut short tells of no version for certain.
  }
  return { sayso: 1, versions: [] };
}
