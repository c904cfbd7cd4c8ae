import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import type { Id, Relation } from '../../domain/dossier';
import { adjacency, neighbourInDirection, type Direction, type NetworkNode } from '../../geometry/network';

export interface Roving {
  /** The one mark that the tab key reaches. */
  readonly current: Id;
  focus(id: Id): void;
  /** Arrow keys: along ties first, then to whatever lies that way. */
  onArrow(event: KeyboardEvent, from: Id): void;
}

export const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** One tab stop for all nodes; the arrows walk the network. */
export function useRoving(nodes: readonly NetworkNode[], relations: readonly Relation[]): Roving {
  const [current, setCurrent] = useState<Id>(() => nodes[0]?.entity ?? '');
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
      setCurrent(to);
      const svg = event.currentTarget.closest('svg');
      svg?.querySelector<SVGElement>(`[data-entity="${CSS.escape(to)}"]`)?.focus();
    },
    [nodes, linked],
  );
  return useMemo(() => ({ current, focus: setCurrent, onArrow }), [current, onArrow]);
}
