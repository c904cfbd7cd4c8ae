import type { Dossier, Id } from '../domain/dossier';
import { clipPath } from '../geometry/map/clip-path';
import { NEAR, nearBox } from '../geometry/map/map-outlines';
import { MAP_FRAME, type Box } from '../geometry/viewport';
import { cameraFor, projectionOf } from '../geometry/map/projection';
import type { Scene } from '../geometry/scene';

/**
 * The scene as far as a page's first view of it reaches.
 * @param width how broad a picture it must fill, in px
 */
export function firstSight(dossier: Dossier, scene: Scene, width = NEAR.width): Scene {
  const known = new Set(dossier.entities.map(({ id }) => id));
  const near = nearBox(cameraFor(projectionOf(scene.map.projection), scene.map.home, MAP_FRAME));
  const broad = near.width * (width / NEAR.width);
  return nearScene(scene, { ...near, x: near.x - (broad - near.width) / 2, width: broad }, known);
}

const isInside = (box: Box, x: number, y: number): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/** The scene without the outlines and names that its first view cannot show; those of the dossier's countries stay, empty. */
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
      dottedBorders: clipPath(map.dottedBorders, near, false),
      rivers: clipPath(map.rivers, near, false),
      names: map.names.filter(({ at: [x, y] }) => isInside(near, x, y)),
    },
    areas: areas.map(clip),
  };
}
