/** Makes the ground of a view beside the page, which stays free to be worked in. */
import '../jitless';
import type { MapFrame } from '../../geometry/map/frames';
import { loadAtlas } from './atlas';
import { makeGround, type Ground } from './ground';

/** The ground, or null where what it is made from could not be had. */
const tell = (ground: Ground | null): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
  postMessage(ground);
};

onmessage = async ({ data }: MessageEvent<MapFrame>): Promise<void> => {
  try {
    tell(makeGround(data, await loadAtlas()));
  } catch {
    tell(null);
  }
};
