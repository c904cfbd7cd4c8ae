import { daysOf } from '../../domain/record/dates';
import { round2 } from '../round';

/** A year's stretch of the time line, in px from its start. */
export interface YearBand {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

/** Where days stand on a line of time. */
export interface TimeScale {
  readonly length: number;
  readonly bands: readonly YearBand[];
  /** The first day of the line and its last, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
}

const DAY = 86_400_000;
const dayNumber = (day: string): number => Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10)) / DAY;

/** Marks may claim at most this share of the line; where they would need more, all years are alike. */
const MOST_FOR_MARKS = 0.85;

/**
 * Divides a line among years. A year gets room for its marks side by side where the line is long enough for that, so
 * that a crowded year is drawn wider than a quiet one; the quiet ones share the rest alike.
 * @param first the first year, from its first day
 * @param last the day the line ends at, `YYYY-MM-DD`
 * @param dates what is marked on it; those outside it are ignored
 * @param length of the line, in px
 * @param mark the width of a mark with its air, in px
 */
export function timeScale(
  first: number,
  last: string,
  dates: readonly string[],
  length: number,
  mark: number,
): TimeScale {
  const lastYear = Number(last.slice(0, 4));
  const years = Array.from({ length: lastYear - first + 1 }, (_, i) => first + i);
  const shares = years.map((year) => (year < lastYear ? 1 : shareOfYear(last)));
  const counts = years.map((year) => dates.filter((date) => Number(date.slice(0, 4)) === year).length);
  const wanted = counts.map((count) => (count > 1 ? count * mark : 0));
  const total = wanted.reduce((sum, width) => sum + width, 0);
  const needs = total > length * MOST_FOR_MARKS ? years.map(() => 0) : wanted;
  const year = yearLength(shares, needs, length);
  let at = 0;
  const bands = years.map((label, i) => {
    const from = at;
    at += Math.max(needs[i]!, shares[i]! * year);
    return { year: label, from: round2(from), to: round2(i === years.length - 1 ? length : at) };
  });
  return { length, bands, first: `${first}-01-01`, last };
}

/** How much of its year has passed at a day's end. */
function shareOfYear(day: string): number {
  const start = dayNumber(`${day.slice(0, 4)}-01-01`);
  return (dayNumber(day) + 1 - start) / (dayNumber(`${+day.slice(0, 4) + 1}-01-01`) - start);
}

/** The length of a quiet year that fills the line: found by halving, as every year is as long as that or as it needs. */
function yearLength(shares: readonly number[], needs: readonly number[], length: number): number {
  let [low, high] = [0, length];
  for (let round = 0; round < 50; round++) {
    const middle = (low + high) / 2;
    const sum = shares.reduce((all, share, i) => all + Math.max(needs[i]!, share * middle), 0);
    if (sum > length) high = middle;
    else low = middle;
  }
  return low;
}

/**
 * Where a date stands: a day at its end, a year or month in its middle.
 * @returns px from the line's start, never outside the line
 */
export function timeAt(scale: TimeScale, date: string): number {
  const { first, last } = daysOf(date) ?? { first: date, last: date };
  return first === last ? endOfDay(scale, last) : round2((endOfDay(scale, first) + endOfDay(scale, last)) / 2);
}

function endOfDay(scale: TimeScale, day: string): number {
  const band = scale.bands.find(({ year }) => year === Number(day.slice(0, 4)));
  if (band === undefined) return day < scale.first ? 0 : scale.length;
  const end = band.year === Number(scale.last.slice(0, 4)) ? shareOfYear(scale.last) : 1;
  return round2(band.from + (band.to - band.from) * Math.min(1, shareOfYear(day) / end));
}

/** The year in whose stretch a point of the line lies; the first or last one outside it. */
export function yearUnder({ bands }: TimeScale, x: number): number {
  return (bands.find(({ to }) => x < to) ?? bands.at(-1)!).year;
}
