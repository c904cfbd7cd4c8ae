import type { Dossier } from '../dossier';
import { lastDay } from './dates';
import { hasTimeline } from '../parts';

/**
 * The day from which a story is told: as its author says, else the day of the event its article reports, else the
 * article's own. What the map and the timeline open with, so that nobody reads a text of then beside a picture of now.
 * @returns `YYYY-MM-DD`; null where none is known, or where it is no earlier than the as-of date
 */
export function storyDay(
  dossier: Pick<Dossier, 'storyDate' | 'asOf' | 'events' | 'memberships' | 'sources'>,
): string | null {
  const { storyDate, asOf, events, sources } = dossier;
  if (asOf === undefined || !hasTimeline(dossier)) return null;
  const articles = sources.filter(({ kind, date }) => kind === 'article' && date !== undefined);
  const date =
    storyDate ??
    events.find(({ reported }) => reported)?.date ??
    articles
      .map((one) => one.date!)
      .sort()
      .at(-1);
  return date === undefined || lastDay(date) >= lastDay(asOf) ? null : lastDay(date);
}
