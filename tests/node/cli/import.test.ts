import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command as check } from '../../../src/node/cli/commands/check';
import { command } from '../../../src/node/cli/commands/import';
import { run } from './run';

const ARTICLE = `The Old Bridge Could Reopen

“The bridge could open again in spring,” Mayor Ada Brook said. The town council has not voted.

It is closed. Engineers warned that the piers might not hold. It is closed.
`;

const YAML = `# The author's own words stay.
sayso: 2
lang: en
title: The old bridge
summary: The mayor says that a bridge could open again.
asOf: 2024-06-01
sources:
  - id: article
    kind: article
    title: The Old Bridge Could Reopen
    publisher: The Riverside Paper
    url: https://example.org/bridge
    display: full
    file: article.md
passages:
  - { id: '1.1', exact: '“The bridge could open again in spring,” Mayor Ada Brook said.', voice: mayor, modality: says }
entities:
  - { id: mayor, type: person, label: Ada Brook, aliases: [Mayor Ada Brook] }
  - { id: bridge, type: place, label: The old bridge }
  - { id: UKR, type: country, label: Ukraine }
  - { id: CIS, type: alliance, label: CIS }
relations:
  - { id: r1, from: mayor, to: bridge, type: seeks, verb: speaks of, evidence: [{ passage: '1.1' }] }
`;

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'sayso-import-'));
  mkdirSync(join(data, 'story'));
  writeFileSync(join(data, 'story/article.md'), ARTICLE);
  writeFileSync(join(data, 'story/dossier.yaml'), YAML);
});
afterEach(() => rmSync(data, { recursive: true }));

const file = (name: string, content: unknown): string => {
  writeFileSync(join(data, name), typeof content === 'string' ? content : JSON.stringify(content));
  return join(data, name);
};
const take = (...files: string[]) => run(command, 'story', ...files, '--data', data);
const yaml = (): string => readFileSync(join(data, 'story/dossier.yaml'), 'utf8');
const checked = () => run(check, '--data', data, '--all');

const quote = (exact: string) => ({ type: 'TextQuoteSelector', exact });
const HYPOTHESIS = {
  total: 2,
  rows: [
    {
      id: 'h1',
      uri: 'https://example.org/bridge',
      text: 'Which engineers?',
      tags: ['hedge'],
      target: [
        {
          source: 'https://example.org/bridge',
          selector: [
            { type: 'RangeSelector', startContainer: '/p[2]', endContainer: '/p[2]', startOffset: 0, endOffset: 9 },
            { type: 'TextPositionSelector', start: 4000, end: 4009 },
            quote('Engineers warned that the piers might not hold.'),
          ],
        },
      ],
    },
    { id: 'h2', uri: 'https://example.org/bridge', text: '', target: [{ selector: [quote('It is closed.')] }] },
  ],
};
const RECOGITO = [
  {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: '#r1',
    type: 'Annotation',
    body: [{ type: 'TextualBody', purpose: 'tagging', value: 'council' }],
    target: {
      selector: [quote('The town council has not voted.'), { type: 'TextPositionSelector', start: 1, end: 2 }],
    },
  },
];
const PLACES = {
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { name: 'The old bridge' }, geometry: { type: 'Point', coordinates: [12.5, 41.9] } },
    { type: 'Feature', properties: { name: 'Elsewhere' }, geometry: { type: 'Point', coordinates: [1, 2] } },
  ],
};

// On a busy machine loading the parsers takes a while.
describe('sayso import', () => {
  it('takes in what Hypothesis and Recogito export, where the words stand, and lists the rest', async () => {
    const { code, said } = await take(file('hypothesis.json', HYPOTHESIS), file('recogito.json', RECOGITO));
    expect(code).toBe(0);
    expect(said).toContain('hypothesis.json, read as W3C Web Annotations: took in 1 passages.');
    expect(said).toContain('recogito.json, read as W3C Web Annotations: took in 1 passages.');
    expect(said).toContain('“It is closed.”: these words stand there more than once.');
    expect(yaml()).toContain("# The author's own words stay.");
    expect(yaml()).toContain('# Which engineers?');
    const { code: sound, said: problems } = await checked();
    expect(sound).toBe(0);
    expect(problems).toContain('VOICE_UNSAID');
  });

  it.each([
    ['a list of links', 'links.csv', 'from,to\nAda Brook,Town council\n', 1],
    ['a table of Gephi’s edges', 'edges.csv', 'Source;Target;Type;Label\nmayor;bridge;Directed;wants\n', 1],
    ['a table of Kumu’s elements', 'kumu.csv', 'Label,Type,Description\nTown council,Organization,It votes\n', 0],
    [
      'a map of Oligrapher’s',
      'oligrapher.json',
      JSON.stringify({
        nodes: { a: { id: 'a', name: 'Ada Brook' }, b: { id: 'b', name: 'Town council' } },
        edges: { e: { id: 'e', node1_id: 'a', node2_id: 'b', label: 'leads' } },
      }),
      1,
    ],
  ])(
    'takes in %s; a tie has no evidence until somebody gives it, and the check stops there',
    async (_, name, text, ties) => {
      const { code, said } = await take(file(name, text));
      expect(code).toBe(0);
      expect(said.includes('no evidence yet')).toBe(ties > 0);
      const { code: found, said: problems } = await checked();
      expect(found === 0).toBe(ties === 0);
      expect(problems.includes('error')).toBe(true);
    },
  );

  it('takes in places and memberships, of those that are called exactly so', async () => {
    const table = file(
      'members.csv',
      'Organization,Country,Status,Since,Source,Confidence\nCIS,Ukraine,founding-state,1991-12,https://example.org/cis,high\nEU,Ukraine,boss,once,nowhere,\n',
    );
    const { code, said } = await take(file('places.geojson', PLACES), table);
    expect(code).toBe(0);
    expect(yaml()).toMatch(/place: \[ ?12\.5, 41\.9 ?\]/);
    expect(said).toContain('Elsewhere: nobody in the cast is called so.');
    expect(readFileSync(join(data, 'story/memberships.csv'), 'utf8')).toContain('CIS,UKR,founding-state,1991-12');
    expect(said).toContain('Row 3: EU is not in the cast');
    expect((await checked()).code).toBe(0);
  });

  it('leaves open how sure a membership is where nobody says so, and the check asks', async () => {
    const { code } = await take(
      file('members.csv', 'Alliance;Member;Status;From;URL\nCIS;UKR;founding-state;1991-12;https://example.org/cis\n'),
    );
    expect(code).toBe(0);
    expect((await checked()).said).toContain('is not a confidence');
  });

  it('changes nothing where one of the files is none of the forms', async () => {
    await expect(take(file('recogito.json', RECOGITO), file('words.txt', 'just a line'))).rejects.toThrow(
      'words.txt is none of the forms',
    );
    expect(yaml()).toBe(YAML);
    expect(readdirSync(join(data, 'story')).toSorted()).toEqual(['article.md', 'dossier.yaml']);
  });
});
