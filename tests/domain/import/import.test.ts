import { describe, expect, it } from 'vitest';
import { webAnnotations as exported } from '../../../src/domain/export/web-annotations';
import { intoDossier, type Imported } from '../../../src/domain/import/into-dossier';
import { readForm } from '../../../src/domain/import/read-form';
import { parseDossier } from '../../../src/domain/parse';
import { readDossierFiles } from '../../../src/node/read-dossier';

const ARTICLE = `The Old Bridge Could Reopen

“The bridge could open again in spring,” Mayor Ada Brook said. The town council has not voted.

It is closed. Engineers warned that the piers might not hold. It is closed.
`;

const YAML = `# The author's own words stay.
sayso: 2
lang: en
title: The old bridge
summary: The mayor says that a bridge could open again.
map: none
sources:
  - id: article
    kind: article
    title: The Old Bridge Could Reopen
    publisher: The Riverside Paper
    url: https://example.org/bridge
    file: article.md
passages:
  - id: '1.1'
    exact: “The bridge could open again in spring,” Mayor Ada Brook said.
    voice: mayor
    modality: says (could)
entities:
  - id: mayor
    type: person
    label: Ada Brook
    aliases: [Mayor Ada Brook]
  - id: bridge # with a remark
    type: place
    label: the old bridge
relations:
  - id: r1
    from: mayor
    to: bridge
    type: seeks
    verb: speaks of perhaps reopening
    evidence: [{ passage: '1.1' }]
`;

const files = { 'dossier.yaml': YAML, 'article.md': ARTICLE };

/** Takes a form in, given as the text of its file. */
function taken(text: string, into: Readonly<Record<string, string>> = files): Imported & { readonly form: string } {
  const read = readForm(text);
  if (read === null) throw new Error('not recognised');
  return { form: read.form, ...intoDossier(into, read.found) };
}

const hypothesis = (exact: string, prefix?: string, suffix?: string, text = ''): unknown => ({
  id: exact.slice(0, 5),
  uri: 'https://example.org/bridge',
  text,
  target: [
    {
      source: 'https://example.org/bridge',
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]' },
        { type: 'TextPositionSelector', start: 1, end: 9 },
        { type: 'TextQuoteSelector', exact, prefix, suffix },
      ],
    },
  ],
});

describe('annotations', () => {
  it('are placed where their words stand just once, with the remark beside them as a comment', () => {
    const words = 'Engineers warned that the piers might not hold.';
    const {
      added,
      files: after,
      listed,
    } = taken(JSON.stringify({ rows: [hypothesis(words, undefined, undefined, 'Which\nengineers?')] }));
    expect(added.passages).toBe(1);
    expect(listed).toEqual([]);
    expect(after['dossier.yaml']).toContain('# Which engineers?');
    expect(after['dossier.yaml']).toContain("# The author's own words stay.");
    expect(after['dossier.yaml']).toContain('- id: bridge # with a remark');
    const result = parseDossier('bridge', after);
    expect(result.ok).toBe(true);
    expect(result.ok && result.notes.map(({ code }) => code)).toContain('VOICE_UNSAID');
  });

  it('that stand there twice need what stands around them, exactly', () => {
    const twice = 'It is closed.';
    expect(taken(JSON.stringify([hypothesis(twice)])).listed).toEqual([
      '“It is closed.”: these words stand there more than once.',
    ]);
    const { files: after, added } = taken(JSON.stringify([hypothesis(twice, 'not hold. ', '')]));
    expect(added.passages).toBe(1);
    expect(after['dossier.yaml']).toContain('prefix: "not hold. "');
    expect(taken(JSON.stringify([hypothesis(twice, 'not  hold. ')])).added.passages).toBe(0);
  });

  it('are listed, not put somewhere near, where a letter differs or the words are taken', () => {
    const { listed, added } = taken(
      JSON.stringify([
        hypothesis('Engineers warned that the piers might not hold'),
        hypothesis('the piers might not hold. It'),
        hypothesis('Engineer warned'),
        hypothesis('bridge could open again'),
        { id: 'x', target: ['https://example.org/bridge'] },
      ]),
    );
    expect(added.passages).toBe(1);
    expect(listed).toEqual([
      'Annotation x marks no words: it has no TextQuoteSelector.',
      '“the piers might not hold. It”: shares words with passage 2.2.',
      '“Engineer warned”: these words do not stand in the article.',
      '“bridge could open again”: shares words with passage 1.1.',
    ]);
  });

  it('of Recogito, and of a collection with pages, are read', () => {
    const recogito = [
      {
        type: 'Annotation',
        body: [{ purpose: 'commenting', value: 'who?' }],
        target: { selector: [{ type: 'TextQuoteSelector', exact: 'The town council has not voted.' }] },
      },
    ];
    expect(taken(JSON.stringify(recogito)).added.passages).toBe(1);
    const collection = { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: recogito } };
    expect(taken(JSON.stringify(collection))).toMatchObject({ form: 'W3C Web Annotations', added: { passages: 1 } });
  });

  it('that we export come back to where they were', () => {
    const sahel = readDossierFiles('data/dossiers/sahel');
    const gated = parseDossier('sahel', sahel);
    if (!gated.ok) throw new Error('sahel');
    const bare = sahel['dossier.yaml']!;
    const { added, listed } = taken(exported(gated.dossier, null), { ...sahel, 'dossier.yaml': bare });
    expect(added.passages).toBe(0);
    const already = listed.filter((line) => line.includes('is quoted already') || line.includes('shares words'));
    expect(already.length).toBeGreaterThanOrEqual(gated.dossier.passages.length);
    expect(listed.filter((line) => line.includes('do not stand'))).toEqual([]);
  });
});

