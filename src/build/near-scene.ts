import type { Id } from '../domain/dossier';
import { clipPath } from '../geometry/clip-path';
import type { Box } from '../geometry/plane';
import type { Scene } from '../geometry/scene';

/** The scene without the outlines that its first view cannot show; those of the dossier's countries stay, empty. */
export function nearScene(scene: Scene, near: Box, known: ReadonlySet<Id>): Scene {
  const clip = <T extends { d: string }>(shape: T): T => ({ ...shape, d: clipPath(shape.d, near, true) });
  const { map, areas } = scene;
  return {
    ...scene,
    map: {
      ...map,
      countries: map.countries.map(clip).filter(({ id, d }) => d !== '' || known.has(id)),
      lakes: map.lakes.map(clip),
      disputed: map.disputed.map((area) => ({ ...clip(area), line: clipPath(area.line, near, false) })),
      borders: clipPath(map.borders, near, false),
      openBorders: clipPath(map.openBorders, near, false),
    },
    areas: areas.map(clip),
  };
}
