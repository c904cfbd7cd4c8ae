import { useEffect, useMemo, useState } from 'react';
import type { DrawnLink, NetworkNode, Tie } from '../../geometry/network';
import { useDossier } from '../../state/react';

type Draw = (nodes: readonly NetworkNode[], relations: readonly Tie[]) => readonly DrawnLink[];

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
  const [draw, setDraw] = useState<Draw | null>(null);
  useEffect(() => {
    if (!moved || draw !== null) return;
    let wanted = true;
    import('../../geometry/network/network-links').then(
      ({ networkLinks }) => wanted && setDraw(() => networkLinks),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [moved, draw]);
  return useMemo(
    () => (moved && draw !== null ? draw(nodes, relations) : first),
    [moved, draw, nodes, relations, first],
  );
}
