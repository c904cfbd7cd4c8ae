import type { Dossier, LonLat } from '../../domain/dossier';
import { fitFrame, type MapFrame } from './frames';
import type { Capital } from './map-data';

/** What a map shows where a dossier names no place at all: the world. */
const WORLD: MapFrame = { centre: [10, 15], across: 20_000 };

/**
 * The frames of a dossier's map, the first view first: those it names, or else one that shows its places and the capitals
 * of its countries.
 */
export function framesOf(
  { presets, entities }: Pick<Dossier, 'presets' | 'entities'>,
  capitals: readonly Capital[],
): readonly MapFrame[] {
  if (presets.length > 0) return presets.map(({ centre, across }) => ({ centre, across }));
  const foreground = entities.filter(({ background }) => !background);
  const points = foreground.flatMap(({ id, place }): LonLat[] => {
    const at = place ?? capitals.find(({ country }) => country === id)?.at;
    return at ? [at] : [];
  });
  return [points.length > 0 ? fitFrame(points, 0.3) : WORLD];
}
