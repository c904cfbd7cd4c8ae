/** Paths that a page's drawing has already: they are left out of its data and read back from the drawing. */
import type { Scene } from '../geometry/scene';
import type { PageData } from './page-data';

/** The data of a page that draws the network from the start, without the paths of its links. Those of the map go with `packScene`. */
export function splitLinkPaths(page: PageData): PageData {
  const { network } = page.scene;
  const links = network.links.map((link) => ({ ...link, d: '' }));
  return { ...page, scene: { ...page.scene, network: { ...network, links } } };
}

/**
 * Puts the paths of a drawing back into a page's data.
 * @param drawn gives the path data of a shape by its key, as `data-shape` names it; empty where it is not drawn
 */
export function mergePaths(page: PageData, drawn: (key: string) => string): PageData {
  const { map, areas, network } = page.scene;
  const scene: Scene = {
    ...page.scene,
    map: {
      ...map,
      borders: drawn('borders'),
      openBorders: drawn('open-borders'),
      dottedBorders: drawn('dotted-borders'),
      drawn: map.drawn.map((line) => ({ ...line, d: drawn(`drawn:${line.id}`) })),
      coasts: drawn('coasts'),
      rivers: drawn('rivers'),
      countries: map.countries.map((c) => ({ ...c, d: drawn(`country:${c.id}`) })),
      lakes: map.lakes.map((l) => ({ ...l, d: drawn(`lake:${l.id}`) })),
      disputed: map.disputed.map((a) => ({ ...a, d: drawn(`control:${a.id}`), line: drawn(`control-line:${a.id}`) })),
    },
    network: { ...network, links: network.links.map((l) => ({ ...l, d: l.d || drawn(`link:${l.key}`) })) },
    areas: areas.map((a) => ({ ...a, d: drawn(`area:${a.entity}`) })),
  };
  return { ...page, scene };
}
