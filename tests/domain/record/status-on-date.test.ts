import { describe, expect, it } from 'vitest';
import { isOverlay, type Membership } from '../../../src/domain/dossier';
import { dayAfter } from '../../../src/domain/record/dates';
import { changesOf, dayShown, statusOn, STATUSES, yearsOf } from '../../../src/domain/record/status-on-date';
import { loadDossier } from '../../data/load-dossier';
import { armenia } from '../armenia';

const dossier = armenia();
const status = (alliance: string, country: string, date: string | null) =>
  statusOn(dossier, alliance, country, date).status;

describe('statusOn, by the record', () => {
  it.each([
    ['CIS', 'GEO', '1993', 'member'],
    ['CIS', 'GEO', '2009-08-01', 'member'],
    ['CIS', 'GEO', '2009-08-17', 'member'],
    ['CIS', 'GEO', '2009-08-18', 'former'],
    ['CIS', 'GEO', '2009-09-01', 'former'],
    ['CSTO', 'UZB', '1991', 'none'],
    ['CSTO', 'UZB', '1992', 'member'],
    ['CSTO', 'UZB', '1999', 'former'],
    ['CSTO', 'UZB', '2006-08-15', 'former'],
    ['CSTO', 'UZB', '2006-08-16', 'member'],
    ['CSTO', 'UZB', '2012-12-19', 'member'],
    ['CSTO', 'UZB', '2012', 'former'],
    ['EAEU', 'ARM', '2015-01-01', 'none'],
    ['EAEU', 'ARM', '2015-01-02', 'member'],
    ['CSTO', 'ARM', '2024-02-21', 'member'],
    ['CSTO', 'ARM', '2024-02-22', 'frozen'],
    ['CSTO', 'ARM', null, 'frozen'],
    ['CIS', 'MDA', '2021', 'member'],
    ['CIS', 'MDA', null, 'leaving'],
    ['CIS', 'TKM', '2005-08-26', 'associate'],
    ['CIS', 'TKM', null, 'associate'],
    ['EAEU', 'IRN', '2024', 'observer'],
    ['EU', 'GBR', '2020-01-31', 'member'],
    ['EU', 'GBR', '2020', 'former'],
    ['EU', 'GEO', '2023', 'candidate'],
    ['EU', 'TUR', '1999', 'candidate'],
    ['EU', 'ARM', null, 'partner'],
    ['NATO', 'BEL', '1949', 'member'],
    ['NATO', 'BEL', '1949-04-03', 'none'],
    ['NATO', 'BEL', '1949-04-04', 'member'],
    ['NATO', 'RUS', '2000', 'partner'],
    ['NATO', 'RUS', null, 'none'],
    ['NATO', 'BLR', null, 'none'],
    ['CSTO', 'FRA', null, 'none'],
  ] as const)('%s %s on %s is %s', (alliance, country, date, expected) => {
    expect(status(alliance, country, date)).toBe(expected);
  });

  it('shows a spell of unknown date on the as-of date only', () => {
    const memberships = dossier.memberships.map(({ from, ...spell }) =>
      spell.alliance === 'EU' && spell.country === 'MNE'
        ? spell
        : { ...spell, ...(from === undefined ? {} : { from }) },
    );
    const undated = (date: string | null) => statusOn({ ...dossier, memberships }, 'EU', 'MNE', date).status;
    expect([null, '2026', '2026-06-27', '2025'].map(undated)).toEqual(['candidate', 'candidate', 'none', 'none']);
  });

  it('does not colour a parliamentary assembly, and hands the row over all the same', () => {
    const serbia = statusOn(dossier, 'CSTO', 'SRB', null);
    expect(serbia.status).toBe('none');
    expect(serbia.spells.map((spell) => spell.status)).toEqual(['observer']);
    expect(statusOn(dossier, 'CSTO', 'AFG', null)).toEqual({ status: 'none', spells: [] });
  });

  it('says what it rests on', () => {
    expect(statusOn(dossier, 'CSTO', 'ARM', null).spells.map((spell) => spell.status)).toEqual([
      'member',
      'suspended-participation',
    ]);
    expect(statusOn(dossier, 'CIS', 'GEO', '2015').spells).toHaveLength(1);
  });

  it('knows nothing later than the as-of date', () => {
    expect(dossier.asOf).toBe('2026-06-28');
    expect(dayShown(dossier, '2026')).toBe('2026-06-28');
    expect(dayShown(dossier, '2040')).toBe('2026-06-28');
    expect(dayShown(dossier, '2024')).toBe('2024-12-31');
    expect(dayShown(dossier, 'nonsense')).toBe('2026-06-28');
  });
});

