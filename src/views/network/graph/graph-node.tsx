import { memo } from 'react';
import {
  IDEA_LEADING,
  IDEA_PX,
  NAME_LEADING,
  NAME_PX,
  SUBJECT_LEADING,
  SUBJECT_PX,
  VOICE_RADIUS,
  type GraphNode,
} from '../../../geometry/network/pictures/graph';
import type { Box } from '../../../geometry/viewport';
import { useActions, useDossier, useLang, useLinks } from '../../../state/react';
import { initialsOf } from '../../components/signs/initials';
import { useMarkHref } from '../../components/links';
import { plainClick, pressKeys } from '../../components/press';
import { useTabIndex } from '../../components/roving';
import { useMark } from '../../components/use-mark';
import { useMessages, useName } from '../../components/words';
import { FitLines } from './fit-lines';
import { SideEdge } from './side-edge';
import type { Roving } from '../../components/roving';

interface NodeProps {
  node: Pick<GraphNode, 'id' | 'kind' | 'box' | 'lines'> & Partial<GraphNode>;
  /** Which side of its box a name without a box is written at. */
  align?: 'start' | 'end';
  roving: Roving;
}

/** Px that make a target of what is written small. */
const LEAST = 24;

function touchBox({ x, y, width, height }: Box): Box {
  const [dx, dy] = [Math.max(0, LEAST - width) / 2, Math.max(0, LEAST - height) / 2];
  return { x: x - dx, y: y - dy, width: width + 2 * dx, height: height + 2 * dy };
}

/** An actor's box, a voice's head with its name, or the words of an idea. */
export const GraphNodeMark = memo(function GraphNodeMark({ node, align, roving }: NodeProps) {
  const { id, kind, box, lines, side = null, subject = false, edge = null } = node;
  const actions = useActions();
  const messages = useMessages();
  const lang = useLang();
  const entity = useDossier().entities.find((each) => each.id === id)!;
  const mark = useMark(id, true);
  const tabIndex = useTabIndex(roving, id);
  const href = useMarkHref()(id);
  const name = useName()(id);
  const relations = useLinks().relationsOf(id).length;
  const boxed = (kind === 'actor' || subject) && align === undefined;
  const head = kind === 'voice' && !subject && align === undefined;
  const shown = lines[lang] ?? [];
  const touch = touchBox(box);
  const form = subject ? 'subject' : boxed ? 'box' : head ? 'head' : kind === 'idea' ? 'idea' : 'name';
  const middle = box.x + box.width / 2;
  return (
    <a
      className="graph-node"
      href={href}
      role="button"
      tabIndex={tabIndex}
      data-entity={id}
      data-form={form}
      data-side={side ?? undefined}
      {...mark}
      aria-label={messages.markName(name, messages.entityTypes[entity.type], relations)}
      onFocus={() => roving.focus(id)}
      onClick={plainClick(() => actions.selectMark(id))}
      onKeyDown={(event) => {
        roving.onKey(event, id);
        pressKeys(() => actions.selectMark(id))(event);
      }}
      onDragStart={(event) => event.preventDefault()}
    >
      <rect
        className="ring"
        x={touch.x - 5}
        y={touch.y - 5}
        width={touch.width + 10}
        height={touch.height + 10}
        rx="5"
      />
      <rect className="ground" {...(boxed ? box : touch)} rx="2" />
      {edge && side !== null && (
        <SideEdge side={side} x={edge === 'left' ? box.x : box.x + box.width - 6} y={box.y} height={box.height} />
      )}
      {head && (
        <>
          <circle className="face" cx={middle} cy={box.y + VOICE_RADIUS} r={VOICE_RADIUS - 1} />
          <text className="initials" x={middle} y={box.y + VOICE_RADIUS + 4.5}>
            {initialsOf(name)}
          </text>
        </>
      )}
      <FitLines
        lines={shown}
        box={head ? { ...box, y: box.y + 2 * VOICE_RADIUS + 3, height: box.height - 2 * VOICE_RADIUS - 3 } : box}
        px={subject ? SUBJECT_PX : boxed ? NAME_PX : IDEA_PX}
        leading={subject ? SUBJECT_LEADING : boxed ? NAME_LEADING : IDEA_LEADING}
        align={align ?? 'middle'}
        bold={kind !== 'idea' || subject}
        loose={boxed}
      />
    </a>
  );
});
