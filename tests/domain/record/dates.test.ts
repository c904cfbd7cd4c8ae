import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, dayAfter, daysOf, firstDay, lastDay } from '../../../src/domain/record/dates';

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('daysOf', () => {
  it('reads dates as precise as they are', () => {
    expect(daysOf('1949')).toEqual({ first: '1949-01-01', last: '1949-12-31' });
    expect(daysOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(daysOf('1900-02')?.last).toBe('1900-02-28');
    expect(daysOf('2009-08-18')).toEqual({ first: '2009-08-18', last: '2009-08-18' });
  });

  it.each([
    '',
    '24',
    '2024-13',
    '2024-00',
    '2023-02-29',
    '2024-04-31',
    '2024-1-1',
    '2024-01-01T00:00',
    ' 2024',
    '2024-01-00',
  ])('refuses %j', (date) => expect(daysOf(date)).toBeUndefined());

  it('knows every day of the calendar', () => {
    fc.assert(
      fc.property(day, (d) => {
        expect(daysOf(d)).toEqual({ first: d, last: d });
      }),
    );
  });
});

describe('dayAfter', () => {
  it('agrees with the calendar', () => {
    fc.assert(
      fc.property(day, (d) => {
        expect(dayAfter(d)).toBe(new Date(Date.parse(d) + 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });
});

describe('compareDates', () => {
  it('orders by first day, the less precise first', () => {
    const dates = ['2024-02-22', '2024', '2023-12', '2024-01-01', '2024-01'];
    expect([...dates].sort(compareDates)).toEqual(['2023-12', '2024', '2024-01', '2024-01-01', '2024-02-22']);
  });

  it('is an order', () => {
    const date = fc.oneof(
      day,
      day.map((d) => d.slice(0, 7)),
      day.map((d) => d.slice(0, 4)),
    );
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
        expect(firstDay(a) <= lastDay(a)).toBe(true);
      }),
    );
  });
});
