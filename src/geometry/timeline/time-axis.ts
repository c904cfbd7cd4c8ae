import { daysOf } from '../../domain/record/dates';

/** A line of time, true to scale: every day of it is as long as any other. */
export interface TimeAxis {
  /** Its first day and its last, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
}

const DAY = 86_400_000;
const dayNumber = (day: string): number => Date.parse(day) / DAY;

/**
 * Where a date stands: a day at its end, a year or month in its middle.
 * @returns a share of the line, 0 at its start and 1 at its end; never outside it
 */
export function shareAt({ first, last }: TimeAxis, date: string): number {
  const days = daysOf(date) ?? { first: date, last: date };
  const middle = (dayNumber(days.first) + dayNumber(days.last)) / 2;
  const at = days.first === days.last ? dayNumber(date) + 1 : middle;
  const share = (at - dayNumber(first)) / (dayNumber(last) + 1 - dayNumber(first));
  return Math.min(1, Math.max(0, share));
}

/** The year that a share of the line lies in; the first or last one outside it. */
export function yearUnder({ first, last }: TimeAxis, share: number): number {
  const [from, to] = [dayNumber(first), dayNumber(last)];
  const day = Math.min(to, Math.max(from, Math.floor(from + share * (to + 1 - from))));
  return new Date(day * DAY).getUTCFullYear();
}
