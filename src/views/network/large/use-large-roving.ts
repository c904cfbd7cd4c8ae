import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { Id, Relation } from '../../../domain/dossier';
import { adjacency, neighbourInDirection } from '../../../geometry/network';
import { arrowOf, useRoving, type Roving } from '../../components/roving';
import type { CrowdModel } from './large-model';

/**
 * One tab stop for a crowd; the arrows walk it. Only the mark one stands on is there to be focused, so the next one is
 * focused once it has been mounted.
 * @param reach brings a mark into sight
 */
export function useCrowdRoving(
  svg: RefObject<SVGSVGElement | null>,
  { nodes, byId }: CrowdModel,
  relations: readonly Relation[],
  reach: (id: Id) => void,
): Roving & { readonly current: Id | null } {
  const linked = useMemo(() => adjacency(relations), [relations]);
  const walking = useRef(false);
  const next = useCallback(
    (event: KeyboardEvent, from: Id): Id | null => {
      const direction = arrowOf(event);
      if (direction === null || !byId.has(from)) return null;
      return neighbourInDirection(nodes, from, direction, linked.get(from)) ?? from;
    },
    [nodes, byId, linked],
  );
  const walk = useCallback(() => {
    walking.current = true;
  }, []);
  const roving = useRoving(() => largest(nodes), next, walk);
  const current = useStore(roving.at, (stop) => stop.current);
  useEffect(() => {
    if (!walking.current || current === null) return;
    walking.current = false;
    svg.current?.querySelector<SVGElement>(`[data-entity="${CSS.escape(current)}"]`)?.focus({ preventScroll: true });
    reach(current);
  }, [svg, current, reach]);
  return useMemo(() => ({ ...roving, current }), [roving, current]);
}

const largest = (nodes: CrowdModel['nodes']): Id | null =>
  [...nodes].sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1))[0]?.id ?? null;
