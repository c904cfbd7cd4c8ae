import { useEffect, useMemo } from 'react';
import type { MapPlacer } from '../../geometry/marks/map-request';
import { cameraFor, projectionOf } from '../../geometry/map/projection';
import { MAP_FRAME, type Pane } from '../../geometry/viewport';
import { useSayso } from '../../state/react';
import { usePage } from '../components/page';
import { useMapRequest } from './use-placed-map';

interface PlaceAheadProps {
  placer: MapPlacer;
  pane: Pane;
  naming: boolean;
}

/** Draws nothing: finds out how the map stands in the view of the store around it, which a reader comes to later. */
export function PlaceAhead({ placer, pane, naming }: PlaceAheadProps) {
  const { map } = usePage().scene;
  const looking = useSayso((state) => state.view.camera);
  const camera = useMemo(() => cameraFor(projectionOf(map.projection), looking ?? map.home, MAP_FRAME), [map, looking]);
  const request = useMapRequest(camera, pane, naming);
  useEffect(() => {
    placer.prepare(request);
  }, [placer, request]);
  return null;
}
