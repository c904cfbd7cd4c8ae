import type { Id } from '../../domain/dossier';
import type { Lang } from '../../domain/text';
import { labelSpotAt } from './layout/measure-nodes';
import type { NetworkNode } from './scene';

/** The lines of each node's label in a language. */
export type Wordings = Readonly<Record<Id, readonly string[]>>;

/** The labels of a network in one of the languages it was laid out for. */
export function wordingsIn({ nodes }: { nodes: readonly NetworkNode[] }, lang: Lang): Wordings {
  return Object.fromEntries(nodes.map(({ entity, lines, linesIn }) => [entity, linesIn[lang] ?? lines]));
}

/** The network with its labels in another language, for which its boxes have room since it was laid out. */
export function withWordings<Network extends { nodes: readonly NetworkNode[] }>(
  network: Network,
  lang: Lang,
  wordings: Wordings,
): Network {
  return {
    ...network,
    nodes: network.nodes.map((node) => {
      const lines = wordings[node.entity];
      if (lines === undefined) return node;
      return {
        ...node,
        linesIn: { ...node.linesIn, [lang]: lines },
        labelIn: { ...node.labelIn, [lang]: labelSpotAt(node.labelBox, node.side, lines.length) },
      };
    }),
  };
}
