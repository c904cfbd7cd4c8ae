import type { Pole } from '../../../domain/dossier';
import type { NetworkScene } from '../../../geometry/network';
import { useDossier } from '../../../state/react';
import { useMessages } from '../../components/words';

type Network = Pick<NetworkScene, 'frame' | 'nodes'>;

/** Ties of this many entities, the most named ones, are in the still picture; dots stand for all. */
const TIED = 200;

/** A crowd as a still picture: one dot for each entity, and the ties between those named most. */
export function CrowdBackdrop({ network: { frame, nodes } }: { network: Network }) {
  const messages = useMessages();
  const dossier = useDossier();
  const poles = new Map(dossier.entities.map(({ id, pole }) => [id, pole]));
  const dots = new Map<Pole, string>();
  for (const { entity, x, y } of nodes) {
    const pole = poles.get(entity)!;
    dots.set(pole, `${dots.get(pole) ?? ''}M${Math.round(x)} ${Math.round(y)}h0`);
  }
  const tied = new Map(
    [...nodes]
      .sort((a, b) => b.size - a.size || (a.entity < b.entity ? -1 : 1))
      .slice(0, TIED)
      .map((node) => [node.entity, node]),
  );
  const drawn = dossier.relations.flatMap(({ from, to }) => {
    const [a, b] = [tied.get(from[0]!), tied.get(to[0]!)];
    return a && b ? [`M${Math.round(a.x)} ${Math.round(a.y)}L${Math.round(b.x)} ${Math.round(b.y)}`] : [];
  });
  return (
    <>
      <svg
        viewBox={`${-frame.width / 2} ${-frame.height / 2} ${frame.width} ${frame.height}`}
        preserveAspectRatio="xMidYMid meet"
        role="img"
        aria-label={messages.network.description(nodes.length, dossier.relations.length)}
      >
        <path className="crowd-ties" d={drawn.join('')} />
        {[...dots].map(([pole, d]) => (
          <path key={pole} className="crowd-dots" data-pole={pole} d={d} />
        ))}
      </svg>
      <p className="crowd-note">{messages.network.tiesDrawn(drawn.length, dossier.relations.length)}</p>
    </>
  );
}
