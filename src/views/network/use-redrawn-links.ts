import { fetchDrawLinks } from './fetch-draw-links';
import { useMemo } from 'react';
import type { DrawnLink, NetworkNode } from '../../geometry/network';
import { useDossier } from '../../state/react';
import { useFetched } from '../components/use-fetched';

/**
 * The links as they were drawn at build, and once a node was dragged, drawn anew between the nodes where they stand.
 * What draws them is fetched with the first drag; until it is there, the ties stay as they were.
 */
export function useRedrawnLinks(
  first: readonly DrawnLink[],
  nodes: readonly NetworkNode[],
  moved: boolean,
): readonly DrawnLink[] {
  const { relations } = useDossier();
  const draw = useFetched(moved, fetchDrawLinks);
  return useMemo(
    () => (moved && draw !== null ? draw(nodes, relations) : first),
    [moved, draw, nodes, relations, first],
  );
}
