/** The parts of this very site that every site of its build has: fetched, and held to their checksums. */
import { SITE_PARTS } from '../../site/urls';

/** Thrown where a part could not be had as it should be. */
export class Unfetched extends Error {}

/** Thrown where this code is of another build than the site. */
export class Outdated extends Error {}

/** Parts of a site: their checksums, as in Subresource Integrity, by their path below the site's root. */
export interface SiteParts {
  readonly paths: readonly string[];
  /** The list itself, as it lies on the site. */
  readonly list: Uint8Array;
  /** @throws Unfetched when it does not come, or not as the list says, also when it is asked for anew */
  fetch(path: string): Promise<Uint8Array>;
}

/**
 * @param root the site's root
 * @param own the path of the code that asks: where the list does not have it, the site is of another build
 * @throws Unfetched or Outdated
 */
export async function siteParts(root: URL, own: string): Promise<SiteParts> {
  let sums: Readonly<Record<string, string>>;
  let list: Uint8Array;
  try {
    const response = await fetch(new URL(SITE_PARTS, root), { cache: 'no-cache' });
    if (!response.ok) throw new Unfetched(`${response.status} for ${SITE_PARTS}`);
    list = new Uint8Array(await response.arrayBuffer());
    sums = JSON.parse(new TextDecoder().decode(list)) as typeof sums;
  } catch (error) {
    throw new Unfetched(SITE_PARTS, { cause: error });
  }
  if (!Object.hasOwn(sums, own)) throw new Outdated(own);
  const once = async (path: string, cache: RequestCache): Promise<Uint8Array> => {
    // The browser itself refuses what differs from its checksum.
    const response = await fetch(new URL(path, root), { cache, integrity: sums[path]! });
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  return {
    paths: Object.keys(sums),
    list,
    async fetch(path) {
      try {
        return await once(path, 'default');
      } catch {
        // What is kept may be what is bad.
        return once(path, 'reload').catch((error: unknown) => {
          throw new Unfetched(path, { cause: error });
        });
      }
    },
  };
}
