import { memo, useMemo } from 'react';
import type { Id } from '../../../domain/dossier';
import type { DrawnLink, NetworkNode } from '../../../geometry/network';
import { namedAmong } from '../../../geometry/network/layout/large-labels';
import { networkLinks } from '../../../geometry/network/routing/draw-links';
import { useLang, useLinks } from '../../../state/react';
import { NetworkLink } from '../network-link';
import { NetworkNodeMark } from '../network-node';
import type { Roving } from '../../components/roving';
import type { CrowdModel } from './large-model';

/** Marks and ties that become elements at once; a crowd's others are only drawn. */
export const MOST_MARKS = 60;
export const MOST_TIES = 40;

/** In a crowd marks stand closer than they were drawn for. */
const SMALLER = 0.65;

interface CrowdMarksProps {
  readonly model: CrowdModel;
  readonly marks: readonly Id[];
  readonly ties: readonly Id[];
  readonly primary: Id | null;
  /** Px per scene unit. */
  readonly px: number;
  readonly roving: Roving;
}

const nowhere = (): readonly [number, number] => [0, 0];
const stay = (): void => {};

/** The marks of a crowd that are looked at, as real elements: in px of the page, around the scene's own centre. */
export const CrowdMarks = memo(function CrowdMarks({ model, marks, ties, primary, px, roving }: CrowdMarksProps) {
  const links = useLinks();
  const lang = useLang();
  const nodes = useMemo<readonly NetworkNode[]>(() => {
    const placed = marks.flatMap((id) => {
      const node = model.byId.get(id)?.node;
      return node ? [{ ...node, x: node.x * px, y: node.y * px, size: node.size * SMALLER }] : [];
    });
    const named = namedAmong(placed, primary);
    return placed.map((node) => (named.has(node.entity) ? node : { ...node, lines: [], linesIn: {} }));
  }, [model, marks, primary, px]);
  const drawn = useMemo(() => {
    const relations = ties.flatMap((id) => links.relation(id) ?? []);
    const stretches = new Map<Id, DrawnLink[]>(relations.map(({ id }) => [id, []]));
    for (const link of networkLinks(nodes, relations)) stretches.get(link.relation)!.push(link);
    return relations.map((relation) => ({ relation, stretches: stretches.get(relation.id)! }));
  }, [links, nodes, ties]);
  return (
    <>
      {drawn.map(({ relation, stretches }) => (
        <NetworkLink key={relation.id} relation={relation} stretches={stretches} />
      ))}
      {nodes.map((node) => (
        <NetworkNodeMark key={node.entity} node={node} lang={lang} roving={roving} toPicture={nowhere} onMove={stay} />
      ))}
    </>
  );
});
