/** Draws the preview's pictures beside the page, which stays free to be worked in. */
import '../jitless';
import type { Files } from '../dossier/files';
import { loadAtlas } from '../map/atlas';
import { drawPage } from './draw-page';
import type { Drawn } from './messages';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
const tell = (drawn: Drawn): void => postMessage(drawn);

/** Whether maps can be made at once: then no page without its map is shown before. */
let atHand = false;

onmessage = async ({ data }: MessageEvent<{ readonly folder: string; readonly files: Files }>): Promise<void> => {
  const drawing = drawPage(data.folder, data.files, (share) => tell({ page: null, next: 'network', share }));
  if (drawing === null) return tell({ page: null, next: 'nothing' });
  if (drawing.withMap === null) return tell({ page: drawing.page, next: 'nothing' });
  if (!atHand) tell({ page: drawing.page, next: 'map' });
  try {
    const maps = await loadAtlas();
    atHand = true;
    tell({ page: drawing.withMap(maps), next: 'nothing' });
  } catch {
    tell({ page: atHand ? drawing.page : null, next: 'failed' });
  }
};
