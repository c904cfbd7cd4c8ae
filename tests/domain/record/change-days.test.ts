import { describe, expect, it } from 'vitest';
import { statusOn } from '../../../src/domain/record/status-on-date';
import { rangeOf, stepTurn, stepYears, turnDate, turnsOf, turnsUpTo } from '../../../src/domain/record/change-days';
import { armenia } from '../armenia';

const dossier = armenia();
const range = rangeOf(dossier, 1991, 2026);
const csto = turnsOf(dossier, ['CSTO']);
const cis = turnsOf(dossier, ['CIS']);

describe('turnsOf', () => {
  it('counts on from turn to turn', () => {
    for (const [i, turn] of csto.entries()) expect(turn.before).toBe(csto[i - 1]?.after ?? 0);
    const lapse = csto.find(({ date }) => date === '1999-04-20');
    expect(lapse).toMatchObject({ before: 9, after: 6, medium: true });
    expect(lapse?.sources.length).toBeGreaterThan(0);
  });

  it('is in order of time over several alliances', () => {
    const days = turnsOf(dossier, ['CSTO', 'CIS', 'EAEU']).map(({ day }) => day);
    expect(days).toEqual([...days].sort());
  });
});

describe('turnsUpTo', () => {
  it('finds the latest change, and none before the first', () => {
    expect(turnsUpTo(csto, '2005-01-01').map(({ date }) => date)).toEqual(['1999-04-20']);
    expect(turnsUpTo(csto, '1990-01-01')).toEqual([]);
  });
});

describe('stepYears', () => {
  it.each([
    ['2026-06-28', -1, '2025'],
    ['2026-06-28', 1, null],
    ['2026-06-28', -5, '2021'],
    ['2025-12-31', 1, null],
    ['2009-09-01', 1, '2009'],
    ['2009-09-01', -1, '2008'],
    ['2009-12-31', 1, '2010'],
    ['1991-12-31', -5, '1991'],
    ['2024-12-31', 5, null],
  ] as const)('from %s by %s is %s', (day, by, to) => {
    expect(stepYears(day, by, range)).toBe(to);
  });
});

describe('stepTurn', () => {
  it('lands where the change already holds', () => {
    const to = stepTurn(cis, '2009-01-01', 1, range);
    expect(to).toBe('2009-08-18');
    expect(statusOn(dossier, 'CIS', 'GEO', to!).status).toBe('former');
    expect(stepTurn(csto, '2020-12-31', 1, range)).toBe('2024-02-22');
  });

  it('ends at the as-of date and at the first year, and stops there', () => {
    expect(stepTurn(csto, '2024-02-22', 1, range)).toBeNull();
    expect(stepTurn(csto, range.asOf, 1, range)).toBeUndefined();
    expect(stepTurn(csto, '1992-05-15', -1, range)).toBe('1991');
    expect(stepTurn(csto, '1991-12-31', -1, range)).toBeUndefined();
  });

  it('walks every change of a layer, there and back', () => {
    const days = new Set(csto.map(({ day }) => day)).size;
    let [day, steps] = ['1991-12-31', 0];
    for (let to = stepTurn(csto, day, 1, range); typeof to === 'string'; to = stepTurn(csto, day, 1, range)) {
      day = csto.find((turn) => turnDate(turn) === to)!.day;
      steps++;
    }
    expect(steps).toBe(days);
    expect(stepTurn(csto, range.asOf, -1, range)).toBe('2024-02-22');
  });
});
