/**
 * Dates as precise as their source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601, Gregorian calendar).
 * A date stands for the stretch of days it covers, and days compare as strings.
 */

/** A stretch of whole days, both included, as `YYYY-MM-DD`. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

const pad = (n: number, width: number) => String(n).padStart(width, '0');

/**
 * Reads a date.
 * @param date the text as written
 * @returns the days it covers, or undefined where it is not a date of the calendar
 */
export function daysOf(date: string): Days | undefined {
  const match = SHAPE.exec(date);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const length = daysInMonth(Number(year), Number(month));
  if (length === 0) return undefined;
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${pad(length, 2)}` };
  if (Number(day) < 1 || Number(day) > length) return undefined;
  return { first: date, last: date };
}

/** The first day a date can mean. The date must be well formed. */
export function firstDay(date: string): string {
  return daysOf(date)?.first ?? date;
}

/** The last day a date can mean. The date must be well formed. */
export function lastDay(date: string): string {
  return daysOf(date)?.last ?? date;
}

/**
 * The day after.
 * @param day `YYYY-MM-DD`
 */
export function dayAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (date < daysInMonth(year, month)) return `${pad(year, 4)}-${pad(month, 2)}-${pad(date + 1, 2)}`;
  return month < 12 ? `${pad(year, 4)}-${pad(month + 1, 2)}-01` : `${pad(year + 1, 4)}-01-01`;
}

/** Orders two dates by the first day each can mean, the less precise first where that is the same. For `sort`. */
export function compareDates(a: string, b: string): number {
  const [first, second] = [firstDay(a), firstDay(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.length - b.length;
}
