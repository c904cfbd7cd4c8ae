/** Which pictures a dossier has something to show in; what it has nothing for is left out of every page. */
import type { Dossier, DrawnBorder } from './dossier';

/** The borders that a dossier adds to its map, as somebody draws them. */
export const bordersOf = ({ map }: Pick<Dossier, 'map'>): readonly DrawnBorder[] => (map === 'none' ? [] : map.borders);

/** Whether anything has a place, a country, a point, a border, or a region made of countries, and the story is to have a map. */
export const hasMap = ({ entities, map }: Pick<Dossier, 'entities' | 'map'>): boolean =>
  map !== 'none' &&
  (map.borders.length > 0 ||
    entities.some(({ type, place, area }) => type === 'country' || place !== undefined || (area?.length ?? 0) > 0));

/** Whether anything on record has a date. */
export const hasTimeline = ({ memberships, events }: Pick<Dossier, 'memberships' | 'events'>): boolean =>
  memberships.length > 0 || events.length > 0;
