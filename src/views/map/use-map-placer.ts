import { useEffect, useMemo, useState } from 'react';
import { fetchPlacer, placerAtHand } from '#map-placer';
import type { MapPlacer } from '../../geometry/marks/map-request';

/** What places a map, of its own for each; null while its code is on the way. @param wanted whether it is needed now */
export function useMapPlacer(wanted: boolean): MapPlacer | null {
  const [, setCame] = useState(false);
  const make = placerAtHand();
  useEffect(() => {
    if (!wanted || placerAtHand() !== null) return;
    let here = true;
    // Where it cannot be had, the map stands as it was made; the next wish asks again.
    void fetchPlacer().then(
      () => here && setCame(true),
      () => {},
    );
    return () => {
      here = false;
    };
  }, [wanted]);
  return useMemo(() => make && make(), [make]);
}
