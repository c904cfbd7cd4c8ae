import type { Dossier, Id, LonLat } from '../../domain/dossier';
import type { Preset } from '../../domain/model/guides';
import { bordersOf } from '../../domain/parts';
import { fitFrame } from './fit-frame';
import type { MapFrame } from './frames';
import type { Capital } from './map-data';

/** What a map shows where a dossier names no place at all: the world. */
const WORLD: MapFrame = { centre: [10, 15], across: 20_000 };

/**
 * The frames of a dossier's map, the first view first: those it names, or else one that shows its places, the capitals
 * of its countries and the borders it adds.
 */
export function framesOf(
  { presets, entities, map }: Pick<Dossier, 'presets' | 'entities' | 'map'>,
  capitals: readonly Capital[],
): readonly MapFrame[] {
  if (presets.length > 0) return presets.map(({ centre, across }) => ({ centre, across }));
  const foreground = entities.filter(({ background }) => !background);
  const points = [
    ...foreground.flatMap(({ id }) => placesOf(id, entities, capitals)),
    ...bordersOf({ map }).flatMap((border) => border.points ?? []),
  ];
  return [points.length > 0 ? fitFrame(points, 0.3) : WORLD];
}

/** Where an entity is: its own place, a country's capital, or the capitals of the countries a region is made of. */
function placesOf(id: Id, entities: Dossier['entities'], capitals: readonly Capital[]): LonLat[] {
  const entity = entities.find((one) => one.id === id);
  const countries = [id, ...(entity?.area ?? [])];
  const own = entity?.place ? [entity.place] : [];
  const found = capitals.filter(({ country }) => countries.includes(country)).map(({ at }) => at);
  return own.length > 0 ? own : found;
}

/**
 * A dossier whose frames all say where they are: those that are to fit entities are worked out from where these lie, so
 * that whatever flies the camera needs to know no more. A frame that fits nothing with a place is left out.
 */
export function withPlacedFrames(dossier: Dossier, capitals: readonly Capital[]): Dossier {
  if (dossier.map === 'none' || dossier.map.frames.every((frame) => 'centre' in frame)) return dossier;
  const presets = dossier.map.frames.flatMap((frame): Preset[] => {
    if ('centre' in frame) return [frame];
    const points = frame.fit.flatMap((id) => placesOf(id, dossier.entities, capitals));
    return points.length === 0 ? [] : [{ id: frame.id, label: frame.label, ...fitFrame(points, frame.margin) }];
  });
  return { ...dossier, presets };
}
