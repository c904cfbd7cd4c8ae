import { useCallback, useMemo, type KeyboardEvent } from 'react';
import type { Id, Relation } from '../../domain/dossier';
import { adjacency, neighbourInDirection, type NetworkNode } from '../../geometry/network';
import { arrowOf, useRoving, type Roving } from '../components/roving';

/** One tab stop for all nodes; the arrows walk the network, along ties first, then to whatever lies that way. */
export function useNetworkRoving(nodes: readonly NetworkNode[], relations: readonly Relation[]): Roving {
  const linked = useMemo(() => adjacency(relations), [relations]);
  const next = useCallback(
    (event: KeyboardEvent, from: Id): Id | null => {
      const direction = arrowOf(event);
      if (direction === null) return null;
      const places = nodes.map(({ entity, x, y }) => ({ id: entity, x, y }));
      return neighbourInDirection(places, from, direction, linked.get(from)) ?? from;
    },
    [nodes, linked],
  );
  return useRoving(() => nodes[0]?.entity ?? null, next);
}
