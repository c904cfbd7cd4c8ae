/** The map's outlines: a page carries those its first view shows, and takes in the others when the reader looks farther. */
import type { Dossier, Id } from '../domain/dossier';
import { clipPath } from '../geometry/map/clip-path';
import { NEAR, nearBox, type AreaShape, type MapPicture } from '../geometry/map/map-outlines';
import type { MapPlace } from '../geometry/map/gazetteer';
import { cameraFor, projectionOf } from '../geometry/map/projection';
import type { Scene } from '../geometry/scene';
import { MAP_FRAME, type Box } from '../geometry/viewport';

/** All outlines, to take the place of those that reach no farther than the first view. Lists are in the picture's order. */
export interface Outlines {
  /** Every country of the map, in drawing order. */
  readonly countries: readonly (readonly [id: Id, d: string])[];
  readonly lakes: readonly string[];
  readonly disputed: readonly (readonly [d: string, line: string])[];
  readonly borders: string;
  readonly openBorders: string;
  readonly dottedBorders: string;
  readonly drawn: readonly string[];
  readonly coasts: string;
  readonly rivers: string;
  readonly areas: readonly string[];
  /** Names that may be written, in the picture's order. */
  readonly names: readonly MapPlace[];
}

/** A scene in two: as far as the page's first view of it reaches, and all of its outlines. @param width as `clipToFirstView` */
export function splitOutlines(
  dossier: Dossier,
  scene: Scene,
  width?: number,
): { readonly scene: Scene; readonly outlines: Outlines } {
  return { scene: clipToFirstView(dossier, scene, width), outlines: outlinesOf(scene) };
}

/** A picture whose outlines end somewhere, with all of them. */
export function mergeOutlines<Picture extends { map: MapPicture; areas: readonly AreaShape[] }>(
  picture: Picture,
  outlines: Outlines,
): Picture {
  const { map, areas } = picture;
  return {
    ...picture,
    map: {
      ...map,
      countries: outlines.countries.map(([id, d]) => ({ id, d })),
      lakes: map.lakes.map((lake, i) => ({ ...lake, d: outlines.lakes[i] ?? lake.d })),
      disputed: map.disputed.map((area, i) => {
        const [d, line] = outlines.disputed[i] ?? [area.d, area.line];
        return { ...area, d, line };
      }),
      borders: outlines.borders,
      openBorders: outlines.openBorders,
      dottedBorders: outlines.dottedBorders,
      drawn: map.drawn.map((line, i) => ({ ...line, d: outlines.drawn[i] ?? line.d })),
      coasts: outlines.coasts,
      rivers: outlines.rivers,
      names: outlines.names,
    },
    areas: areas.map((area, i) => ({ ...area, d: outlines.areas[i] ?? area.d })),
  };
}

/** The outlines of a picture alone. */
export function outlinesOf({ map, areas }: { map: MapPicture; areas: readonly AreaShape[] }): Outlines {
  return {
    countries: map.countries.map(({ id, d }) => [id, d]),
    lakes: map.lakes.map(({ d }) => d),
    disputed: map.disputed.map(({ d, line }) => [d, line]),
    borders: map.borders,
    openBorders: map.openBorders,
    dottedBorders: map.dottedBorders,
    drawn: map.drawn.map(({ d }) => d),
    coasts: map.coasts,
    rivers: map.rivers,
    areas: areas.map(({ d }) => d),
    names: map.names,
  };
}

/**
 * The scene as far as a page's first view of it reaches.
 * @param width how broad a picture it must fill, in px
 */
export function clipToFirstView(dossier: Dossier, scene: Scene, width = NEAR.width): Scene {
  const known = new Set(dossier.entities.map(({ id }) => id));
  const near = nearBox(cameraFor(projectionOf(scene.map.projection), scene.map.home, MAP_FRAME));
  const broad = near.width * (width / NEAR.width);
  return clipOutlines(scene, { ...near, x: near.x - (broad - near.width) / 2, width: broad }, known);
}

/** How many times as far as the first view the coasts of `withNearCoasts` reach. */
const COASTS = 3;

/** Outlines whose coasts reach some way beyond the first view: waterlines adorn, and what adorns far seas can be spared. */
export function withNearCoasts(outlines: Outlines, { projection, home }: MapPicture): Outlines {
  const { x, y, width, height } = nearBox(cameraFor(projectionOf(projection), home, MAP_FRAME));
  const [wider, higher] = [(width * (COASTS - 1)) / 2, (height * (COASTS - 1)) / 2];
  const box = { x: x - wider, y: y - higher, width: width * COASTS, height: height * COASTS };
  return { ...outlines, coasts: clipPath(outlines.coasts, box, false) };
}

const isInside = (box: Box, x: number, y: number): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/** The scene without the outlines and names outside a box; those of the dossier's countries stay, empty. */
export function clipOutlines(scene: Scene, box: Box, known: ReadonlySet<Id>): Scene {
  const clip = <T extends { d: string }>(shape: T): T => ({ ...shape, d: clipPath(shape.d, box, true) });
  const { map, areas } = scene;
  return {
    ...scene,
    map: {
      ...map,
      countries: map.countries.map(clip).filter(({ id, d }) => d !== '' || known.has(id)),
      lakes: map.lakes.map(clip),
      disputed: map.disputed.map((area) => ({ ...clip(area), line: clipPath(area.line, box, false) })),
      borders: clipPath(map.borders, box, false),
      openBorders: clipPath(map.openBorders, box, false),
      dottedBorders: clipPath(map.dottedBorders, box, false),
      drawn: map.drawn.map((line) => ({ ...line, d: clipPath(line.d, box, false) })),
      coasts: clipPath(map.coasts, box, false),
      rivers: clipPath(map.rivers, box, false),
      names: map.names.filter(({ at: [x, y] }) => isInside(box, x, y)),
    },
    areas: areas.map(clip),
  };
}
