/** Lays out the preview's pictures beside the page, which stays free to be worked in. */
import '../jitless';
import type { Files } from '../dossier/files';
import { drawPage } from './draw-page';

onmessage = ({ data }: MessageEvent<{ readonly folder: string; readonly files: Files }>): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
  postMessage(drawPage(data.folder, data.files));
};
