import { describe, expect, it } from 'vitest';
import { ARTICLE, changed, codeAt, dossierOf, expectOnly, FILES, problemsOf, type Files } from './fixture';

const yaml = (from: string, to: string, files: Files = FILES) => changed('dossier.yaml', from, to, files);
const spells = (rows: string): Files => ({ ...FILES, 'memberships.csv': FILES['memberships.csv'] + rows });
const Y = 'dossier.yaml';
const M = 'memberships.csv';
const E = 'events.csv';

describe('the gate', () => {
  it('finds nothing wrong with the sound files', () => {
    expect(problemsOf(FILES)).toEqual([]);
    expect(dossierOf(FILES).passages.map((p) => ARTICLE.slice(p.start, p.end))).toEqual([
      'Mayor Ada Brook said the bridge could open in spring.',
      'The cost is not known.',
    ]);
  });

  it('reports everything at once, by file and line', () => {
    let files = yaml('exact: The cost is not known.', 'exact: The cost is well known.');
    files = yaml('type: medium', 'type: newspaper', files);
    files = yaml(
      'to: bridge\n    type: speaks\n    verb: speaks',
      'to: brigde\n    type: speaks\n    verb: speaks',
      files,
    );
    files = changed(M, 'member,2001-05-01', 'membre,2001-13', files);
    const codes = problemsOf(files).map((p) => [p.file, p.code]);
    expect(codes).toEqual([
      [Y, 'QUOTE_NOT_FOUND'],
      [Y, 'WRONG_TYPE'],
      [Y, 'DANGLING_REFERENCE'],
      [M, 'UNKNOWN_STATUS'],
      [M, 'DATE_MALFORMED'],
    ]);
  });
});

describe('files', () => {
  it('FILE_MISSING without a dossier.yaml', () => {
    expect(problemsOf({})).toMatchObject([{ code: 'FILE_MISSING', file: Y, line: 1, column: 1 }]);
  });

  it('FILE_MISSING for an article’s text, with the nearest name', () => {
    const problem = expectOnly(yaml('file: article.md', 'file: artikle.md'), 'FILE_MISSING', Y, 'artikle.md');
    expect(problem.suggestion).toBe('did you mean "article.md"?');
  });

  it('FILE_MISSING for the name of something every object has', () => {
    expect(codeAt(yaml('file: article.md', 'file: constructor'), Y, 'constructor')).toBe('FILE_MISSING');
  });

  it('YAML_UNREADABLE', () => {
    expect(codeAt(yaml('lang: en', 'lang: [en'), Y, 'title: A bridge')).toBe('YAML_UNREADABLE');
  });

  it('VERSION_UNKNOWN, for a later version and for none', () => {
    expect(codeAt(yaml('sayso: 1', 'sayso: 3'), Y, '3\nlang')).toBe('VERSION_UNKNOWN');
    expect(problemsOf(yaml('sayso: 1\n', ''))).toMatchObject([{ code: 'VERSION_UNKNOWN', line: 1, column: 1 }]);
  });

  it('CSV_UNREADABLE for a cell too many and for a quote never closed', () => {
    expect(
      codeAt(spells('UNION,ARM,observer,1999,2000,https://example.org/c,C,D,,high,x\n'), M, 'UNION,ARM,observer'),
    ).toBe('CSV_UNREADABLE');
    const files = changed(E, 'Armenia joins', '"Armenia joins');
    expect(problemsOf(files).map((p) => `${p.code} ${p.line}:${p.column}`)).toContain('CSV_UNREADABLE 2:12');
  });
});

