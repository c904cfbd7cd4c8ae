import type { Id } from '../../domain/dossier';
import type { MapPicture } from '../map/map-outlines';
import { planeBox, visibleAnchor, type Anchor } from '../map/visible-anchor';
import { type Camera, type Frame, toScreen } from '../viewport';

/** The anchors last asked for; a camera at rest is asked about again and again. */
let last: { of: MapPicture['countries']; camera: Camera; frame: Frame; anchors: Map<Id, Anchor | null> } | null = null;

/** Where a country's name and mark go for a camera: the middle of what is in sight of it, or null. */
export function countryAnchor(map: Pick<MapPicture, 'countries'>, id: Id, camera: Camera, frame: Frame): Anchor | null {
  if (last?.of !== map.countries || last.camera !== camera || last.frame !== frame)
    last = { of: map.countries, camera, frame, anchors: new Map() };
  const known = last.anchors.get(id);
  if (known !== undefined) return known;
  const d = map.countries.find((country) => country.id === id)?.d ?? '';
  const anchor = d === '' ? null : visibleAnchor(d, planeBox(camera, frame));
  last.anchors.set(id, anchor);
  return anchor;
}

/** A country that stands in the frame, with its anchor in px from the frame's centre. */
export interface CountryInFrame {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
}

/**
 * The countries that are in the frame, for a keyboard to walk through.
 * @param known the ids to look among; the answer keeps their order
 */
export function countriesInFrame(
  map: Pick<MapPicture, 'countries'>,
  known: readonly Id[],
  camera: Camera,
  frame: Frame,
): CountryInFrame[] {
  return known.flatMap((id) => {
    const anchor = countryAnchor(map, id, camera, frame);
    if (anchor === null) return [];
    const [x, y] = toScreen(camera, anchor.at);
    return [{ id, x, y }];
  });
}
