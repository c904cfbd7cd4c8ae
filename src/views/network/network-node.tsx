import { memo, useRef } from 'react';
import type { Id } from '../../domain/dossier';
import type { Lang } from '../../domain/text';
import { LABEL_LINE, LABEL_PX, type NetworkNode } from '../../geometry/network';
import { useActions, useDossier, useLinks } from '../../state/react';
import { useMarkHref } from '../components/links';
import { plainClick, pressKeys } from '../components/press';
import { EntityShape } from '../components/signs/entity-shape';
import { useMark } from '../components/use-mark';
import { useMessages, useName } from '../components/words';
import { useTabIndex } from '../components/roving';
import type { Roving } from '../components/roving';

interface NodeProps {
  node: NetworkNode;
  lang: Lang;
  roving: Roving;
  toPicture: (clientX: number, clientY: number) => readonly [number, number];
  onMove: (id: Id, x: number, y: number) => void;
}

/** From line to line of a name, whatever size it is written in. */
const LINE = `${Math.round((LABEL_LINE / LABEL_PX) * 100) / 100}em`;

/** Px a pointer may wander before a press becomes a drag. */
const DRAG_FROM = 5;

export const NetworkNodeMark = memo(function NetworkNodeMark({ node, lang, roving, toPicture, onMove }: NodeProps) {
  const id = node.entity;
  const actions = useActions();
  const dossier = useDossier();
  const messages = useMessages();
  const mark = useMark(id, true);
  const tabIndex = useTabIndex(roving, id);
  const href = useMarkHref()(id);
  const name = useName()(id);
  const relations = useLinks().relationsOf(id).length;
  const entity = dossier.entities.find((e) => e.id === id)!;
  const press = useRef<{ x: number; y: number; dragging: boolean } | null>(null);
  const lines = node.linesIn[lang] ?? node.lines;
  const spot = node.labelIn[lang] ?? node.label;

  return (
    <g transform={`translate(${node.x},${node.y})`}>
      <a
        className="mark node"
        href={href}
        role="button"
        tabIndex={tabIndex}
        data-entity={id}
        data-type={node.type}
        data-pole={entity.pole}
        {...mark}
        aria-label={messages.markName(name, messages.entityTypes[node.type], relations)}
        onFocus={() => roving.focus(id)}
        onKeyDown={(event) => {
          roving.onKey(event, id);
          pressKeys(() => actions.selectMark(id))(event);
        }}
        onPointerEnter={(event) => event.pointerType === 'mouse' && actions.setHover(id)}
        onPointerLeave={() => actions.setHover(null)}
        onMouseDown={(event) => event.stopPropagation()}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          press.current = { x: event.clientX, y: event.clientY, dragging: false };
        }}
        onPointerMove={(event) => {
          const from = press.current;
          if (!from || event.pointerType === 'touch') return;
          if (!from.dragging && Math.hypot(event.clientX - from.x, event.clientY - from.y) < DRAG_FROM) return;
          if (!from.dragging) event.currentTarget.setPointerCapture(event.pointerId);
          from.dragging = true;
          onMove(id, ...toPicture(event.clientX, event.clientY));
        }}
        onPointerUp={() => {
          // The click that ends a drag comes after this; it must not select.
          const dragged = press.current?.dragging === true;
          press.current = dragged ? { x: 0, y: 0, dragging: true } : null;
          if (dragged) setTimeout(() => (press.current = null), 0);
        }}
        onPointerCancel={() => (press.current = null)}
        onDragStart={(event) => event.preventDefault()}
        onClick={plainClick(() => {
          if (!press.current?.dragging) actions.selectMark(id);
        })}
      >
        <rect className="touch" x={node.box.x} y={node.box.y} width={node.box.width} height={node.box.height} />
        <circle className="ring" r={node.size + 6} />
        <EntityShape shape={node.shape} size={node.size} />
        <text className="label" x={spot.x} y={spot.y} textAnchor={spot.anchor} aria-hidden="true">
          {lines.map((line, i) => (
            <tspan key={i} x={spot.x} dy={i === 0 ? 0 : LINE}>
              {i < lines.length - 1 ? `${line} ` : line}
            </tspan>
          ))}
        </text>
      </a>
    </g>
  );
});
