import { describe, expect, it } from 'vitest';
import { statusOn, type Status } from '../../src/domain/record/status-on-date';
import { loadDossier } from './load-dossier';

const day = (date: string, offset: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10);

/** A day of change, read off the tables by hand. */
type Turn = readonly [alliance: string, country: string, date: string, before: Status, on: Status, after: Status];

const FIRST: readonly Turn[] = [
  ['CSTO', 'ARM', '1992-05-15', 'none', 'member', 'member'],
  ['CSTO', 'UZB', '1992-05-15', 'none', 'member', 'member'],
  ['CSTO', 'AZE', '1993-09-24', 'none', 'member', 'member'],
  ['CSTO', 'GEO', '1993-12-09', 'none', 'member', 'member'],
  ['CSTO', 'BLR', '1993-12-31', 'none', 'member', 'member'],
  ['CSTO', 'AZE', '1999-04-20', 'member', 'member', 'former'],
  ['CSTO', 'UZB', '1999-04-21', 'member', 'former', 'former'],
  ['CSTO', 'UZB', '2006-08-16', 'former', 'member', 'member'],
  ['CSTO', 'UZB', '2012-12-20', 'member', 'former', 'former'],
  ['CSTO', 'ARM', '2024-02-22', 'member', 'frozen', 'frozen'],
  ['CIS', 'RUS', '1991-12-08', 'none', 'member', 'member'],
  ['CIS', 'UKR', '1991-12-08', 'none', 'founding-state', 'founding-state'],
  ['CIS', 'ARM', '1991-12-21', 'none', 'member', 'member'],
  ['CIS', 'TKM', '1991-12-21', 'none', 'founding-state', 'founding-state'],
  ['CIS', 'GEO', '1993-12-31', 'none', 'member', 'member'],
  ['CIS', 'TKM', '2005-08-26', 'founding-state', 'associate', 'associate'],
  ['CIS', 'GEO', '2009-08-18', 'member', 'former', 'former'],
  ['CIS', 'UKR', '2018-05-20', 'founding-state', 'none', 'none'],
  ['CIS', 'MDA', '2022-12-31', 'member', 'frozen', 'frozen'],
  ['CIS', 'MDA', '2026-04-02', 'frozen', 'leaving', 'leaving'],
  ['EAEU', 'BLR', '2015-01-01', 'none', 'member', 'member'],
  ['EAEU', 'ARM', '2015-01-02', 'none', 'member', 'member'],
  ['EAEU', 'KGZ', '2015-08-06', 'none', 'member', 'member'],
  ['EAEU', 'MDA', '2018-05-14', 'none', 'observer', 'observer'],
  ['EAEU', 'UZB', '2020-12-11', 'none', 'observer', 'observer'],
  ['EAEU', 'IRN', '2024-12-26', 'none', 'observer', 'observer'],
  ['NATO', 'FRA', '1949-04-04', 'none', 'member', 'member'],
  ['NATO', 'TUR', '1952-02-18', 'none', 'member', 'member'],
  ['NATO', 'ARM', '1994-10-05', 'none', 'partner', 'partner'],
  ['NATO', 'MLT', '1996-10-28', 'partner', 'none', 'none'],
  ['NATO', 'POL', '1999-03-12', 'partner', 'member', 'member'],
  ['NATO', 'SVN', '2004-03-29', 'partner', 'member', 'member'],
  ['NATO', 'MLT', '2008-04-03', 'none', 'partner', 'partner'],
  ['NATO', 'RUS', '2014-04-01', 'partner', 'none', 'none'],
  ['NATO', 'BLR', '2021-10-31', 'partner', 'none', 'none'],
  ['NATO', 'FIN', '2023-04-04', 'partner', 'member', 'member'],
  ['NATO', 'SWE', '2024-03-07', 'partner', 'member', 'member'],
  ['EU', 'DEU', '1958-01-01', 'none', 'member', 'member'],
  ['EU', 'GRC', '1981-01-01', 'none', 'member', 'member'],
  ['EU', 'CZE', '1997-12-13', 'none', 'candidate', 'candidate'],
  ['EU', 'ARM', '1999-07-01', 'none', 'partner', 'partner'],
  ['EU', 'CZE', '2004-05-01', 'candidate', 'member', 'member'],
  ['EU', 'HRV', '2013-07-01', 'candidate', 'member', 'member'],
  ['EU', 'ISL', '2015-03-13', 'candidate', 'none', 'none'],
  ['EU', 'GBR', '2020-02-01', 'member', 'former', 'former'],
  ['EU', 'UKR', '2022-06-23', 'partner', 'candidate', 'candidate'],
  ['EU', 'GEO', '2023-12-14', 'partner', 'candidate', 'candidate'],
];