describe('shape', () => {
  it('WRONG_TYPE says what was expected', () => {
    const problem = expectOnly(yaml('across: 20', 'across: wide'), 'WRONG_TYPE', Y, 'wide');
    expect(problem.expected).toBe('a number');
  });

  it('WRONG_TYPE offers quotes around a number that should be text', () => {
    const problem = expectOnly(yaml('year: "2024"', 'year: 2025'), 'WRONG_TYPE', Y, '2025');
    expect(problem.suggestion).toBe('put quotes around it: "2025"');
  });

  it('WRONG_TYPE for a name of an event that is too long for the timeline', () => {
    const named = (words: string) =>
      problemsOf(changed(E, 'confidence', 'confidence,named,short', changed(E, 'high\n', `high,yes,${words}\n`)));
    expect(named('a short name').map(({ code }) => code)).toEqual([]);
    expect(named('a name that goes on for longer than that').map(({ code }) => code)).toEqual(['WRONG_TYPE']);
  });

  it('WRONG_TYPE offers the nearest word of a list', () => {
    const problem = expectOnly(yaml('type: medium', 'type: medum'), 'WRONG_TYPE', Y, 'medum');
    expect(problem).toMatchObject({ suggestion: 'did you mean "medium"?' });
  });

  it('UNKNOWN_FIELD, on top, in an item and deep inside', () => {
    const top = expectOnly(yaml('summary: A claim', 'sumary: x\nsummary: A claim'), 'UNKNOWN_FIELD', Y, 'sumary');
    expect(top.suggestion).toBe('did you mean "summary"?');
    const item = expectOnly(
      yaml('placeName: x', '', yaml('place: [44.5, 40.5]', 'place: [44.5, 40.5]\n    plase: xplaceName: x')),
      'UNKNOWN_FIELD',
      Y,
      'plase',
    );
    expect(item.suggestion).toBe('did you mean "place"?');
    const deep = expectOnly(yaml('only: [bridge]', 'onyl: [bridge]'), 'UNKNOWN_FIELD', Y, 'onyl');
    expect(deep.suggestion).toBe('did you mean "only"?');
  });

  it('UNKNOWN_FIELD for a column', () => {
    const problems = problemsOf(changed(M, 'from,to', 'form,to'));
    expect(problems.map((p) => `${p.code} ${p.line}:${p.column}`)).toEqual(['MISSING_FIELD 1:1', 'UNKNOWN_FIELD 1:28']);
    expect(problems[1]?.suggestion).toBe('did you mean "from"?');
  });

  it('MISSING_FIELD points at what lacks it', () => {
    expect(codeAt(yaml('    verb: speaks of perhaps opening\n', ''), Y, 'id: r1')).toBe('MISSING_FIELD');
    expect(codeAt(yaml('from: paper', 'from: []'), Y, '[]')).toBe('MISSING_FIELD');
    expect(codeAt(yaml('label: Armenia', 'label: { hy: Հայաստան }'), Y, '{ hy: Հայաստան }')).toBe('MISSING_FIELD');
  });

  it('DUPLICATE_FIELD', () => {
    expect(codeAt(yaml('lang: en', 'lang: en\nlang: hy'), Y, 'lang: hy')).toBe('DUPLICATE_FIELD');
  });
});

describe('names', () => {
  it('MISSING_ID', () => {
    expect(codeAt(yaml('  - id: a1\n    entity: bridge', '  - entity: bridge'), Y, 'entity: bridge')).toBe(
      'MISSING_ID',
    );
  });

  it('ID_MALFORMED', () => {
    expect(codeAt(yaml('id: a1', 'id: a 1'), Y, 'a 1')).toBe('ID_MALFORMED');
  });

  it('DUPLICATE_ID: a relation may not take an entity’s id, a passage may', () => {
    const problem = expectOnly(yaml('  - id: r2', '  - id: ARM'), 'DUPLICATE_ID', Y, 'ARM\n    from');
    expect(problem.suggestion).toMatch(/^it is first used at dossier.yaml:\d+:9$/);
    expect(problemsOf(yaml('  - id: "1.3"', '  - id: ARM', yaml('- passage: "1.3"', '- passage: ARM')))).toEqual([]);
  });

  it('DUPLICATE_ID across dossier.yaml and entities.csv', () => {
    const csv = 'id,type,name_en,description,source_url\nARM,country,Armenia,A country.,https://example.org/x\n';
    expect(codeAt({ ...FILES, 'entities.csv': csv }, 'entities.csv', 'ARM')).toBe('DUPLICATE_ID');
  });

  it('DANGLING_REFERENCE names the nearest', () => {
    const problem = expectOnly(yaml('telling: r1', 'telling: r3'), 'DANGLING_REFERENCE', Y, 'r3');
    expect(problem.suggestion).toBe('did you mean "r1"?');
    expect(codeAt(yaml('from: paper', 'from: [paper, papr]'), Y, 'papr]')).toBe('DANGLING_REFERENCE');
    expect(codeAt(yaml('only: [bridge]', 'only: [ARM]'), Y, '[ARM]', 1)).toBe('DANGLING_REFERENCE');
    expect(codeAt(changed(E, 'ARM;UNION', 'ARM;UNIONS'), E, 'ARM;UNIONS')).toBe('DANGLING_REFERENCE');
    expect(codeAt(yaml('camera: town', 'camera: twon'), Y, 'twon')).toBe('DANGLING_REFERENCE');
    expect(codeAt(yaml('layer: UNION', 'layer: ARM'), Y, 'ARM, year')).toBe('DANGLING_REFERENCE');
  });

  it('does not blame references to an item that is itself not sound', () => {
    expect(codeAt(yaml('type: medium', 'type: 3'), Y, 'type: 3', 6)).toBe('WRONG_TYPE');
  });

  it('ALIAS_SHARED, whatever the case of the first letter', () => {
    expect(codeAt(yaml('label: Armenia', 'aliases: [The bridge]\n    label: Armenia'), Y, '[The bridge]', 1)).toBe(
      'ALIAS_SHARED',
    );
  });
});

