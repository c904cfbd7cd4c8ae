import { memo } from 'react';
import type { Entity, Id } from '../../domain/dossier';
import type { PlacedGroup } from '../../geometry/marks/pointers';
import { shapeOf } from '../../geometry/network';
import type { Box } from '../../geometry/plane';
import { useActions, useDossier, useIsSelected, useMarkState, useSayso } from '../../state/react';
import { formatKm } from '../../language';
import { useMarkHref } from '../parts/links';
import { plainClick, pressKeys } from '../parts/press';
import { EntityShape } from '../parts/signs/entity-shape';
import { useName, useSay } from '../parts/words';

const STEP = 26;
const SIZE = 8;

/** The room a group's glyphs and name take, in px from the frame's centre. */
export function groupBox(placed: PlacedGroup, px: number): Box & { id: string } {
  const { group, inside } = placed;
  const id = `group-${group.id}`;
  if (inside && group.region)
    return { id, x: placed.x - 13 * px, y: placed.y - 13 * px, width: 150 * px, height: 26 * px };
  const width = Math.max(group.entities.length * STEP, inside ? 24 : 110) * px;
  return { id, x: placed.x - width / 2, y: placed.y - 14 * px, width, height: (inside ? 26 : 58) * px };
}

/** The marks that stand at one place, or the pointer to it from the frame's edge. */
export const GroupMark = memo(function GroupMark({ placed, px }: { placed: PlacedGroup; px: number }) {
  const { group, x, y, inside, angle, km } = placed;
  const speak = useSay();
  const lang = useSayso((state) => state.view.lang);
  const name = speak(group.name);
  const entities = group.entities;
  const offset = ((entities.length - 1) * STEP) / 2;
  const distance = formatKm(km, lang);
  return (
    <g
      className="group-mark"
      transform={`translate(${r(x)},${r(y)}) scale(${px})`}
      data-group={group.id}
      data-inside={inside}
    >
      {!inside && (
        <g aria-hidden="true">
          <path className="pointer-arrow" transform={arrowAt(angle, offset)} d="M9,0L0,-5V5Z" />
          <text className="label pointer-name" y="27" textAnchor="middle">
            {name}
          </text>
          <text className="label pointer-km" y="41" textAnchor="middle">
            {distance}
          </text>
        </g>
      )}
      {inside && group.region && (
        <text className="label label-region" x="16" y="4" aria-hidden="true">
          {name}
        </text>
      )}
      {entities.map((id, i) => (
        <MapMark key={id} id={id} dx={i * STEP - offset} where={inside ? undefined : distance} />
      ))}
    </g>
  );
});

/** The arrow stands outside the row of glyphs, on the side the place lies. */
function arrowAt(angle: number, offset: number): string {
  const turn = (angle * Math.PI) / 180;
  return `translate(${r(Math.cos(turn) * (offset + 17))},${r(Math.sin(turn) * 17)}) rotate(${r(angle)})`;
}

const r = (n: number): number => Math.round(n * 10) / 10;

const MapMark = memo(function MapMark({ id, dx, where }: { id: Id; dx: number; where: string | undefined }) {
  const dossier = useDossier();
  const entity = dossier.entities.find((e) => e.id === id)!;
  const actions = useActions();
  const state = useMarkState(id);
  const selected = useIsSelected(id);
  const href = useMarkHref()(id);
  const name = useName()(id);
  const open = (): void => actions.selectMark(id);
  return (
    <g transform={`translate(${dx},0)`}>
      <a
        className="mark map-mark"
        href={href}
        role="button"
        tabIndex={-1}
        {...identity(entity)}
        data-pole={entity.pole}
        data-state={state}
        data-selected={selected}
        aria-label={where === undefined ? name : `${name}, ${where}`}
        onDragStart={(event) => event.preventDefault()}
        onClick={plainClick(open)}
        onPointerEnter={(event) => event.pointerType === 'mouse' && actions.setHover(id)}
        onPointerLeave={() => actions.setHover(null)}
        onKeyDown={pressKeys(open)}
      >
        <rect className="touch" x="-13" y="-13" width="26" height="26" />
        <circle className="ring" r="13" />
        <EntityShape shape={shapeOf(entity.type)} size={SIZE} />
        <title>{name}</title>
      </a>
    </g>
  );
});

/** A country is the map's own shape; the sign at its capital stands for it without being a second mark of that name. */
function identity(entity: Entity): Record<string, string> {
  return entity.type === 'country' ? { 'data-stands-for': entity.id } : { 'data-entity': entity.id };
}
