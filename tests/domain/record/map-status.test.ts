import { layerIds } from '../../../src/domain/record/layers';
import { describe, expect, it } from 'vitest';
import { loadMapData } from '../../../src/node/map-data';
import { changesOf } from '../../../src/domain/record/status-on-date';
import {
  familyOf,
  isMember,
  lookOf,
  mapStatuses,
  overlapAlliances,
  standingsOf,
} from '../../../src/domain/record/map-status';
import { areaLook, phaseOn } from '../../../src/geometry/map/disputed';
import { phasesOf } from '../../../src/geometry/map/world/border-policy';
import { loadDossier } from '../../data/load-dossier';

const dossier = loadDossier('armenia-csto');
const YEARS = Array.from({ length: 2026 - 1991 + 1 }, (_, i) => String(1991 + i));
/** Every year's end, and every day a status changed. */
const DATES = [...YEARS, ...changesOf(dossier).map(({ day }) => day)].filter((date) => date >= '1991');
const looks = (layer: string, date: string | null, ids: string[]): Record<string, string> => {
  const statuses = mapStatuses(dossier, layer, date);
  return Object.fromEntries(ids.map((id) => [id, lookOf(statuses.get(id))]));
};

describe('the map of a layer', () => {
  it.each([
    ['CSTO', null, { ARM: 'frozen', RUS: 'member', GEO: 'former', AZE: 'former', UZB: 'former', UKR: 'none' }],
    ['CSTO', '1998', { GEO: 'member', AZE: 'member', UZB: 'member', ARM: 'member' }],
    ['CSTO', '2013', { SRB: 'none', AFG: 'none', UZB: 'former' }],
    ['CIS', null, { GEO: 'former', MDA: 'leaving', TKM: 'associate', ARM: 'member' }],
    ['EAEU', null, { ARM: 'member', UZB: 'observer', IRN: 'observer', MDA: 'observer', GEO: 'none' }],
    ['EU', null, { ARM: 'partner', GEO: 'candidate', DEU: 'member', GBR: 'former', RUS: 'none' }],
    ['NATO', null, { ARM: 'partner', TUR: 'member', FIN: 'member', RUS: 'none', BLR: 'none' }],
    ['none', null, { ARM: 'none', RUS: 'none' }],
  ] as const)('%s at %s', (layer, date, expected) => {
    expect(looks(layer, date, Object.keys(expected))).toEqual(expected);
  });

  it('has a standing for every country, in every layer', () => {
    const countries = dossier.entities.filter(({ type }) => type === 'country').map(({ id }) => id);
    for (const layer of [...layerIds(dossier), 'overlap', 'none']) {
      expect([...mapStatuses(dossier, layer, null).keys()]).toEqual(countries);
    }
  });
});

describe('the overlap', () => {
  it('counts the first three layers', () => {
    expect(overlapAlliances(dossier)).toEqual(['CSTO', 'CIS', 'EAEU']);
    expect(looks('overlap', null, ['RUS', 'BLR', 'TJK', 'AZE', 'UKR', 'USA'])).toEqual({
      RUS: 'in-3',
      BLR: 'in-3',
      TJK: 'in-2',
      AZE: 'in-1',
      UKR: 'none',
      USA: 'none',
    });
  });

  it('counts a frozen participation and a declared way out as memberships', () => {
    expect(looks('overlap', null, ['ARM', 'MDA'])).toEqual({ ARM: 'in-3', MDA: 'in-1' });
    expect(mapStatuses(dossier, 'overlap', null).get('ARM')?.within).toEqual(['CSTO', 'CIS', 'EAEU']);
  });

  it('counts neither observers nor former members', () => {
    expect(looks('overlap', null, ['UZB', 'GEO', 'IRN'])).toEqual({ UZB: 'in-1', GEO: 'none', IRN: 'none' });
  });

  it('is never more than the memberships of the day', () => {
    for (const date of DATES) {
      for (const [country, standing] of mapStatuses(dossier, 'overlap', date)) {
        const members = standingsOf(dossier, country, date)
          .slice(0, 3)
          .filter((s) => isMember(s.standing.status));
        expect(standing.within ?? []).toEqual(members.map(({ alliance }) => alliance));
      }
    }
  });
});

describe('the tone', () => {
  it('follows the alliance, and for the overlap its first', () => {
    const tones = [...layerIds(dossier), 'overlap'].map((layer) => familyOf(dossier, layer));
    expect(tones).toEqual(['east', 'east', 'east', 'west', 'west', 'east']);
  });
});

describe('a disputed area', () => {
  const { policy } = loadMapData();
  const areas = policy.areas.filter(({ neverTakes }) => neverTakes?.includes('CSTO'));
  const abkhazia = areas.find(({ id }) => id === 'abkhazia')!;
  const phase = (id: string, day: string) =>
    phaseOn(
      phasesOf(
        policy.areas.find((area) => area.id === id)!,
        policy,
      ),
      day,
    );

  it.each(areas)('$id follows its state, and never takes the colour of the CSTO', ({ country, neverTakes }) => {
    for (const layer of [...layerIds(dossier), 'overlap', 'none']) {
      for (const date of DATES) {
        const standing = mapStatuses(dossier, layer, date).get(country!);
        const look = areaLook(neverTakes!, standing);
        const restsOnCsto = standing?.spells.some((spell) => spell.alliance === 'CSTO') ?? false;
        if (layer === 'CSTO') expect(['none', 'former']).toContain(look);
        if (!restsOnCsto) expect(look).toBe(lookOf(standing));
        else expect(['none', 'former']).toContain(look);
      }
    }
  });

  it('would have taken it with Georgia, in the years that Georgia was in the treaty', () => {
    const look = (layer: string) => areaLook(abkhazia.neverTakes!, mapStatuses(dossier, layer, '1995').get('GEO'));
    expect(lookOf(mapStatuses(dossier, 'CSTO', '1995').get('GEO'))).toBe('member');
    expect([look('CSTO'), look('overlap'), look('CIS')]).toEqual(['none', 'none', 'member']);
  });

  it('is marked only while there is something to mark, and as it was', () => {
    expect([phase('crimea', '2014-03-26'), phase('crimea', '2014-03-27')?.hatch]).toEqual([undefined, true]);
    expect(phase('south-ossetia', '2008-08-07')).toMatchObject({ hatch: false, line: 'dotted' });
    expect(phase('south-ossetia', '2008-08-08')).toMatchObject({ hatch: true, line: 'dashed' });
    expect(phase('nagorno-karabakh', '2020-11-09')).toMatchObject({ hatch: false, line: 'dotted' });
    expect(phase('nagorno-karabakh', '2020-11-10')).toBeUndefined();
  });
});
