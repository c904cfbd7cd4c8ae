import { describe, expect, it } from 'vitest';
import { changed, codeAt, dossierOf, expectOnly, problemsOf } from './fixture';
import { STORY } from './two-outlets';

const Y = 'dossier.yaml';
const LINE = 'line: [[179, -17], [179.9, -17.2], [-179.5, -17]]';
const FILES = changed(
  Y,
  'margin: 0.2 }\n',
  `margin: 0.2 }
  borders:
    - { id: bank, by: ministry, relation: r1, date: 2024-05, label: the bank, ${LINE} }
`,
  STORY,
);
const yaml = (from: string, to: string) => changed(Y, from, to, FILES);
const AREA = 'area: [[179, -17], [179.5, -17], [179.5, -18]]';

describe('a border as somebody draws it', () => {
  it('is read with who draws it, when, and the statement it is a stretch of', () => {
    const { map } = dossierOf(FILES);
    expect(map === 'none' ? [] : map.borders).toEqual([
      {
        id: 'bank',
        by: ['ministry'],
        relation: 'r1',
        date: '2024-05',
        label: { en: 'the bank' },
        points: [
          [179, -17],
          [179.9, -17.2],
          [-179.5, -17],
        ],
      },
    ]);
  });

  it('closes the outline of an area, whether its author did or not', () => {
    const points = (area: string) => {
      const { map } = dossierOf(yaml(LINE, area));
      return map === 'none' ? [] : map.borders[0]!.points;
    };
    expect(points(AREA)).toHaveLength(4);
    expect(points('area: [[179, -17], [179.5, -17], [179.5, -18], [179, -17]]')).toEqual(points(AREA));
  });

  it('may be drawn by whoever the statement is of, runs through, or is the word of', () => {
    for (const who of ['dam', '[ministry, dam]']) expect(problemsOf(yaml('by: ministry', `by: ${who}`))).toEqual([]);
  });

  it('is the map’s, also where nothing else has a place', () => {
    const placeless = FILES[Y]!.replace(/, place: \[[^\]]*\]/g, '').replace(
      '    - { id: all, label: Both, fit: [town, dam], margin: 0.2 }\n',
      '',
    );
    expect(dossierOf({ ...FILES, [Y]: placeless }).map).not.toBe('none');
  });
});

describe('what is refused of a border', () => {
  it('BORDER_NOT_THEIRS: who takes no part in its statement draws none', () => {
    const problem = expectOnly(yaml('by: ministry', 'by: village'), 'BORDER_NOT_THEIRS', Y, 'village, relation: r1');
    expect(problem).toMatchObject({ severity: 'error', expected: 'who draws the border: ministry, dam' });
  });

  it.each([
    ['neither a line nor an area', `, ${LINE}`, '', 'bank', -6],
    ['both', LINE, `${LINE}, ${AREA}`, 'bank', -6],
    ['one point', LINE, 'line: [[179, -17], [179, -17]]', '[[179, -17], [179, -17]]', 0],
    ['a closed line', LINE, 'line: [[179, -17], [179, -18], [179, -17]]', '[[179, -17], [179, -18], [179, -17]]', 0],
    ['an area of two points', LINE, 'area: [[179, -17], [179, -18]]', '[[179, -17], [179, -18]]', 0],
  ])('BORDER_UNCLEAR: %s', (_, from, to, needle, skip) => {
    const files = yaml(from, to);
    const at = needle === 'bank' ? '{ id: bank' : needle;
    expect(codeAt(files, Y, at, needle === 'bank' ? 0 : skip)).toBe('BORDER_UNCLEAR');
  });

  it.each([
    ['DANGLING_REFERENCE', 'relation: r1, date', 'relation: r9, date'],
    ['DANGLING_REFERENCE', 'by: ministry', 'by: minstry'],
    ['DATE_MALFORMED', 'date: 2024-05,', 'date: 2024-15,'],
    ['COORDINATES_SWAPPED', '[179.9, -17.2]', '[-17.2, 179.9]'],
    ['MISSING_FIELD', ', label: the bank', ''],
    ['MISSING_FIELD', ', relation: r1, date', ', date'],
    ['UNKNOWN_FIELD', 'label: the bank,', 'label: the bank, hides: policy,'],
    [
      'DUPLICATE_ID',
      '  borders:\n',
      `  borders:\n    - { id: bank, by: dam, relation: r1, date: '2024', label: b, ${AREA} }\n`,
    ],
  ])('%s: %s → %s', (code, from, to) => {
    expect(problemsOf(yaml(from, to)).map((problem) => problem.code)).toContain(code);
  });

  it('says so where it lies beyond every frame', () => {
    const far = changed(Y, '    - { id: all, label: Both, fit: [town, dam], margin: 0.2 }\n', '', FILES);
    const files = changed(Y, LINE, 'line: [[10, 10], [12, 12]]', far);
    expect(problemsOf(files).map(({ code, severity }) => [code, severity])).toEqual([['PLACE_NOT_DRAWN', 'note']]);
  });
});
