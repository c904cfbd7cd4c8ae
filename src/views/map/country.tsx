import { memo } from 'react';
import { Outline } from '#svg-map';
import type { Id } from '../../domain/dossier';
import { useActions, useLinks, useSayso } from '../../state/react';
import { countryLook } from '../../state/selectors/statuses';
import { useMarking } from '../components/marking';
import { useLookAttributes } from '../components/record/looks';
import { useCountryName } from '../components/record/words';
import { useMark } from '../components/use-mark';
import { useTabIndex } from '../components/roving';
import type { MapRoving } from './use-map-roving';

interface CountryProps {
  id: Id;
  d: string;
  /** Keeps the ids and patterns of several maps on a page apart. */
  prefix: string;
  roving: MapRoving;
}

/** The id of a country's outline, to draw it once more with `<use>`. */
export const outlineId = (prefix: string, country: Id): string => `${prefix}-${country}`;

/**
 * A country the dossier knows: a mark that is filled by its status. The group carries the fill, so that the same path
 * can be drawn again as an outline without it. Land the story is about is lighter than the rest.
 */
export const Country = memo(function Country({ id, d, prefix, roving }: CountryProps) {
  const actions = useActions();
  const mark = useMark(id);
  const tabIndex = useTabIndex(roving, id);
  const look = useSayso((s) => countryLook(s, id));
  const attributes = useLookAttributes(look);
  const name = useCountryName(id);
  const story = useLinks().entity(id)?.background !== true;
  const marking = useMarking();
  const press = (): void => (marking ? marking.toggle(id) : actions.selectMark(id));
  return (
    <g className="land" data-look={look} data-story={story || undefined}>
      <Outline
        d={d}
        id={outlineId(prefix, id)}
        className="country"
        tabIndex={tabIndex}
        role="button"
        aria-label={name}
        data-shape={`country:${id}`}
        data-entity={id}
        data-known="true"
        {...mark}
        {...attributes}
        data-chosen={marking?.chosen.has(id)}
        aria-pressed={marking?.chosen.has(id)}
        {...roving.handlers(id, press)}
        onClick={press}
        onPointerEnter={(event) => event.pointerType === 'mouse' && actions.setHover(id)}
        onPointerLeave={() => actions.setHover(null)}
      />
    </g>
  );
});
