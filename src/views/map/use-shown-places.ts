import { useMemo } from 'react';
import type { MapPlace } from '../../geometry/map/gazetteer';
import { useSayso } from '../../state/react';
import { selectPhase } from '../../state/selectors/statuses';
import { usePage } from '../components/page';

/** The names that the date lets the map write: of an area only while it is marked. The same list until it changes. */
export function useShownPlaces(): readonly MapPlace[] {
  const { names, disputed } = usePage().scene.map;
  const areas = useMemo(() => new Map(disputed.map((area) => [area.id, area])), [disputed]);
  const shown = useSayso((state) =>
    names
      .map(({ id }) => {
        const area = areas.get(id);
        return area === undefined || selectPhase(state, area) !== undefined ? '1' : '0';
      })
      .join(''),
  );
  return useMemo(() => names.filter((_, i) => shown[i] === '1'), [names, shown]);
}
