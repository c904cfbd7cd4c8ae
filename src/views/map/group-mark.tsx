import { memo } from 'react';
import type { Entity, Id } from '../../domain/dossier';
import type { ArrangedGroup } from '../../geometry/marks/arrange-groups';
import { GLYPH_STEP } from '../../geometry/marks/group-box';
import { shapeOf } from '../../geometry/network';
import { useActions, useDossier, useIsSelected, useMarkState, useSayso } from '../../state/react';
import { formatKm } from '../../language';
import { useMarkHref } from '../parts/links';
import { plainClick, pressKeys } from '../parts/press';
import { EntityShape } from '../parts/signs/entity-shape';
import { useName, useSay } from '../parts/words';

const SIZE = 8;

/** The marks that stand at one place, or the pointer to it from the frame's edge. */
export const GroupMark = memo(function GroupMark({ placed, px }: { placed: ArrangedGroup; px: number }) {
  const { group, x, y, inside, angle, km, home } = placed;
  const speak = useSay();
  const lang = useSayso((state) => state.view.lang);
  const name = speak(group.name);
  const entities = group.entities;
  const offset = ((entities.length - 1) * GLYPH_STEP) / 2;
  const distance = formatKm(km, lang);
  return (
    <g
      className="group-mark"
      transform={`translate(${r(x)},${r(y)}) scale(${px})`}
      data-group={group.id}
      data-inside={inside}
    >
      {home && (
        <g aria-hidden="true">
          <path className="leader" d={`M0,0L${r((home[0] - x) / px)},${r((home[1] - y) / px)}`} />
          <circle className="dot" cx={r((home[0] - x) / px)} cy={r((home[1] - y) / px)} r="2.5" />
        </g>
      )}
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
      {entities.map((id, i) => (
        <MapMark key={id} id={id} dx={i * GLYPH_STEP - offset} where={inside ? undefined : distance} />
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
