/** Frozen versions: what is in one, what it is called, and what a site's list says of it. */
import type { Id } from '../domain/dossier';

/** Files of a frozen version by their path in its folder, with `/` between folders. */
export type FrozenFiles = Readonly<Record<string, string | Uint8Array>>;

/** SHA-256 of bytes. */
export type HashBytes = (bytes: Uint8Array) => Uint8Array;

/** The name of a version: ten characters that follow from all its files, their names and every byte of them. */
export function versionName(files: FrozenFiles, sha256: HashBytes): string {
  const encoder = new TextEncoder();
  const parts = Object.keys(files)
    .toSorted()
    .flatMap((path) => {
      const content = files[path]!;
      const bytes = typeof content === 'string' ? encoder.encode(content) : content;
      return [encoder.encode(`${path}\0${bytes.length}\0`), bytes];
    });
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return [...sha256(all).subarray(0, 5)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a version keeps a picture of the dossier's folder `still/`: the one of both views, in each language and form. */
export const isKeptStill = (file: string): boolean => file.startsWith('both.');

/** A frozen version, as a site's list tells of it. */
export interface ListedVersion {
  readonly dossier: Id;
  readonly version: string;
  /** The day a build first listed it, as `YYYY-MM-DD`; lists of older builds have none. */
  readonly since?: string;
  /** Which build first listed it, counted from 1: a day may have several. Lists of older builds have none. */
  readonly build?: number;
  /** `sha256-…` of each file, as in Subresource Integrity, by its path in the version's folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** The frozen versions a site has, with what is in each. */
export interface VersionsList {
  readonly sayso: 1;
  readonly versions: readonly ListedVersion[];
}

/** As in Subresource Integrity. @param base64 the SHA-256 of a file */
export const integrity = (base64: string): string => `sha256-${base64}`;

/** What is known of a version that is to be listed. */
type Known = Pick<ListedVersion, 'dossier' | 'version' | 'files'> & {
  readonly since: string | undefined;
  readonly build: number | undefined;
};

/** The list of some versions, in the order of their names, their files in that of their paths. */
export function versionsList(known: readonly Known[]): VersionsList {
  const versions = known.map(({ dossier, version, since, build, files }) => ({
    dossier,
    version,
    ...(since !== undefined && { since }),
    ...(build !== undefined && { build }),
    files: Object.fromEntries(inOrder(Object.entries(files), ([path]) => path)),
  }));
  return { sayso: 1, versions: inOrder(versions, ({ dossier, version }) => `${dossier}/${version}`) };
}

const inOrder = <T>(items: readonly T[], key: (item: T) => string): T[] =>
  items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));

/** As it is written. */
export const versionsText = (list: VersionsList): string => `${JSON.stringify(list, null, 1)}\n`;
