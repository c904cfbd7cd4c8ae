import { quadtree, type Quadtree } from 'd3-quadtree';
import type { Dossier, Id, Pole } from '../../../domain/dossier';
import { relationSide, type NetworkNode, type NetworkScene } from '../../../geometry/network';
import { segmentsOf } from '../../../geometry/network/routing/segments';
import { voiceLine } from '../../components/signs/voice-sign';

/** A crowd as a canvas draws it: numbers only, in the scene's own units, and a way to ask who stands where. */
export interface CrowdModel {
  readonly nodes: readonly CrowdNode[];
  /** Those between the largest marks first: when not all can be drawn, these are. */
  readonly ties: readonly CrowdTie[];
  readonly byId: ReadonlyMap<Id, CrowdNode>;
  /** The mark nearest to a point, within a distance; all in scene units. */
  nearest(x: number, y: number, within: number): CrowdNode | null;
}

export interface CrowdNode {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly pole: Pole;
  readonly node: NetworkNode;
}

export interface CrowdTie {
  readonly relation: Id;
  readonly from: CrowdNode;
  readonly to: CrowdNode;
  readonly side: 'east' | 'west' | 'both';
  readonly voice: string;
}

export function crowdModel(network: Pick<NetworkScene, 'nodes'>, dossier: Dossier): CrowdModel {
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const nodes = network.nodes.map((node): CrowdNode => {
    const { entity: id, x, y, size } = node;
    return { id, x, y, size, pole: entities.get(id)!.pole, node };
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const relations = new Map(dossier.relations.map((relation) => [relation.id, relation]));
  const ties = segmentsOf(dossier.relations).flatMap((segment): CrowdTie[] => {
    const [from, to] = [byId.get(segment.from), byId.get(segment.to)];
    const relation = relations.get(segment.relation)!;
    if (!from || !to) return [];
    const { id } = relation;
    return [{ relation: id, from, to, side: relationSide(relation, entities), voice: voiceLine(relation.voice) }];
  });
  ties.sort((a, b) => b.from.size + b.to.size - (a.from.size + a.to.size));
  let tree: Quadtree<CrowdNode> | undefined;
  return {
    nodes,
    ties,
    byId,
    nearest: (x, y, within) => {
      tree ??= quadtree(
        [...nodes],
        (node) => node.x,
        (node) => node.y,
      );
      return tree.find(x, y, within) ?? null;
    },
  };
}
