import type { DatedEvent } from '../../domain/dossier';
import { shareAt, type TimeAxis } from './time-axis';

/** What has a name on the line of time: an event, or the article itself where no event on record is what it reports. */
export interface NamedDate {
  readonly event: DatedEvent | null;
  readonly date: string;
  /** Where it stands, as a share of the line. */
  readonly at: number;
  /** Whether the story is told from it. */
  readonly told: boolean;
}

/** @param story the day the story is told from, `YYYY-MM-DD` */
export function namedDates(axis: TimeAxis, events: readonly DatedEvent[], story: string | null): NamedDate[] {
  const shown = events
    .filter(({ named, date }) => named && date >= axis.first.slice(0, date.length) && date <= axis.last)
    .map((event): NamedDate => ({
      event,
      date: event.date,
      at: shareAt(axis, event.date),
      told: event.date === story,
    }));
  if (story === null || shown.some(({ told }) => told)) return shown;
  return [...shown, { event: null, date: story, at: shareAt(axis, story), told: true }];
}
