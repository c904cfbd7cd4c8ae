import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Id, Relation } from '../../domain/dossier';
import { adjacency, neighbourInDirection, type NetworkNode } from '../../geometry/network';
import { DIRECTIONS } from '../components/roving';

export interface Roving {
  /** The one mark that the tab key reaches; apart from the rest, so that a step draws two marks and not all. */
  readonly at: StoreApi<{ readonly current: Id }>;
  focus(id: Id): void;
  /** Arrow keys: along ties first, then to whatever lies that way. */
  onArrow(event: KeyboardEvent, from: Id): void;
}

/** One tab stop for all nodes; the arrows walk the network. */
export function useRoving(nodes: readonly NetworkNode[], relations: readonly Relation[]): Roving {
  const [at] = useState(() => createStore(() => ({ current: nodes[0]?.entity ?? '' })));
  const linked = useMemo(() => adjacency(relations), [relations]);
  const onArrow = useCallback(
    (event: KeyboardEvent, from: Id) => {
      const direction = DIRECTIONS[event.key];
      if (direction === undefined || event.shiftKey) return;
      const places = nodes.map(({ entity, x, y }) => ({ id: entity, x, y }));
      const to = neighbourInDirection(places, from, direction, linked.get(from));
      event.preventDefault();
      event.stopPropagation();
      if (to === null) return;
      at.setState({ current: to });
      const svg = event.currentTarget.closest('svg');
      svg?.querySelector<SVGElement>(`[data-entity="${CSS.escape(to)}"]`)?.focus();
    },
    [at, nodes, linked],
  );
  return useMemo(() => ({ at, focus: (current) => at.setState({ current }), onArrow }), [at, onArrow]);
}
