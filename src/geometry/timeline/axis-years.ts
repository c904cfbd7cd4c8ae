import { textWidth } from '../labels/text-width';
import { shareAt, type TimeAxis } from './time-axis';

export interface AxisYear {
  readonly year: number;
  /** Where it begins, and the middle of its name, as a share of the line. */
  readonly at: number;
}

/** Px between two years, and between a year and a stem, at least. */
const AIR = 8;
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

/**
 * Chooses the years to write under a line of time, each where it begins: round ones, as close as they may stand.
 * @param stems shares of the line at which something hangs down between the years
 * @param length of the shortest line they must fit on, in px
 * @param px font size
 * @returns years in order, which touch neither each other nor a stem, and never leave the line
 */
export function axisYears(axis: TimeAxis, stems: readonly number[], length: number, px: number): AxisYear[] {
  const [first, last] = [axis.first, axis.last].map((day) => Number(day.slice(0, 4))) as [number, number];
  const half = textWidth(String(last), px) / 2;
  const step = STEPS.find((years) => (years / (last - first + 1)) * length >= 2 * half + AIR) ?? Infinity;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => year % step === 0);
  return years
    .map((year) => ({ year, at: shareAt(axis, `${year - 1}-12-31`) }))
    .filter(({ at }) => at * length >= half && (1 - at) * length >= half)
    .filter(({ at }) => stems.every((stem) => Math.abs(stem - at) * length >= half + AIR / 2));
}
