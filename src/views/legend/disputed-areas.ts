import type { Id } from '../../domain/dossier';
import { usePage } from '../components/page';

/** The areas the map's frames show that are hatched at some time. */
export function useDisputedAreas(): readonly Id[] {
  const { notes, disputed } = usePage().scene.map;
  const noted = new Set(notes.flatMap(({ areas }) => areas));
  return disputed.flatMap(({ id, phases }) => (noted.has(id) && phases.some(({ hatch }) => hatch) ? [id] : []));
}
