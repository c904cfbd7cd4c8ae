import { describe, expect, it } from 'vitest';
import { WITHOUT_OUTLINE } from '../../../src/domain/parse/picture-remarks';
import { COUNTRY_CODES } from '../../../src/domain/parse/iso-countries';
import { unpainted } from '../../../src/domain/picture-scripts';
import { regroup } from '../../../src/geometry/map/world/regroup';
import { policy, sources } from '../../geometry/map/world/sources';
import { changed, FILES, placeOf, problemsOf, type Files } from './fixture';

const Y = 'dossier.yaml';
const yaml = (from: string, to: string, files: Files = FILES): Files => changed(Y, from, to, files);

/** Where a code is reported, and what is said. */
const told = (files: Files, code: string) =>
  problemsOf(files)
    .filter((problem) => problem.code === code)
    .map(({ severity, line, column, message }) => ({ severity, line, column, message }));

describe('INTERFACE_LANGUAGE_MISSING', () => {
  it('points at each language the interface does not speak, and says what stands in', () => {
    const files = yaml('lang: en', 'lang: en\nlanguages: [en, ka, ar, fr-CA]');
    const { line, column } = placeOf(files, Y, 'ka, ar');
    expect(told(files, 'INTERFACE_LANGUAGE_MISSING')).toEqual([
      {
        severity: 'warning',
        line,
        column,
        message: 'the interface does not speak "ka": beside the dossier’s texts in it, its own words stand in English',
      },
    ]);
  });

  it('points at the dossier’s own, once', () => {
    const files = yaml('lang: en', 'lang: ka\nlanguages: [ka, ru]', yaml('title: A bridge', 'title: A bridge'));
    const { line } = placeOf(files, Y, 'lang: ka');
    expect(told(files, 'INTERFACE_LANGUAGE_MISSING').map((problem) => [problem.line, problem.column])).toEqual([
      [line, 7],
    ]);
  });

  it('is silent on what is no tag, which is another problem', () => {
    const files = yaml('lang: en', 'lang: en\nlanguages: [en, "???"]');
    expect(told(files, 'INTERFACE_LANGUAGE_MISSING')).toEqual([]);
  });
});

describe('SCRIPT_WITHOUT_FACE', () => {
  it('names each script once, where it stands first', () => {
    const files = yaml('label: The bridge', 'label: 橋 The bridge', yaml('label: Ada Brook', 'label: 岸 Ada ბრუკი'));
    const { line, column } = placeOf(files, Y, '岸 Ada');
    expect(told(files, 'SCRIPT_WITHOUT_FACE')).toEqual(
      ['Han', 'Georgian'].map((script) => ({
        severity: 'warning',
        line,
        column,
        message: `pictures have no face for ${script}: their PNGs are left out where they would show it`,
      })),
    );
  });

  it('points into the language of a text', () => {
    const files = yaml(
      'label: The bridge',
      'label: { en: The bridge, ja: 橋 }',
      yaml('lang: en', 'lang: en\nlanguages: [en, ja]'),
    );
    const { line, column } = placeOf(files, Y, '橋');
    expect(told(files, 'SCRIPT_WITHOUT_FACE').map((one) => [one.line, one.column])).toEqual([[line, column]]);
  });

  it.each([
    ['Ada, Ադա, Ада, Άδα, ليلى «1994» — €', []],
    ['漢字かな', ['Han', 'Hiragana']],
    ['ᚠ', ['another script']],
  ])('knows what can be painted: %s', (words, scripts) => {
    expect(unpainted(words)).toEqual(scripts);
  });
});

describe('PLACE_NOT_DRAWN', () => {
  const FRAME = 'centre: [44.5, 40.5]\n    across: 20';
  const framed = (centre: string, across: number): Files => yaml(FRAME, `centre: ${centre}\n    across: ${across}`);

  it('notes a place beyond every frame, at its point', () => {
    const files = framed('[10, 50]', 1000);
    const { line, column } = placeOf(files, Y, '[44.5, 40.5]');
    expect(told(files, 'PLACE_NOT_DRAWN')).toEqual([
      { severity: 'note', line, column, message: '"bridge" lies beyond every frame of the map' },
    ]);
  });

  it('notes it a little beyond, and not in a corner', () => {
    // 100 km are 1.18 degrees of longitude here.
    expect(told(framed('[43.32, 40.5]', 150), 'PLACE_NOT_DRAWN')).toHaveLength(1);
    expect(told(framed('[43.32, 40.5]', 160), 'PLACE_NOT_DRAWN')).toEqual([]);
  });

  it('is silent where one frame of several has it, across the date line too', () => {
    const second =
      'centre: [10, 50]\n    across: 900\n  - id: far\n    label: Far\n    centre: [-175, 40]\n    across: 25000';
    expect(told(yaml(FRAME, second), 'PLACE_NOT_DRAWN')).toEqual([]);
  });

  it('notes a country without an outline and without a point, at its id', () => {
    const country =
      '  - id: HKG\n    type: country\n    label: Hong Kong\n    description: A place.\n    background: true\n';
    const files = yaml('relations:', `${country}relations:`);
    const { line, column } = placeOf(files, Y, 'HKG');
    expect(told(files, 'PLACE_NOT_DRAWN')).toEqual([
      { severity: 'note', line, column, message: 'the base map has no outline of "HKG", and it is given no place' },
    ]);
    expect(told(changed(Y, 'id: HKG', 'id: HKG\n    place: [44.5, 40.51]', files), 'PLACE_NOT_DRAWN')).toEqual([]);
  });

  it('knows the countries the atlas has no outline of', () => {
    const drawn = new Set(regroup(sources.world, policy).flatMap(({ id, country }) => [id, country]));
    expect([...COUNTRY_CODES].filter((code) => !drawn.has(code))).toEqual([...WITHOUT_OUTLINE]);
  });
});
