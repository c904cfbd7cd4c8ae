import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Id, Relation } from '../../../domain/dossier';
import { adjacency, neighbourInDirection } from '../../../geometry/network';
import { DIRECTIONS } from '../../components/roving';
import type { Roving } from '../use-roving';
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
): Roving & { readonly current: Id } {
  const [at] = useState(() =>
    createStore(() => ({
      current: [...nodes].sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1))[0]?.id ?? '',
    })),
  );
  const current = useStore(at, (standing) => standing.current);
  const walking = useRef(false);
  const linked = useMemo(() => adjacency(relations), [relations]);
  useEffect(() => {
    if (!walking.current) return;
    walking.current = false;
    svg.current?.querySelector<SVGElement>(`[data-entity="${CSS.escape(current)}"]`)?.focus({ preventScroll: true });
    reach(current);
  }, [svg, current, reach]);
  const onArrow = useCallback(
    (event: KeyboardEvent, from: Id) => {
      const direction = DIRECTIONS[event.key];
      if (direction === undefined || event.shiftKey || !byId.has(from)) return;
      event.preventDefault();
      event.stopPropagation();
      const to = neighbourInDirection(nodes, from, direction, linked.get(from));
      if (to === null) return;
      walking.current = true;
      at.setState({ current: to });
    },
    [at, nodes, byId, linked],
  );
  return useMemo(() => ({ at, current, focus: (to) => at.setState({ current: to }), onArrow }), [at, current, onArrow]);
}
