import { trustedAddress } from '../../pages/shared/trusted-url';
import type { Files } from '../dossier/files';
import { MAKER_FILES, type Made, type Making } from './making';
// oxlint-disable-next-line import/default -- the bundler's own kind of import: the address of a worker
import address from './publish-worker?worker&url';

const fetchText = async (name: string): Promise<string> => {
  const response = await fetch(name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
};

/** Has a dossier's one-page file made. What that takes is fetched from this site when it is first asked for. */
export async function askForOnePage(folder: string, files: Files): Promise<Made> {
  let parts: readonly string[];
  try {
    parts = await Promise.all([fetchText(MAKER_FILES.assets), fetchText(MAKER_FILES.world)]);
  } catch {
    return { is: 'broken' };
  }
  const [assets = '', world = ''] = parts;
  const worker = new Worker(trustedAddress(address), { type: 'module' });
  try {
    return await new Promise((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Made>) => resolve(data));
      worker.addEventListener('error', () => resolve({ is: 'broken' }));
      const asked: Making = { folder, files, assets, world };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
      worker.postMessage(asked);
    });
  } finally {
    worker.terminate();
  }
}
