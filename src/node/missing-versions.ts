import { CommandError } from './cli/exit-codes';
import { publishedVersions } from './fetch-versions';
import { readVersions } from './versions-list';

type Published = typeof publishedVersions;

/** How many addresses a remark names. */
const NAMED = 3;

/**
 * What a site that is to replace the published one would lose: versions whose addresses were promised. Asks the published
 * site, whose address is in `SAYSO_SITE`; says nothing when that is not set.
 * @returns remarks for whoever builds: none when all are there
 */
export async function versionsMissing(
  env: Readonly<Record<string, string | undefined>>,
  outDir: string,
  ask: Published = publishedVersions,
): Promise<string[]> {
  const address = env['SAYSO_SITE'];
  if (!address || !URL.canParse(address)) return [];
  const key = ({ dossier, version }: { dossier: string; version: string }): string => `${dossier}/v/${version}/`;
  const here = new Set(readVersions(outDir).versions.map(key));
  try {
    const missing = (await ask(new URL(address))).versions.map(key).filter((one) => !here.has(one));
    if (missing.length === 0) return [];
    const named = missing.slice(0, NAMED).join(', ') + (missing.length > NAMED ? ' …' : '');
    return [
      `warning ${address} has ${missing.length} frozen versions that this build has not: ${named}\n` +
        `  If it replaces the whole site, they vanish. Before the build: sayso versions --from ${address}`,
    ];
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return [`Whether the published site has frozen versions that this build has not is not known: ${error.message}`];
  }
}
