import type { Id } from '../../domain/dossier';
import { useLinks } from '../../state/react';
import { usePage } from '../components/page';

/** The areas whose standing is disputed, of states that the dossier speaks of. */
export function useDisputedAreas(): readonly Id[] {
  const links = useLinks();
  const { scene } = usePage();
  return scene.map.disputed.flatMap(({ id, parent }) => (links.isEntity(parent) ? [id] : []));
}
