import type { Id, Relation } from '../../domain/dossier';
import { arcPath } from '../../geometry/marks/pointers';
import { relationSide } from '../../geometry/network';
import { endKind, endOf } from '../../geometry/network/pictures/statement-end';
import type { XY } from '../../geometry/viewport';
import { useDossier, useSayso } from '../../state/react';
import { TieHead } from '../components/signs/tie-head';
import { voiceLine, voiceSign } from '../components/signs/voice-sign';

/** The selected or previewed relation, drawn from place to place. */
export function Arcs({ at }: { at: (id: Id) => XY | undefined }) {
  const dossier = useDossier();
  const id = useSayso((state) => state.view.select ?? state.hover);
  const relation = dossier.relations.find((r) => r.id === id);
  if (!relation) return null;
  const entities = new Map(dossier.entities.map((e) => [e.id, e]));
  const pairs = arcPairs(relation).flatMap(([from, to]) => {
    const a = at(from);
    const b = at(to);
    return a && b && from !== to && Math.hypot(a[0] - b[0], a[1] - b[1]) > 8
      ? [{ key: `${from}>${to}`, ...arcPath(a, b), b }]
      : [];
  });
  return (
    <g
      className="tie arc"
      data-voice={voiceLine(relation.voice)}
      data-side={relationSide(relation, entities)}
      data-state="primary"
      data-arc={relation.id}
      aria-hidden="true"
    >
      {pairs.map(({ key, d, middle, end, b }) => (
        <g key={key}>
          <path className="line" d={d} />
          <g transform={`translate(${b[0]},${b[1]}) rotate(${end})`}>
            <TieHead end={endKind(endOf(relation))} />
          </g>
          <g className="badge" transform={`translate(${middle[0]},${middle[1]})`}>
            <circle r="10" />
            <text y="5">{voiceSign(relation.voice)}</text>
          </g>
        </g>
      ))}
    </g>
  );
}

function arcPairs({ from, via, to }: Relation): [Id, Id][] {
  const stages = [from, ...via.map((id) => [id]), to];
  return stages.slice(1).flatMap((next, i) => stages[i]!.flatMap((a) => next.map((b): [Id, Id] => [a, b])));
}