describe('links and graphs', () => {
  it('join the cast by name, and have no evidence: the check stops at them', () => {
    const {
      added,
      files: after,
      listed,
      form,
    } = taken('from,to\nAda Brook,the old bridge\nAda Brook,Town council\n,nobody\n');
    expect(form).toBe('a table of links');
    expect(added).toMatchObject({ entities: 1, relations: 2 });
    expect(after['dossier.yaml']).toContain('from: mayor\n    to: town-council');
    expect(listed).toContain('Row 4 names only one end, or none.');
    expect(listed.join()).toContain('2 ties have no evidence yet');
    expect(parseDossier('bridge', after).ok).toBe(false);
  });

  it('are read as Gephi, Kumu and Oligrapher write them', () => {
    expect(taken('Id,Label\n7,Town council\n').added.entities).toBe(1);
    const gephi = taken('Source;Target;Type;Label\nmayor;bridge;Directed;wants\n');
    expect(gephi.files['dossier.yaml']).toContain('verb: wants');
    const kumu = taken('Label,Type,Description\nTown council,Organization,It votes\n');
    expect(kumu.files['dossier.yaml']).toContain('type: organisation');
    const oligrapher = {
      nodes: { a: { id: 'a', name: 'Ada Brook' }, b: { id: 'b', name: 'Town council' } },
      edges: { e: { id: 'e', node1_id: 'a', node2_id: 'b', label: 'leads' } },
    };
    const { files: after, added } = taken(JSON.stringify(oligrapher));
    expect(added).toMatchObject({ entities: 1, relations: 1 });
    expect(after['dossier.yaml']).toContain('verb: leads');
  });

  it('leave open who is meant where two may be', () => {
    const two = { ...files, 'dossier.yaml': YAML.replace('label: the old bridge', 'label: Ada Brook') };
    const { added, listed } = taken('from,to\nAda Brook,Town council\n', two);
    expect(added.relations).toBe(0);
    expect(listed).toContain('Ada Brook: this may be mayor or bridge.');
  });
});

describe('places', () => {
  const feature = (name: string, geometry: unknown): unknown => ({ type: 'Feature', properties: { name }, geometry });
  it('go to who is called so, longitude first; all else is listed', () => {
    const geo = {
      type: 'FeatureCollection',
      features: [
        feature('the old bridge', { type: 'Point', coordinates: [12.5, 41.9] }),
        feature('Old Bridge', { type: 'Point', coordinates: [1, 2] }),
        feature('Ada Brook', {
          type: 'LineString',
          coordinates: [
            [1, 2],
            [3, 4],
          ],
        }),
        feature('Ada Brook', { type: 'Point', coordinates: [200, 2] }),
      ],
    };
    const { added, files: after, listed } = taken(JSON.stringify(geo));
    expect(added.places).toBe(1);
    expect(after['dossier.yaml']).toMatch(/place: \[ ?12\.5, 41\.9 ?\]/);
    expect(listed).toEqual([
      'Ada Brook: LineString is no point.',
      'Ada Brook: its coordinates are no longitude and latitude.',
      'Old Bridge: nobody in the cast is called so.',
    ]);
  });
});

describe('memberships', () => {
  it('need both ends in the cast, a status, a day and an address', () => {
    const table =
      'Alliance,Country,Status,Since,Source,Mood\nthe old bridge,Ada Brook,member,1999,https://example.org/a,good\nNATO,Ada Brook,boss,once,nowhere,\n';
    const { added, files: after, listed, form } = taken(table);
    expect(form).toBe('a table of memberships');
    expect(added.memberships).toBe(1);
    expect(after['memberships.csv']).toContain('bridge,mayor,member,1999,,https://example.org/a');
    expect(listed).toEqual([
      'Columns that memberships.csv has not: mood.',
      'Row 3: NATO is not in the cast; its status “boss” is none of ours; it cites no address; it does not say since when, as 2024, 2024-02 or 2024-02-22.',
    ]);
  });
});

it('takes nothing for a form that is none', () => {
  expect(readForm('{"a":1}')).toBeNull();
  expect(readForm('{broken')).toBeNull();
  expect(readForm('just one line of words')).toBeNull();
});
