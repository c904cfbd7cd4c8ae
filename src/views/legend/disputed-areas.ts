import type { Id } from '../../domain/dossier';
import { usePage } from '../components/page';

/** The areas whose standing is disputed and that the map's frames show. */
export function useDisputedAreas(): readonly Id[] {
  return usePage().scene.map.notes.flatMap(({ areas }) => areas);
}
