import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CommandError, EXIT } from './cli/exit-codes';
import { versionsText, type ListedVersion, type VersionsList } from '../site/frozen-version';
import { FROZEN_FOLDER } from '../site/urls';
import { filesIn, versionOf } from './frozen-version';
import { integrityOf, listVersions, parseVersions, VERSIONS_FILE, readVersions } from './versions-list';
import { writeFile } from './write-file';

type Get = (address: URL) => Promise<Pick<Response, 'ok' | 'status' | 'text' | 'arrayBuffer'>>;

/** A site that says nothing for so long is not there. In ms. */
const PATIENCE = 30_000;

const get: Get = (address) => fetch(address, { signal: AbortSignal.timeout(PATIENCE), cache: 'no-store' });

/**
 * The list of frozen versions a published site has.
 * @param site its address
 * @throws CommandError when there is none, or it is no list
 */
export async function publishedVersions(site: URL, ask: Get = get): Promise<VersionsList> {
  const address = new URL(VERSIONS_FILE, withSlash(site));
  const response = await asked(address, ask);
  if (!response.ok) throw new CommandError(`${address.href} answers ${response.status}.`, EXIT.failed);
  return parseVersions(await response.text(), address.href);
}

/**
 * Brings the frozen versions of a published site back into a folder, those that are not there as they should be. Each is
 * checked byte by byte against its name and against the list before it is put in its place, whole.
 * @param say hears of each that is brought
 * @returns how many the site has, and how many of them were brought
 * @throws CommandError when one cannot be had or is not what its name says; those brought before it stay
 */
export async function fetchVersions(
  site: URL,
  outDir: string,
  say: (what: string) => void,
  ask: Get = get,
): Promise<{ readonly listed: number; readonly brought: number }> {
  const published = await publishedVersions(site, ask);
  const { versions } = published;
  const missing = versions.filter(({ dossier, version }) => !isWhole(folderOf(outDir, dossier, version)));
  const fresh = join(dirname(outDir), `.${basename(outDir)}.versions-${process.pid}`);
  try {
    for (const one of missing) {
      await bring(site, one, fresh, ask);
      const folder = folderOf(outDir, one.dossier, one.version);
      mkdirSync(dirname(folder), { recursive: true });
      rmSync(folder, { recursive: true, force: true });
      renameSync(fresh, folder);
      say(`Brought ${one.dossier}/${FROZEN_FOLDER}/${one.version}`);
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  if (versions.length > 0)
    writeFile(join(outDir, VERSIONS_FILE), versionsText(listVersions(outDir, [readVersions(outDir), published])));
  return { listed: versions.length, brought: missing.length };
}

const folderOf = (outDir: string, dossier: string, version: string): string =>
  join(outDir, dossier, FROZEN_FOLDER, version);

const isWhole = (folder: string): boolean => existsSync(folder) && versionOf(filesIn(folder)) === basename(folder);

/** Fetches one version into an empty folder. */
async function bring(site: URL, { dossier, version, files }: ListedVersion, fresh: string, ask: Get): Promise<void> {
  rmSync(fresh, { recursive: true, force: true });
  const base = new URL(`${encodeURIComponent(dossier)}/${FROZEN_FOLDER}/${version}/`, withSlash(site));
  const got: Record<string, Uint8Array> = {};
  for (const [path, integrity] of Object.entries(files)) {
    const address = new URL(path.split('/').map(encodeURIComponent).join('/'), base);
    const response = await asked(address, ask);
    if (!response.ok) throw new CommandError(`${address.href} answers ${response.status}.`, EXIT.failed);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (integrityOf(bytes) !== integrity)
      throw new CommandError(`${address.href} is not what was published.`, EXIT.failed);
    got[path] = bytes;
    writeFile(join(fresh, path), bytes);
  }
  if (versionOf(got) !== version) throw new CommandError(`${base.href} is not what its name says.`, EXIT.failed);
}

async function asked(address: URL, ask: Get): ReturnType<Get> {
  try {
    return await ask(address);
  } catch (error) {
    const { message, cause } = error as Error;
    const why = cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : message;
    throw new CommandError(`${address.href} cannot be had: ${why}`, EXIT.failed);
  }
}

function withSlash(site: URL): URL {
  const whole = new URL(site);
  whole.search = whole.hash = '';
  if (!whole.pathname.endsWith('/')) whole.pathname += '/';
  return whole;
}
