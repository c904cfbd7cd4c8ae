import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf } from '../../../src/domain/record/dates';
import { textWidth } from '../../../src/geometry/labels/text-width';
import { axisYears } from '../../../src/geometry/timeline/axis-years';
import { eventRows, type EventName } from '../../../src/geometry/timeline/event-rows';
import { namedDates } from '../../../src/geometry/timeline/named-dates';
import { shareAt, yearUnder } from '../../../src/geometry/timeline/time-axis';
import { armenia } from '../../domain/armenia';

const axis = { first: '1991-01-01', last: '2026-06-28' };

const someDay = fc
  .tuple(fc.integer({ min: 1991, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

describe('a line of time', () => {
  it('is true to scale: as many days are as long anywhere on it', () => {
    const whole = days(axis.first, axis.last) + 1;
    fc.assert(
      fc.property(someDay, someDay, (a, b) => {
        expect(shareAt(axis, b) - shareAt(axis, a)).toBeCloseTo(days(a, b) / whole, 9);
      }),
    );
    expect([shareAt(axis, '1990-12-31'), shareAt(axis, axis.last)]).toEqual([0, 1]);
  });

  it('has a month or a year in its middle, and nothing outside it', () => {
    const { first, last } = daysOf('2009-08')!;
    expect(shareAt(axis, '2009-08')).toBeGreaterThan(shareAt(axis, first));
    expect(shareAt(axis, '2009-08')).toBeLessThan(shareAt(axis, last));
    expect([shareAt(axis, '1949'), shareAt(axis, '2040')]).toEqual([0, 1]);
  });

  it('knows the year it is pointed at', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(yearUnder(axis, shareAt(axis, day) - 1e-9)).toBe(Number(day.slice(0, 4)));
      }),
    );
    expect([yearUnder(axis, -0.1), yearUnder(axis, 1.1)]).toEqual([1991, 2026]);
  });
});

const someNames = fc
  .array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), width: fc.integer({ min: 20, max: 280 }) }), {
    maxLength: 7,
  })
  .map((names) => names.map((name, id): EventName<number> => ({ ...name, id })));

describe('names of events', () => {
  it('are never crossed by a stem, on the shortest line and every longer one', () => {
    fc.assert(
      fc.property(someNames, fc.integer({ min: 288, max: 1000 }), (names, length) => {
        const { above, below } = eventRows(names, 288);
        expect(new Set([...above, ...below])).toEqual(new Set(names.map(({ id }) => id)));
        expect(above.length + below.length).toBe(names.length);
        // Rows are counted from the line; a stem goes through all rows from the line to its own.
        for (const [ids, side] of [
          [above.toReversed(), -1],
          [below, 1],
        ] as const) {
          ids.forEach((id, row) => {
            const { at, width } = names[id]!;
            const stem = at * length;
            const [from, to] = side < 0 ? [Math.max(0, stem - width), stem] : [stem, stem + width];
            for (const farther of ids.slice(row + 1)) {
              const passing = names[farther]!.at * length;
              expect(passing > from + 1e-6 && passing < to - 1e-6).toBe(false);
            }
          });
        }
      }),
    );
  });

  it('have room for their words where there is any on one side', () => {
    fc.assert(
      fc.property(someNames, (names) => {
        const { above } = eventRows(names, 288);
        const cramped = names.filter(({ id, at, width }) => {
          const [before, behind] = [at * 288, (1 - at) * 288];
          return width <= Math.max(before, behind) && width > (above.includes(id) ? before : behind);
        });
        expect(cramped).toEqual([]);
      }),
    );
  });
});

describe('years under a line', () => {
  it('touch neither each other, nor a stem, nor its ends', () => {
    const lines = fc.record({
      first: fc.integer({ min: 1000, max: 2000 }),
      span: fc.integer({ min: 0, max: 900 }),
      stems: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
      length: fc.integer({ min: 288, max: 1000 }),
    });
    fc.assert(
      fc.property(lines, ({ first, span, stems, length }) => {
        const line = { first: `${first}-01-01`, last: `${first + span}-12-31` };
        const years = axisYears(line, stems, 288, 12);
        const half = textWidth('2000', 12) / 2;
        years.forEach(({ at }, i) => {
          const x = at * length;
          expect(Math.min(x, length - x)).toBeGreaterThanOrEqual(half - 0.01);
          if (i > 0) expect(x - years[i - 1]!.at * length).toBeGreaterThan(2 * half);
          for (const stem of stems) expect(Math.abs(stem * length - x)).toBeGreaterThan(half);
        });
      }),
    );
    expect(axisYears(axis, [], 288, 12).map(({ year }) => year)).toEqual([1995, 2000, 2005, 2010, 2015, 2020]);
  });
});

describe('what is named on a line', () => {
  const { events } = armenia();

  it('is at most six events, and the one the story is told from once', () => {
    const named = namedDates(axis, events, '2024-06-05');
    expect(named.length).toBeLessThanOrEqual(6);
    expect(named.filter(({ told }) => told).map(({ event }) => event?.reported)).toEqual([true]);
  });

  it('is the article too, where no event is on its day', () => {
    const named = namedDates(axis, events, '2025-04-03');
    expect(named.filter(({ told }) => told)).toEqual([
      { event: null, date: '2025-04-03', at: shareAt(axis, '2025-04-03'), told: true },
    ]);
  });

  it('is nothing from before it begins', () => {
    const later = { ...axis, first: '2020-01-01' };
    expect(namedDates(later, events, null).every(({ date }) => date >= '2020')).toBe(true);
  });
});
