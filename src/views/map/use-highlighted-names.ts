import { useMemo } from 'react';
import type { ArrangedGroup } from '../../geometry/marks/arrange-groups';
import { namesItself } from '../../geometry/marks/country-size';
import { placeLitNames, type LitName } from '../../geometry/marks/highlighted-names';
import type { Obstacle } from '../../geometry/labels/place-labels';
import type { Camera, Frame } from '../../geometry/viewport';
import { selectLit } from '../../state/selectors/mark-state';
import { useLang, useSayso } from '../../state/react';
import { usePage } from '../components/page';
import { useName } from '../components/words';

const NONE: readonly LitName[] = [];

/**
 * The names of the lit marks, where the picture is to be read without pointing at anything.
 * @param px page px in frame units
 */
export function useLitNames(
  wanted: boolean,
  groups: readonly ArrangedGroup[],
  settled: Camera,
  frame: Frame,
  px: number,
  obstacles: readonly Obstacle[],
): readonly LitName[] {
  const { scene } = usePage();
  const lit = useSayso(selectLit);
  const lang = useLang();
  const name = useName();
  return useMemo(() => {
    if (!wanted) return NONE;
    const named = (id: string): string | null => {
      if (!lit.entities.has(id)) return null;
      const country = scene.map.places.find((place) => place.id === id);
      return country && namesItself(country, name(id), settled) ? null : name(id);
    };
    return placeLitNames(groups, named, frame, px, obstacles);
  }, [wanted, groups, settled, frame, px, obstacles, lit, lang, scene]); // eslint-disable-line react-hooks/exhaustive-deps
}
