import { memo } from 'react';
import { PILLAR_EDGE, type Pillar } from '../../../geometry/network/pictures/statements';
import { useActions, useDossier, useLang, useLinks, useSayso } from '../../../state/react';
import { selectStory } from '../../../state/selectors/picture';
import { useMarkHref } from '../../components/links';
import { plainClick, pressKeys } from '../../components/press';
import { useTabIndex } from '../../components/roving';
import { useMark } from '../../components/use-mark';
import { useMessages, useName } from '../../components/words';
import { SetLines } from './set-lines';
import type { Roving } from '../../components/roving';

/** An actor as a pillar: its name, and its side by an edge with a pattern of its own, a tint and, at the top, its name. */
export const PillarMark = memo(function PillarMark({ pillar, roving }: { pillar: Pillar; roving: Roving }) {
  const { entity: id, column, side, subject, x, y, width, height } = pillar;
  const actions = useActions();
  const messages = useMessages();
  const dossier = useDossier();
  const mark = useMark(id, true);
  const tabIndex = useTabIndex(roving, id);
  const href = useMarkHref()(id);
  const name = useName()(id);
  const { type } = dossier.entities.find((entity) => entity.id === id)!;
  const relations = useLinks().relationsOf(id).length;
  const lang = useLang();
  const sides = useSayso(selectStory).sides;
  // What is written is what is said, in the same order: the name, then that of its side where it stands at the top.
  const sideName = side !== null && pillar.sideLines.length > 0 ? sides[side]?.[lang] : undefined;
  const spoken = sideName ? `${name}, ${sideName}` : name;
  const edge = column === 'right' ? x + width - PILLAR_EDGE : x;
  return (
    <a
      className="pillar"
      href={href}
      role="button"
      tabIndex={tabIndex}
      data-entity={id}
      data-side={side ?? undefined}
      data-subject={subject || undefined}
      {...mark}
      aria-label={messages.markName(spoken, messages.entityTypes[type], relations)}
      onFocus={() => roving.focus(id)}
      onClick={plainClick(() => actions.selectMark(id))}
      onKeyDown={(event) => {
        roving.onKey(event, id);
        pressKeys(() => actions.selectMark(id))(event);
      }}
      onDragStart={(event) => event.preventDefault()}
    >
      <rect className="ring" x={x - 3} y={y - 3} width={width + 6} height={height + 6} rx="4" />
      <rect className="ground" x={x} y={y} width={width} height={height} rx="2" />
      {side !== null && <rect className="edge" x={edge} y={y} width={PILLAR_EDGE} height={height} />}
      {side !== null && <SideEdge side={side} x={edge} y={y} height={height} />}
      <SetLines lines={pillar.lines} className="name" />
      {pillar.sideLines.length > 0 && ' '}
      <SetLines lines={pillar.sideLines} className="side-name" />
    </a>
  );
});

/** The pattern of a side on its edge, so that no side is told by colour alone: solid, rungs, dots, hollow, diagonals, line. */
function SideEdge({ side, x, y, height }: { side: number; x: number; y: number; height: number }) {
  const middle = x + PILLAR_EDGE / 2;
  const steps = (by: number): number[] =>
    Array.from({ length: Math.max(0, Math.floor((height - 2) / by)) }, (_, i) => y + 2 + by * i);
  const paths: Readonly<Record<number, string>> = {
    1: steps(4)
      .map((at) => `M${x + 1},${at}h4v2h-4Z`)
      .join(''),
    2: steps(5)
      .map((at) => `M${middle - 1.4},${at + 1.4}a1.4,1.4 0 1 0 2.8,0a1.4,1.4 0 1 0 -2.8,0Z`)
      .join(''),
    3: `M${x + 1.2},${y + 1.2}h3.6v${height - 2.4}h-3.6Z`,
    4: steps(6)
      .map((at) => `M${x},${at + 4}l${PILLAR_EDGE},-4v2l-${PILLAR_EDGE},4Z`)
      .join(''),
    5: `M${middle - 0.8},${y}h1.6v${height}h-1.6Z`,
  };
  const d = paths[side];
  return d === undefined ? null : <path className="edge-pattern" d={d} />;
}
