import { useMemo } from 'react';
import type { Dossier, Id } from '../../domain/dossier';
import { alliancesOfLayer, belongs, rollOf } from '../../domain/record/members';
import { recordEdges, standing, type NetworkNode } from '../../geometry/network';
import { useActions, useDossier, useSayso } from '../../state/react';
import { useMarkHref } from '../components/links';
import { plainClick } from '../components/press';
import { useMessages, useName } from '../components/words';

/**
 * The shown layer's memberships on the shown date, as record: solid thin lines with §, apart from the claims.
 * Members that are no actor in the article are counted beside their alliance; the map and the table name them.
 */
export function RecordEdges({ nodes }: { nodes: readonly NetworkNode[] }) {
  const dossier = useDossier();
  const messages = useMessages();
  const name = useName();
  const actions = useActions();
  const href = useMarkHref();
  const layer = useSayso((state) => state.view.layer);
  const year = useSayso((state) => state.view.year);
  const rolls = useMemo(
    () =>
      alliancesOfLayer(dossier, layer).map((alliance) => ({
        alliance,
        members: rollOf(dossier, alliance, year).filter(({ status }) => belongs(status)),
      })),
    [dossier, layer, year],
  );
  const edges = useMemo(() => {
    const pairs = rolls.flatMap(({ alliance, members }) =>
      members
        .filter(({ country }) => !told(dossier, country, alliance))
        .map(({ country }) => [country, alliance] as const),
    );
    return recordEdges(nodes, pairs);
  }, [dossier, rolls, nodes]);
  const boxes = nodes.map((node) => standing(node, node.box));
  const top = Math.min(...boxes.map(({ y }) => y)) - 8;
  const left = Math.min(...boxes.map(({ x }) => x));
  const outside = rolls.filter(({ alliance }) => !nodes.some((node) => node.entity === alliance));
  return (
    <g className="record-edges">
      {edges.map(({ country, alliance, d, badge }) => {
        const status = rolls
          .find((roll) => roll.alliance === alliance)!
          .members.find((m) => m.country === country)!.status;
        const words = messages.layer.statusOf(name(country), messages.status[status], name(alliance));
        return (
          <g
            key={`${country}>${alliance}`}
            className="record-edge"
            data-membership={`${alliance}.${country}`}
            data-status={status}
          >
            <title>{`${messages.voice.record}: ${words}`}</title>
            <path className="record-line" d={d} />
            <g transform={`translate(${badge.x},${badge.y})`} aria-hidden="true">
              <circle r="7" />
              <text y="4">§</text>
            </g>
          </g>
        );
      })}
      {rolls.map(({ alliance, members }) => {
        const node = nodes.find(({ entity }) => entity === alliance);
        if (!node) return null;
        const label = standing(node, node.labelBox);
        return (
          <text key={alliance} className="record-count" x={label.x} y={label.y - 4} aria-hidden="true">
            {`§ ${members.length}`}
          </text>
        );
      })}
      {outside.map(({ alliance, members }, i) => (
        <a
          key={alliance}
          className="record-chip"
          role="button"
          tabIndex={-1}
          href={href(alliance)}
          onClick={plainClick(() => actions.selectMark(alliance))}
        >
          <text x={left} y={top - 8 - i * 18}>
            {`§ ${messages.layer.members(name(alliance), (year ?? dossier.asOf ?? '').slice(0, 4), members.length)}`}
          </text>
        </a>
      ))}
    </g>
  );
}

/** Whether a relation on record says the membership already, so that it is not drawn twice. */
function told(dossier: Dossier, country: Id, alliance: Id): boolean {
  return dossier.relations.some(
    ({ type, voice, from, to }) =>
      type === 'belongs' && voice.kind === 'record' && from.includes(country) && to.includes(alliance),
  );
}
