import { textWidth } from '../labels/text-width';
import { round2 } from '../round';
import type { TimeScale, YearBand } from './time-scale';

/** Px between two labels at least. */
const AIR = 10;
/** A year this many times as wide as the usual one is drawn wide for its events, and is worth its name. */
const WIDE = 1.5;

export interface AxisLabel {
  readonly year: number;
  /** The label's middle, in px from the line's start. */
  readonly at: number;
}

/**
 * Chooses the years to write under a line of time, each in the middle of its stretch: the first and the last, tens,
 * those drawn wide, then fives.
 * @param px font size
 * @returns labels in order of time, which never touch and never leave the line
 */
export function axisLabels({ bands, length }: TimeScale, px: number): AxisLabel[] {
  const widths = bands.map(({ from, to }) => to - from).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)] ?? 0;
  const rank = (band: YearBand): number => {
    if (band === bands[0] || band === bands.at(-1)) return 0;
    if (band.year % 10 === 0) return 1;
    if (band.to - band.from > usual * WIDE) return 2;
    return band.year % 5 === 0 ? 3 : Infinity;
  };
  const chosen: (AxisLabel & { half: number })[] = [];
  for (const band of bands.filter((b) => rank(b) < Infinity).sort((a, b) => rank(a) - rank(b))) {
    const half = textWidth(String(band.year), px) / 2;
    const at = Math.min(length - half, Math.max(half, (band.from + band.to) / 2));
    if (chosen.every((other) => Math.abs(other.at - at) >= other.half + half + AIR)) {
      chosen.push({ year: band.year, at, half });
    }
  }
  return chosen.map(({ year, at }) => ({ year, at: round2(at) })).sort((a, b) => a.at - b.at);
}
