/**
 * How a page's map stands when it opens: placed at build, so that a browser draws it as it is and places nothing before
 * a reader looks elsewhere or chooses something.
 */
import type { Dossier } from '../domain/dossier';
import { projectionOf } from '../geometry/map/projection';
import { groupMarks } from '../geometry/marks/groups';
import { chosenCountry, type MapRequest, type PlacedMap } from '../geometry/marks/map-request';
import type { Scene } from '../geometry/scene';
import type { Frame } from '../geometry/viewport';

/** A placed map, and what it was placed for. */
export interface OpeningMap {
  /** What it was placed for besides its frame (`openingKey`). */
  readonly key: string;
  readonly frame: Frame;
  /** Page px in frame units. */
  readonly px: number;
  readonly placed: PlacedMap;
}

/** An opening as a page carries it: groups and words by their place in the dossier. */
export interface PackedOpening extends Omit<OpeningMap, 'placed'> {
  readonly placed: Omit<PlacedMap, 'groups' | 'callouts' | 'names' | 'events' | 'chips' | 'globe'> & {
    readonly groups: readonly (Omit<PlacedMap['groups'][number], 'group'> & { readonly group: string })[];
    readonly callouts: readonly (Omit<PlacedMap['callouts'][number], 'annotation'> & { readonly annotation: string })[];
  };
}

/** What decides, besides its frame, how a map stands before what is chosen brings more to it. */
export function openingKey(request: MapRequest): string {
  const { lang, camera, layer, places, hatched } = request;
  return JSON.stringify([lang, camera, layer, places.map(({ id }) => id), hatched, chosenCountry(request)]);
}

export function packOpening({ placed, ...rest }: OpeningMap): PackedOpening {
  const { groups, callouts, names: _none, events: _never, chips: _neither, globe: _nor, ...others } = placed;
  return {
    ...rest,
    placed: {
      ...others,
      groups: groups.map(({ group, ...at }) => ({ ...at, group: group.id })),
      callouts: callouts.map(({ annotation, ...at }) => ({ ...at, annotation: annotation.id })),
    },
  };
}

export function unpackOpening({ placed, ...rest }: PackedOpening, dossier: Dossier, scene: Scene): OpeningMap {
  const groups = new Map(groupMarks(dossier, projectionOf(scene.map.projection)).map((group) => [group.id, group]));
  const annotations = new Map(dossier.annotations.map((annotation) => [annotation.id, annotation]));
  return {
    ...rest,
    placed: {
      ...placed,
      groups: placed.groups.map(({ group, ...at }) => ({ ...at, group: groups.get(group)! })),
      callouts: placed.callouts.map(({ annotation, ...at }) => ({ ...at, annotation: annotations.get(annotation)! })),
      names: [],
      events: [],
      chips: [],
      globe: null,
    },
  };
}