const SECOND: readonly Turn[] = [
  ['ECOWAS', 'GHA', '1975-05-28', 'none', 'member', 'member'],
  ['ECOWAS', 'CPV', '1977-12-31', 'none', 'member', 'member'],
  ['ECOWAS', 'MRT', '2000-12-31', 'member', 'former', 'former'],
  ['ECOWAS', 'MLI', '2020-08-18', 'member', 'suspended', 'suspended'],
  ['ECOWAS', 'MLI', '2020-10-07', 'suspended', 'member', 'member'],
  ['ECOWAS', 'MLI', '2021-05-30', 'member', 'suspended', 'suspended'],
  ['ECOWAS', 'BFA', '2022-01-28', 'member', 'suspended', 'suspended'],
  ['ECOWAS', 'NER', '2023-12-10', 'member', 'suspended', 'suspended'],
  ['ECOWAS', 'MLI', '2024-01-29', 'suspended', 'leaving', 'leaving'],
  ['ECOWAS', 'BFA', '2024-01-29', 'suspended', 'leaving', 'leaving'],
  ['ECOWAS', 'NER', '2024-01-29', 'suspended', 'leaving', 'leaving'],
  ['ECOWAS', 'MLI', '2025-01-29', 'leaving', 'former', 'former'],
  ['ECOWAS', 'BFA', '2025-01-29', 'leaving', 'former', 'former'],
  ['ECOWAS', 'NER', '2025-01-29', 'leaving', 'former', 'former'],
  ['ECOWAS', 'GIN', '2026-01-29', 'suspended', 'member', 'member'],
  ['ECOWAS', 'GNB', '2025-11-27', 'member', 'suspended', 'suspended'],
  ['AES', 'NER', '2023-09-16', 'none', 'member', 'member'],
  ['WAEMU', 'SEN', '1994-01-10', 'none', 'member', 'member'],
  ['WAEMU', 'GNB', '1997-05-02', 'none', 'member', 'member'],
  ['WAEMU', 'MLI', '2025-01-29', 'member', 'member', 'member'],
  ['G5S', 'TCD', '2014-02-16', 'none', 'member', 'member'],
  ['G5S', 'MLI', '2022-05-31', 'member', 'former', 'former'],
  ['G5S', 'NER', '2023-11-30', 'member', 'former', 'former'],
  ['AU', 'MLI', '2021-06-01', 'none', 'none', 'none'],
];

describe.each([
  ['armenia-csto', FIRST],
  ['sahel', SECOND],
] as const)('the statuses of %s', (id, turns) => {
  const dossier = loadDossier(id);

  it.each(turns)('%s %s on %s: %s, then %s, then %s', (alliance, country, date, before, on, after) => {
    const told = [-1, 0, 1].map((offset) => statusOn(dossier, alliance, country, day(date, offset)).status);
    expect(told).toEqual([before, on, after]);
  });

  it('are asked for on many days in every layer', () => {
    for (const { id: layer } of dossier.layers) expect(turns.some(([alliance]) => alliance === layer), layer).toBe(true);
  });
});
