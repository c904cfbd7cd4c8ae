import { layerIds } from '../../../src/domain/record/layers';
import { describe, expect, it } from 'vitest';
import { loadBaseMap } from '../../../src/node/base-map/load';
import { changesOf } from '../../../src/domain/record/status-on-date';
import {
  familyOf,
  isMember,
  lookOf,
  mapStatuses,
  overlapAlliances,
  standingsOf,
} from '../../../src/domain/record/map-status';
import { areaLook, isMarked } from '../../../src/geometry/map/disputed';
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
  const areas = loadBaseMap().objects.disputed.geometries.map((g) => ({
    id: String(g.id),
    parent: (g.properties as { parent: string }).parent,
  }));
  const watched = areas.filter(({ id }) => id !== 'nagorno-karabakh-until-2023');

  it('lies in the state that United Nations usage sees there', () => {
    expect(Object.fromEntries(areas.map(({ id, parent }) => [id, parent]))).toEqual({
      abkhazia: 'GEO',
      'south-ossetia': 'GEO',
      crimea: 'UKR',
      transnistria: 'MDA',
      'nagorno-karabakh-until-2023': 'AZE',
    });
  });

  it.each(watched)('$id follows its state, and never takes the colour of the CSTO', ({ id, parent }) => {
    for (const layer of [...layerIds(dossier), 'overlap', 'none']) {
      for (const date of DATES) {
        const standing = mapStatuses(dossier, layer, date).get(parent);
        const look = areaLook(id, standing);
        const restsOnCsto = standing?.spells.some((spell) => spell.alliance === 'CSTO') ?? false;
        if (layer === 'CSTO') expect(['none', 'former']).toContain(look);
        if (!restsOnCsto) expect(look).toBe(lookOf(standing));
        else expect(['none', 'former']).toContain(look);
      }
    }
  });

  it('would have taken it with Georgia, in the years that Georgia was in the treaty', () => {
    expect(lookOf(mapStatuses(dossier, 'CSTO', '1995').get('GEO'))).toBe('member');
    expect(areaLook('abkhazia', mapStatuses(dossier, 'CSTO', '1995').get('GEO'))).toBe('none');
    expect(areaLook('abkhazia', mapStatuses(dossier, 'overlap', '1995').get('GEO'))).toBe('none');
    expect(areaLook('abkhazia', mapStatuses(dossier, 'CIS', '1995').get('GEO'))).toBe('member');
  });

  it('is marked only while there is something to mark', () => {
    expect([isMarked('crimea', '2013-12-31'), isMarked('crimea', '2014-12-31')]).toEqual([false, true]);
    const karabakh = 'nagorno-karabakh-until-2023';
    expect([isMarked(karabakh, '2023-12-31'), isMarked(karabakh, '2024-01-01')]).toEqual([true, false]);
    expect([isMarked('abkhazia', '1991-12-31'), isMarked('abkhazia', '2026-06-28')]).toEqual([true, true]);
  });
});
