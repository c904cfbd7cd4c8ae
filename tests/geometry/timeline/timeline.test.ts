import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/geometry/labels/text-width';
import { axisLabels } from '../../../src/geometry/timeline/axis-labels';
import { placeOnLine } from '../../../src/geometry/timeline/place-on-line';
import { timeAt, timeScale, yearUnder } from '../../../src/geometry/timeline/time-scale';
import { armenia } from '../../domain/armenia';

const dates = armenia().events.map(({ date }) => date);
const scaleOf = (width: number) => timeScale(1991, '2026-06-28', dates, width, 24);

describe.each([1150, 800, 300, 180])('a line %s px long', (width) => {
  const scale = scaleOf(width);

  it('is filled from end to end without gaps', () => {
    expect(scale.bands[0]?.from).toBe(0);
    expect(scale.bands.at(-1)?.to).toBe(width);
    scale.bands.forEach((band, i) => {
      expect(band.to).toBeGreaterThan(band.from);
      if (i > 0) expect(band.from).toBe(scale.bands[i - 1]!.to);
    });
  });

  it('goes on with time, and knows the year it is pointed at', () => {
    const points = ['1991-12-21', '1999-04-20', '2009-08-18', '2024-06-05', '2026-06-28'].map((d) => timeAt(scale, d));
    expect(points).toEqual([...points].sort((a, b) => a - b));
    expect(points.at(-1)).toBe(width);
    for (const { year, from, to } of scale.bands) expect(yearUnder(scale, (from + to) / 2)).toBe(year);
    expect([yearUnder(scale, -5), yearUnder(scale, width + 5)]).toEqual([1991, 2026]);
  });

  it('writes years that neither touch nor leave it', () => {
    const labels = axisLabels(scale, 12);
    expect(labels.map(({ year }) => year)).toContain(1991);
    labels.forEach(({ year, at }, i) => {
      const half = textWidth(String(year), 12) / 2;
      expect(at - half).toBeGreaterThanOrEqual(-0.01);
      expect(at + half).toBeLessThanOrEqual(width + 0.01);
      const before = labels[i - 1];
      if (before) expect(at - before.at).toBeGreaterThan(2 * half);
    });
  });
});

describe('crowded years', () => {
  it('are drawn wide enough for their marks where the line is long', () => {
    const band = scaleOf(1150).bands.find(({ year }) => year === 2024)!;
    expect(band.to - band.from).toBeGreaterThanOrEqual(dates.filter((d) => d.startsWith('2024')).length * 24 - 0.01);
  });

  it('are like the others where it is short', () => {
    const widths = scaleOf(300)
      .bands.slice(0, -1)
      .map(({ from, to }) => to - from);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.05);
  });
});

describe('placeOnLine', () => {
  it('leaves marks with room where they belong', () => {
    expect(placeOnLine([20, 60, 100], 24, 12, 200)).toEqual([20, 60, 100]);
  });

  it('parts marks of one place evenly about it', () => {
    expect(placeOnLine([100, 100], 24, 12, 200)).toEqual([88, 112]);
  });

  it('keeps any marks apart, in order and on the line', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 60 }), (points) => {
        const sorted = points.sort((a, b) => a - b);
        const spots = placeOnLine(sorted, 24, 12, 988);
        const apart = sorted.length > 1 ? Math.min(24, 976 / (sorted.length - 1)) : 0;
        expect(spots).toHaveLength(sorted.length);
        spots.forEach((spot, i) => {
          expect(spot).toBeGreaterThanOrEqual(11.99);
          expect(spot).toBeLessThanOrEqual(988.01);
          if (i > 0) expect(spot - spots[i - 1]!).toBeGreaterThanOrEqual(apart - 0.02);
        });
      }),
    );
  });
});
