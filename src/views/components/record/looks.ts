import type { MapLook } from '../../../domain/record/map-status';
import { useSayso } from '../../../state/react';

const WITHIN: Partial<Record<MapLook, number>> = { 'in-1': 1, 'in-2': 2, 'in-3': 3 };

/** How a look is said to tests and embedders: `data-status`, or in the overlap layer `data-overlap` from 0 to 3. */
export function useLookAttributes(look: MapLook): Record<string, string | number> {
  const overlap = useSayso((state) => state.view.layer === 'overlap');
  return overlap ? { 'data-overlap': WITHIN[look] ?? 0 } : { 'data-status': look };
}