describe('statusOn, where a date is only a year', () => {
  const spell = (part: Partial<Membership>): Membership => ({
    id: 'm',
    alliance: 'U',
    country: 'ARM',
    status: 'member',
    source: 's',
    confidence: 'high',
    coloured: true,
    leaving: false,
    ...part,
  });
  const on = (spells: Membership[], date: string) =>
    statusOn({ ...dossier, memberships: spells }, 'U', 'ARM', date).status;

  it('counts a start and an end from the year’s last day', () => {
    const former = [spell({ status: 'former', from: '1949', to: '1960' })];
    expect(['1948', '1949', '1959', '1960', '1961'].map((year) => on(former, year))).toEqual([
      'none',
      'member',
      'member',
      'former',
      'former',
    ]);
  });

  it('has the last day still, and from the next on what follows', () => {
    const left = [spell({ status: 'former', from: '1993-12', to: '2009-08-17' })];
    expect(['2009-08-17', '2009-08-18'].map((day) => on(left, day))).toEqual(['member', 'former']);
    const followed = [
      spell({ status: 'partner', from: '1994-02-02', to: '1999-03-11' }),
      spell({ from: '1999-03-12' }),
    ];
    expect(['1999-03-11', '1999-03-12'].map((day) => on(followed, day))).toEqual(['partner', 'member']);
    const meeting = [spell({ status: 'partner', from: '1994-02-02', to: '1999-03-12' }), spell({ from: '1999-03-12' })];
    expect(['1999-03-11', '1999-03-12'].map((day) => on(meeting, day))).toEqual(['partner', 'member']);
    const halted = [
      spell({ from: '1990' }),
      spell({ status: 'suspended-participation', from: '2000', to: '2003-05-01' }),
    ];
    expect(['2003-05-01', '2003-05-02'].map((day) => on(halted, day))).toEqual(['frozen', 'member']);
  });

  it('lays an overlay over a membership only', () => {
    const overlay = spell({ status: 'suspended-participation', from: '2000' });
    expect(on([overlay], '2010')).toBe('none');
    expect(on([overlay, spell({ status: 'observer', from: '1990' })], '2010')).toBe('observer');
    expect(on([overlay, spell({ from: '1990', to: '2005' })], '2004')).toBe('frozen');
    const suspended = { ...overlay, status: 'suspended' as const };
    expect(on([suspended, spell({ from: '1990' })], '2004')).toBe('suspended');
    expect(on([{ ...suspended, leaving: true }, spell({ from: '1990' })], '2004')).toBe('leaving');
    expect(on([overlay, spell({ from: '1990', to: '2005' })], '2010')).toBe('none');
  });
});

describe.each(['armenia-csto', 'sahel'])('every dated end in %s', (id) => {
  const whole = loadDossier(id);
  const ending = whole.memberships.filter(({ to, coloured }) => coloured && to?.length === 10);

  it('is the last day that counts', () => {
    expect(ending.length).toBeGreaterThan(3);
    for (const spell of ending) {
      const rests = (day: string): boolean =>
        statusOn(whole, spell.alliance, spell.country, day).spells.some((one) => one.id === spell.id);
      const next = dayAfter(spell.to!);
      if (!isOverlay(spell.status)) expect(rests(spell.to!), spell.id).toBe(true);
      // What has been a membership is what a former member rests on, until another begins.
      if (spell.status !== 'former') expect(rests(next), spell.id).toBe(false);
      else expect(statusOn(whole, spell.alliance, spell.country, next).status, spell.id).not.toBe('member');
    }
  });
});

describe('changesOf', () => {
  const changes = changesOf(dossier);

  it('is in order of time, and each change agrees with statusOn', () => {
    expect(changes.length).toBeGreaterThan(80);
    changes.forEach((change, i) => {
      expect(change.day >= (changes[i - 1]?.day ?? '')).toBe(true);
      expect(STATUSES).toContain(change.after);
      if (change.day !== dossier.asOf) expect(status(change.alliance, change.country, change.day)).toBe(change.after);
      expect(change.spells.length).toBeGreaterThan(0);
    });
  });

  it('tells Armenia’s story in the CSTO and Uzbekistan’s', () => {
    const told = (country: string) =>
      changesOf(dossier, 'CSTO')
        .filter((change) => change.country === country)
        .map(({ date, before, after }) => `${date} ${before}>${after}`);
    expect(told('ARM')).toEqual(['1992-05-15 none>member', '2024-02-22 member>frozen']);
    expect(told('UZB')).toEqual([
      '1992-05-15 none>member',
      '1999-04-20 member>former',
      '2006-08-16 former>member',
      '2012-12-19 member>former',
    ]);
  });

  it('dates a change as precisely as its source', () => {
    expect(changesOf(dossier, 'EAEU')[0]).toMatchObject({ date: '2015-01-01', day: '2015-01-01' });
    expect(changesOf(dossier, 'NATO').find(({ country }) => country === 'ESP')).toMatchObject({
      date: '1982',
      day: '1982-12-31',
    });
    expect(changesOf(dossier, 'NATO')[0]).toMatchObject({ date: '1949-04-04', day: '1949-04-04', after: 'member' });
  });
});

describe('yearsOf', () => {
  it('spans all that is dated', () => {
    expect(yearsOf(dossier)).toEqual({ first: 1949, last: 2026 });
    expect(yearsOf({ ...dossier, memberships: [], events: [], asOf: '2020-05' })).toEqual({ first: 2020, last: 2020 });
  });
});
