import { describe, expect, it } from 'vitest';
import { movesBetween, movesOf, otherThen } from '../../../src/domain/record/changes';
import { memberCount, rollOf } from '../../../src/domain/record/members';
import { armenia } from '../armenia';

const dossier = armenia();

describe('movesOf', () => {
  it.each([
    ['none', 'member', 'joined', 'member'],
    ['observer', 'member', 'joined', 'member'],
    ['member', 'former', 'left', 'former'],
    ['member', 'frozen', 'froze', 'frozen'],
    ['member', 'suspended', 'suspended', 'suspended'],
    ['suspended', 'leaving', 'leaving', 'leaving'],
    ['member', 'leaving', 'leaving', 'leaving'],
    ['frozen', 'member', 'resumed', 'member'],
    ['member', 'associate', 'became', 'associate'],
    ['partner', 'none', 'ended', 'partner'],
  ] as const)('%s to %s is %s', (before, after, kind, status) => {
    expect(movesOf([{ country: 'ARM', before, after }])).toEqual([{ kind, status, countries: ['ARM'] }]);
  });

  it('gathers those who moved alike, and says who came before who went', () => {
    const moves = movesOf([
      { country: 'A', before: 'member', after: 'former' },
      { country: 'B', before: 'none', after: 'member' },
      { country: 'C', before: 'member', after: 'former' },
      { country: 'D', before: 'member', after: 'member' },
    ]);
    expect(moves.map(({ kind, countries }) => [kind, countries])).toEqual([
      ['joined', ['B']],
      ['left', ['A', 'C']],
    ]);
  });
});

describe('movesBetween, by the record', () => {
  it('tells what 1999 did to the CSTO, and that it was otherwise before', () => {
    const [forth] = movesBetween(dossier, 'CSTO', '1998', '1999');
    expect(forth?.kind).toBe('left');
    expect([...(forth?.countries ?? [])].sort()).toEqual(['AZE', 'GEO', 'UZB']);
    const back = otherThen(dossier, 'CSTO', '1998', '1999');
    expect(back.map(({ status, countries }) => [status, [...countries].sort()])).toEqual([
      ['member', ['AZE', 'GEO', 'UZB']],
    ]);
  });

  it('says that Armenia froze, and never that it left', () => {
    expect(movesBetween(dossier, 'CSTO', '2024-02-21', null)).toEqual([
      { kind: 'froze', status: 'frozen', countries: ['ARM'] },
    ]);
  });

  it('has nobody join or leave on the way back, whatever the dates', () => {
    const dates = [null, ...Array.from({ length: 2026 - 1990 }, (_, i) => String(1990 + i))];
    for (const alliance of ['CSTO', 'CIS', 'EAEU', 'NATO', 'EU'])
      for (const [i, date] of dates.entries())
        for (const earlier of dates.slice(1, Math.max(i, 1)))
          expect(movesBetween(dossier, alliance, date, earlier), `${alliance} ${date} ${earlier}`).toEqual([]);
    expect(movesBetween(dossier, 'CSTO', null, '2014')).toEqual([]);
  });

  it('is silent where nothing changed', () => {
    expect(movesBetween(dossier, 'CSTO', '2001', '2003')).toEqual([]);
  });
});

describe('the roll', () => {
  it.each([
    ['CSTO', '1998', 9],
    ['CSTO', '1999', 6],
    ['CSTO', '2009', 7],
    ['CSTO', null, 6],
    ['EAEU', '2014', 0],
    ['EAEU', '2015-01-02', 4],
    ['EAEU', null, 5],
    ['NATO', null, 32],
    ['EU', '2019', 28],
    ['EU', '2020', 27],
  ] as const)('%s has at %s so many members: %s', (alliance, date, count) => {
    expect(memberCount(dossier, alliance, date)).toBe(count);
  });

  it('names each country once', () => {
    const countries = rollOf(dossier, 'CSTO', null).map(({ country }) => country);
    expect(new Set(countries).size).toBe(countries.length);
  });
});
