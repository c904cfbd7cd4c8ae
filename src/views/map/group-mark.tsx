import { memo } from 'react';
import type { Entity, Id } from '../../domain/dossier';
import type { ArrangedGroup } from '../../geometry/marks/arrange-groups';
import { GLYPH_STEP } from '../../geometry/marks/sizes';
import { subjectCountry } from '../../geometry/marks/story-countries';
import { shapeOf } from '../../geometry/network';
import { useActions, useDossier, useLinks, useSayso } from '../../state/react';
import { countryLook } from '../../state/selectors/statuses';
import { useMarkHref } from '../components/links';
import { useMarking } from '../components/marking';
import { plainClick } from '../components/press';
import { EntityShape } from '../components/signs/entity-shape';
import { useMessages, useName } from '../components/words';
import { useMark } from '../components/use-mark';
import { useTabIndex } from '../components/roving';
import type { MapRoving } from './use-map-roving';
import { round1 } from '../../geometry/round';

const SIZE = 8;
/** The side of the square that is the subject's capital. */
const CAPITAL_SIZE = 8;

interface GroupMarkProps {
  placed: ArrangedGroup;
  px: number;
  roving: MapRoving;
}

/** The marks that stand at one place. */
export const GroupMark = memo(function GroupMark({ placed, px, roving }: GroupMarkProps) {
  const { group, x, y, home, capital = false } = placed;
  const entities = group.entities;
  const offset = ((entities.length - 1) * GLYPH_STEP) / 2;
  return (
    <g className="group-mark" transform={`translate(${round1(x)},${round1(y)}) scale(${px})`} data-group={group.id}>
      {home && (
        <g aria-hidden="true">
          <path className="leader" d={`M0,0L${round1((home[0] - x) / px)},${round1((home[1] - y) / px)}`} />
          <circle className="dot" cx={round1((home[0] - x) / px)} cy={round1((home[1] - y) / px)} r="2.5" />
        </g>
      )}
      {entities.map((id, i) => (
        <MapMark key={id} id={id} dx={i * GLYPH_STEP - offset} roving={roving} capital={capital} />
      ))}
    </g>
  );
});

interface MapMarkProps extends Pick<GroupMarkProps, 'roving'> {
  id: Id;
  dx: number;
  /** Whether it is no more than the sign of a capital. */
  capital: boolean;
}

const MapMark = memo(function MapMark({ id, dx, roving, capital }: MapMarkProps) {
  const links = useLinks();
  const entity = links.entity(id)!;
  const actions = useActions();
  const mark = useMark(id);
  const tabIndex = useTabIndex(roving, id);
  const href = useMarkHref()(id);
  const name = useName()(id);
  const standsFor = entity.type === 'country';
  const relations = links.relationsOf(id).length;
  const messages = useMessages();
  const marking = useMarking();
  const open = (): void => (marking ? marking.toggle(id) : actions.selectMark(id));
  // A country's own shape is its stop for the keyboard; the sign at its capital is for the pointer.
  const stop = standsFor ? { 'aria-hidden': true, tabIndex: -1 } : { tabIndex, ...roving.handlers(id, open) };
  return (
    <g transform={`translate(${dx},0)`}>
      <a
        className="mark map-mark"
        href={href}
        role="button"
        {...identity(entity)}
        {...stop}
        data-pole={entity.pole}
        {...mark}
        aria-label={messages.markName(name, messages.entityTypes[entity.type], relations)}
        onDragStart={(event) => event.preventDefault()}
        onClick={plainClick(open)}
        onPointerEnter={(event) => event.pointerType === 'mouse' && actions.setHover(id)}
        onPointerLeave={() => actions.setHover(null)}
      >
        <rect className="touch" x="-13" y="-13" width="26" height="26" />
        <circle className="ring" r="13" />
        {standsFor ? (
          <CountrySign id={id} capital={capital} />
        ) : (
          <EntityShape shape={shapeOf(entity.type)} size={SIZE} />
        )}
        <title>{name}</title>
      </a>
    </g>
  );
});

/**
 * The sign at a country's capital: a square where the story is about the country, a dot otherwise. It is filled by its
 * status where the country itself is too small to show that.
 */
function CountrySign({ id, capital }: { id: Id; capital: boolean }) {
  const look = useSayso((state) => countryLook(state, id));
  const subject = subjectCountry(useDossier()) === id;
  if (capital) {
    const half = CAPITAL_SIZE / 2;
    return subject ? (
      <rect className="capital" x={-half} y={-half} width={CAPITAL_SIZE} height={CAPITAL_SIZE} />
    ) : (
      <circle className="capital" r="3.5" />
    );
  }
  return (
    <g className="sign-fill" data-look={look}>
      <circle className="shape" r={SIZE} />
    </g>
  );
}

/** A country is the map's own shape; the sign at its capital stands for it without being a second mark of that name. */
function identity(entity: Entity): Record<string, string> {
  return entity.type === 'country' ? { 'data-stands-for': entity.id } : { 'data-entity': entity.id };
}
