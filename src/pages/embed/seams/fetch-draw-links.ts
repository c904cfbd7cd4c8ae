/** `#fetch-draw-links` in an embed: a script of its own, because few readers drag. */
import type * as DrawLinks from '../../../geometry/network/routing/draw-links';
import '../window-types';

const { fetch, files } = window.saysoLoader;

export const fetchDrawLinks = async (): Promise<typeof DrawLinks.networkLinks> =>
  ((await fetch(files.links)) as typeof DrawLinks).networkLinks;
