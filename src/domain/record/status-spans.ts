import type { Dossier, Id } from '../dossier';
import { changesOf, type Status } from './status-on-date';

/** A stretch of time in which a country's status in an alliance is the same. */
export interface StatusSpan {
  readonly status: Status;
  /** Its first day, and the first that is no longer its own: `YYYY-MM-DD`. */
  readonly from: string;
  readonly until: string;
}

/** What a country was to an alliance from a day to another, stretch by stretch, without gaps. */
export function statusSpans(dossier: Dossier, alliance: Id, country: Id, first: string, last: string): StatusSpan[] {
  const changes = changesOf(dossier, alliance).filter((change) => change.country === country && change.day <= last);
  const before = changes.filter(({ day }) => day <= first).at(-1)?.after ?? 'none';
  const turns = [{ day: first, after: before }, ...changes.filter(({ day }) => day > first)];
  return turns.map(({ day, after }, i) => ({ status: after, from: day, until: turns[i + 1]?.day ?? last }));
}