describe('quotes', () => {
  it('QUOTE_NOT_FOUND shows the nearest text and the difference', () => {
    const files = yaml('said the bridge could open in spring.', 'said the bridge will open in spring.');
    const problem = expectOnly(files, 'QUOTE_NOT_FOUND', Y, 'Mayor Ada Brook said the bridge will open');
    expect(problem.suggestion).toContain('line 3: “Mayor Ada Brook said the bridge could open in spring.”');
    expect(problem.suggestion).toContain('with [could] where the quotation has [will]');
  });

  it('QUOTE_NOT_FOUND when the prefix is not what stands before', () => {
    const files = yaml('exact: The cost is not known.', 'exact: The cost is not known.\n    prefix: "town.  "');
    expect(expectOnly(files, 'QUOTE_NOT_FOUND', Y, 'The cost is not known.').message).toContain('prefix');
  });

  it('QUOTE_AMBIGUOUS says where, and what would tell them apart', () => {
    const files = yaml('exact: The cost is not known.', 'exact: The town waits.');
    const problem = expectOnly(files, 'QUOTE_AMBIGUOUS', Y, 'The town waits.');
    expect(problem.message).toContain('2 times');
    expect(problem.message).toContain('lines 5, 5');
    expect(problem.suggestion).toContain('prefix: "nothing. "');
    const told = yaml('exact: The town waits.', 'exact: The town waits.\n    prefix: "nothing. "', files);
    expect(problemsOf(told)).toEqual([]);
  });

  it('PASSAGES_OVERLAP, at the later one', () => {
    const files = yaml('exact: The cost is not known.', 'exact: in spring. She thanked');
    const problem = expectOnly(files, 'PASSAGES_OVERLAP', Y, 'in spring. She thanked');
    expect(problem.suggestion).toContain('“in spring.”');
  });

  it('WORDS_NOT_IN_PASSAGE, for none and for more than one', () => {
    expect(codeAt(yaml('words: the bridge could open', 'words: the bridge will open'), Y, 'the bridge will')).toBe(
      'WORDS_NOT_IN_PASSAGE',
    );
    expect(codeAt(yaml('words: the bridge could open', 'words: "o"'), Y, '"o"')).toBe('WORDS_NOT_IN_PASSAGE');
  });
});

describe('evidence and voices', () => {
  it('RELATION_WITHOUT_EVIDENCE, missing or empty', () => {
    const evidence = '    evidence:\n      - passage: "1.3"\n      - source: report\n';
    expect(codeAt(yaml(evidence, ''), Y, 'id: r2')).toBe('RELATION_WITHOUT_EVIDENCE');
    expect(codeAt(yaml(evidence, '    evidence: []\n'), Y, '[]')).toBe('RELATION_WITHOUT_EVIDENCE');
  });

  it('RECORD_WITHOUT_SOURCE', () => {
    const record = yaml('cost of\n    voice: reporter', 'cost of\n    voice: record');
    expect(problemsOf(record)).toEqual([]);
    expect(codeAt(yaml('      - source: report\n', '', record), Y, '- passage: "1.3"')).toBe('RECORD_WITHOUT_SOURCE');
  });

  it('MISSING_FIELD alone where evidence of several voices does not say whose claim it is', () => {
    const two = yaml(
      '      - source: report\n',
      '      - passage: "1.1"\n',
      yaml('cost of\n    voice: reporter', 'cost of'),
    );
    const [problem, ...others] = problemsOf(two);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: 'MISSING_FIELD',
      expected: expect.stringContaining('several voices') as string,
    });
  });

  it('EVIDENCE_UNCLEAR', () => {
    expect(codeAt(yaml('- source: report', '- { source: report, passage: "1.1" }'), Y, '{ source: report')).toBe(
      'EVIDENCE_UNCLEAR',
    );
  });

  it('CLAIM_WITHOUT_SPEAKER', () => {
    const files = yaml('speaker: brook\n', '');
    const lines = (files[Y] ?? '').split('\n').flatMap((text, i) => (text === '    voice: speaker' ? [i + 1] : []));
    expect(lines).toHaveLength(2);
    expect(problemsOf(files).map((p) => `${p.code} ${p.line}:${p.column}`)).toEqual(
      lines.map((line) => `CLAIM_WITHOUT_SPEAKER ${line}:12`),
    );
  });

  it('URL_UNSAFE', () => {
    expect(codeAt(yaml('https://example.org/bridge', 'javascript:alert(1)'), Y, 'javascript:')).toBe('URL_UNSAFE');
    expect(codeAt(yaml('https://example.org/bridge', 'example.org/bridge'), Y, 'example.org/bridge')).toBe(
      'URL_UNSAFE',
    );
    expect(codeAt(changed(E, 'https://example.org/a', 'data:text/html;x'), E, 'data:text')).toBe('URL_UNSAFE');
  });

  it('MISSING_SOURCE', () => {
    expect(codeAt(changed(E, 'https://example.org/a', ''), E, ',A,Town')).toBe('MISSING_SOURCE');
  });
});

