import { build, type Rolldown } from 'vite';
import type { Checksums } from '../../site/document/manifest';
import type { CodeAssets } from '../../site/options';
import { scriptJson } from '../../site/document/html';

type Offline = CodeAssets['offline'];

/**
 * What a site is built to do about reading without a network, from the environment variable `SAYSO_OFFLINE`.
 * @throws Error when it is set to anything but `keep` and `remove`
 */
export function offlineWish(env: Readonly<Record<string, string | undefined>>): Offline {
  const said = env['SAYSO_OFFLINE'] ?? '';
  if (said === '' || said === 'keep') return 'keep';
  if (said === 'remove') return 'remove';
  throw new Error(`SAYSO_OFFLINE is “${said}”. It may be keep, or remove.`);
}

/**
 * Bundles the worker, as a plain script: not every browser takes modules as workers.
 * @param later by kind of page, the assets it may ask for later, below the site's root
 * @param checksums by file below the site's root: it keeps nothing that came cut short or altered
 */
export async function bundleWorker(
  root: string,
  wish: Offline,
  later: Readonly<Record<string, readonly string[]>>,
  checksums: Checksums,
): Promise<string> {
  const entry = wish === 'keep' ? 'src/pages/shared/offline-worker.ts' : 'src/pages/shared/offline-removal.ts';
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry, name: 'saysoOffline', formats: ['iife'], fileName: 'offline' } },
  })) as Rolldown.RolldownOutput[];
  const chunk = built.flatMap(({ output }) => output).find((file) => file.type === 'chunk')!;
  return wish === 'keep'
    ? `self.saysoLater=${scriptJson(later)};self.saysoSums=${scriptJson(checksums)};${chunk.code}`
    : chunk.code;
}
