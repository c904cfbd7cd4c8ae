import { useMemo, type CSSProperties } from 'react';
import { timeScale, type TimeScale } from '../../geometry/timeline/time-scale';
import type { Dossier } from '../../domain/dossier';
import type { Range } from '../../domain/record/change-days';

/**
 * The line of time as it is divided on three kinds of page, for a line so many px long. All three stand in the page
 * from the start and the style sheet (styles/views/timeline.css) chooses by the room there is: a line that were measured
 * first would jump when the page comes alive. What fits on the line measured here fits on every wider one of its kind.
 */
const LENGTHS = { wide: 950, middle: 760, small: 150 } as const;

export type LineKind = keyof typeof LENGTHS;
export const LINE_KINDS = Object.keys(LENGTHS) as LineKind[];

/** The line of time, once for each kind of page. */
export type Lines = Readonly<Record<LineKind, TimeScale>>;

/** @param mark the width of an event's mark with its air, in px */
export function useLines(range: Range, events: Dossier['events'], mark: number): Lines {
  return useMemo(() => {
    const dates = events.map(({ date }) => date);
    const divided = (kind: LineKind): TimeScale => timeScale(range.firstYear, range.asOf, dates, LENGTHS[kind], mark);
    return { wide: divided('wide'), middle: divided('middle'), small: divided('small') };
  }, [range, events, mark]);
}

/**
 * Where something stands along the line that is shown: for style rules that read `--along`.
 * @param kinds the lines it stands on
 */
export function along<K extends LineKind>(
  lines: Lines,
  at: (scale: TimeScale, kind: K) => number,
  kinds: readonly K[] = LINE_KINDS as K[],
): CSSProperties {
  return Object.fromEntries(
    kinds.map((kind) => [`--${kind}`, percent(at(lines[kind], kind), lines[kind])]),
  ) as CSSProperties;
}

/** A place on a line as a share of its length. */
export const percent = (x: number, { length }: TimeScale): string => `${Math.round((x / length) * 1e4) / 100}%`;

/** The line that is shown just now, by the years under it; the wide one where none can be told. */
export function shownLine(lines: Lines, slider: Element): TimeScale {
  const axes = slider.closest('.time-line')?.querySelectorAll('.axis') ?? [];
  const shown = [...axes].find((axis) => getComputedStyle(axis).display !== 'none')?.getAttribute('data-line');
  return lines[LINE_KINDS.find((kind) => kind === shown) ?? 'wide'];
}