describe('places, dates and spells', () => {
  it('COORDINATES_OUT_OF_RANGE and COORDINATES_SWAPPED', () => {
    expect(codeAt(yaml('place: [44.5, 40.5]', 'place: [444.5, 40.5]'), Y, '[444.5')).toBe('COORDINATES_OUT_OF_RANGE');
    const problem = expectOnly(
      yaml('place: [44.5, 40.5]', 'place: [40.5, 144.5]'),
      'COORDINATES_SWAPPED',
      Y,
      '[40.5, 144.5]',
    );
    expect(problem.suggestion).toBe('did you mean longitude 144.5, latitude 40.5?');
    expect(codeAt(changed(E, '40.5,44.5', '140.5,44.5'), E, '44.5,https')).toBe('COORDINATES_SWAPPED');
  });

  it('DATE_MALFORMED', () => {
    expect(codeAt(yaml('asOf: 2024-06-30', 'asOf: 2024-06-31'), Y, '2024-06-31')).toBe('DATE_MALFORMED');
    expect(codeAt(changed(E, '2001-05-01', '1.5.2001'), E, '1.5.2001')).toBe('DATE_MALFORMED');
  });

  it('DATE_ENDS_BEFORE_START', () => {
    expect(codeAt(spells('UNION,ARM,observer,1999-05,1999-04,https://example.org/c,C,D,,high\n'), M, '1999-04')).toBe(
      'DATE_ENDS_BEFORE_START',
    );
  });

  it('SPELLS_OVERLAP, but not where one begins as the other ends, nor for an overlay', () => {
    expect(codeAt(spells('UNION,ARM,observer,1999,2002,https://example.org/c,C,D,,high\n'), M, '1999')).toBe(
      'SPELLS_OVERLAP',
    );
    expect(problemsOf(spells('UNION,ARM,observer,1999,2001-05-01,https://example.org/c,C,D,,high\n'))).toEqual([]);
  });

  it('UNKNOWN_STATUS', () => {
    const files = spells('UNION,ARM,observr,1999,2000,https://example.org/c,C,D,,high\n');
    expect(expectOnly(files, 'UNKNOWN_STATUS', M, 'observr').suggestion).toBe('did you mean "observer"?');
  });

  it('UNKNOWN_COUNTRY', () => {
    const files = spells('UNION,ARN,observer,1999,2000,https://example.org/c,C,D,,high\n');
    expect(codeAt(files, M, 'ARN')).toBe('UNKNOWN_COUNTRY');
    expect(codeAt(yaml('type: place\n    label', 'type: place\n    area: [GEO, XYZ]\n    label'), Y, 'XYZ')).toBe(
      'UNKNOWN_COUNTRY',
    );
  });
});

describe('notes', () => {
  it('TEXT_LANGUAGE_MISSING is a warning, and the dossier passes', () => {
    const files = yaml('lang: en', 'lang: en\nlanguages: [en, hy]');
    const problems = problemsOf(files);
    expect(new Set(problems.map((p) => `${p.severity} ${p.code}`))).toEqual(
      new Set(['warning TEXT_LANGUAGE_MISSING', 'warning COUNTRY_NAME_SUPPLIED']),
    );
    expect(dossierOf(files).languages).toEqual(['en', 'hy']);
  });

  it('a remark in a table is a text like any other: said in each language, or missed where it stands', () => {
    const table = [
      'organization,member,status,from,to,source_url,source_title,source_publisher,note,note_hy,confidence',
      'UNION,ARM,member,2001-05-01,,https://example.org/a,A,Town,Year only.,Միայն տարին։,high',
      'UNION,ARM,suspended-participation,2020,,https://example.org/b,B,Town,By its word.,,medium',
      '',
    ].join('\n');
    const files = { ...yaml('lang: en', 'lang: en\nlanguages: [en, hy]'), 'memberships.csv': table };
    expect(dossierOf(files).memberships.map(({ note }) => note)).toEqual([
      { en: 'Year only.', hy: 'Միայն տարին։' },
      { en: 'By its word.' },
    ]);
    const missed = problemsOf(files).filter(({ file }) => file === 'memberships.csv');
    expect(missed.map(({ code, line, message }) => [code, line, message])).toEqual([
      ['TEXT_LANGUAGE_MISSING', 3, 'note is not given in hy'],
    ]);
  });
});
