import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../../src/domain/parse';
import { shownParagraphs } from '../../../src/domain/quotes/elisions';
import { sharedFiles } from '../../../src/domain/share/shared-files';
import type { Dossier } from '../../../src/domain/dossier';
import { migrateFiles } from '../../../src/domain/parse/migrate-files';
import { seededRandom } from '../../../src/domain/seeded-random';
import { withChanges } from '../../../src/studio/dossier/files';
import { written } from '../../../src/studio/dossier/written';
import { giveVoice } from '../../../src/studio/edit/passages';
import { rowsOf } from '../../../src/studio/script/rows';
import { dossierFolders, readDossierFiles } from '../../../src/node/read-dossier';

const gate = (id: string, files: Readonly<Record<string, string>>) => {
  const result = parseDossier(id, files);
  if (!result.ok) throw new Error(`${id}: ${result.problems.map(({ message }) => message).join('\n')}`);
  return result.dossier;
};

const STORIES = [...dossierFolders('data/dossiers'), ...dossierFolders('examples/dossiers')].map(
  (folder) => [folder.split('/').at(-1)!, readDossierFiles(folder)] as const,
);

const minimal = STORIES.find(([id]) => id === 'minimal')![1];

describe.each(STORIES)('the files of %s as they are handed on', (id, files) => {
  it('are the same dossier again, but for the words that are left out', () => {
    const dossier = gate(id, files);
    const shared = sharedFiles(files, dossier);
    expect(Object.keys(shared)).toEqual(Object.keys(files));
    const again = gate(id, shared);
    const shown = ({ passages, ...rest }: typeof dossier) => ({
      ...rest,
      passages: passages.map(({ id: passage, exact, voice }) => ({ passage, exact, voice })),
      relations: rest.relations.map(({ verb, from, to }) => ({ verb, from, to })),
      sources: rest.sources.map(({ text: _text, ...source }) => source),
      answers: rest.answers.length,
    });
    expect(shown(again)).toEqual(shown(dossier));
    for (const [name, text] of Object.entries(files)) if (/\.(?:yaml|csv)$/.test(name)) expect(shared[name]).toBe(text);
  });
});

it('shows the same of an article whose text has the gaps already', () => {
  const dossier = gate('minimal', minimal);
  const shared = sharedFiles(minimal, dossier);
  const again = gate('minimal', shared);
  const pieces = (one: typeof dossier): string[] =>
    shownParagraphs(one, 'article').map((paragraph) => paragraph.pieces.map(({ kind }) => kind).join(' '));
  expect(pieces(again)).toEqual(pieces(dossier));
  expect(sharedFiles(shared, again)).toEqual(shared);
});

it('puts a gap where words are left out', () => {
  const shared = sharedFiles(minimal, gate('minimal', minimal));
  const changed = Object.keys(minimal).filter((name) => shared[name] !== minimal[name]);
  expect(changed).toEqual(['article.md']);
  expect(shared['article.md']).toContain('[…]');
});

describe('of a sentence that was marked and never used', () => {
  const sentence = 'She did not say who would pay for the repair.';
  const yaml = minimal['dossier.yaml']!.replace('sayso: 1', 'sayso: 2').replaceAll(/^ +pole: .*\n/gm, '');
  const marked = `  # The mayor was asked twice about this.
  - id: '1.3'
    exact: ${sentence}
    voice: reporter
    modality: reports
`;
  const shared = (text: string, more: Readonly<Record<string, string>> = {}) => {
    const files = { ...minimal, ...more, 'dossier.yaml': text };
    return sharedFiles(files, gate('minimal', files));
  };
  const withMarked = yaml.replace('\nentities:', `\n${marked}\nentities:`);

  it('hands on all else letter for letter', () => {
    expect(shared(withMarked)['dossier.yaml']).toBe(yaml.replace('\nentities:', '\n\nentities:'));
  });

  it('hands on an empty list where nothing that was marked is used', () => {
    const only = yaml.replace(/^ {2}# An id of your choice[^]*?(?=^entities:)/m, `${marked}\n`);
    const none = only.replace(/^relations:[^]*/m, 'relations: []\n');
    const handed = shared(none);
    expect(handed['dossier.yaml']).toBe(none.replace(`passages:\n${marked}`, 'passages: []\n'));
    expect(handed['article.md']).not.toMatch(/\p{L}/u);
    expect(gate('minimal', handed).passages).toEqual([]);
  });

  it('keeps its words out of comments, however their lines are broken', () => {
    const asked = `${yaml}# To do: find out what is behind\n#   “She did not say who\n#   would pay for the repair.”\n\n# Ours.\n`;
    expect(shared(asked)['dossier.yaml']).toBe(`${yaml}\n# Ours.\n`);
    const beside = yaml.replace('sayso: 2\n', `sayso: 2 # ${sentence}\n`);
    expect(shared(beside)['dossier.yaml']).toBe(yaml);
  });

  it('says nothing less of our own remarks, which readers get', () => {
    const said = yaml.replace('note: The paper does not say who would pay.', `note: ${sentence}`);
    expect(shared(said)['dossier.yaml']).toBe(said);
  });

  it('hands on no other text that holds it', () => {
    const handed = shared(yaml, { 'draft.txt': `As it came: ${sentence}`, 'read-me.md': 'Ours.' });
    expect(Object.keys(handed)).not.toContain('draft.txt');
    expect(handed['read-me.md']).toBe('Ours.');
  });

  it('tells quotations apart by what is left around them', () => {
    const article =
      'The bridge\n\nBrook, of the council, said: it may open. Kerr, of the mill, said: it may open. No date.\n';
    const quoted = yaml
      .replace(/exact: .*/, "exact: it may open.\n    prefix: 'Kerr, of the mill, said: '")
      .replace(/^( +)words: .*/m, '$1words: it may open')
      .replace('The Old Bridge Could Reopen', 'The bridge');
    const files = { ...minimal, 'article.md': article, 'dossier.yaml': quoted };
    const dossier = gate('minimal', files);
    const handed = sharedFiles(files, dossier);
    expect(handed['dossier.yaml']).not.toContain('mill');
    expect(gate('minimal', handed).passages.map(({ exact }) => exact)).toEqual(['it may open.']);
  });
});

/** A dossier in which any sentence may be marked, and statements taken out, so that some sentences are used and some not. */
function halfUsed(id: string, given: Readonly<Record<string, string>>, seed: number): Readonly<Record<string, string>> {
  const random = seededRandom(seed * 7919);
  const passes = (after: typeof given, before: typeof given) => (parseDossier(id, after).ok ? after : before);
  const start = migrateFiles(given).files;
  const free = rowsOf(start).filter(({ passage }) => passage === undefined && random() < 0.5);
  const marked = free.reduce((files, { id: row }) => giveVoice(files, row, 'reporter', 'reports'), start);
  const lists = ['questions', 'tour', 'answers', 'sayings', 'annotations', 'borders', 'telling'];
  const bare = withChanges(marked, ...lists.map((list) => ({ to: 'set', path: [list], value: undefined }) as const));
  let files = passes(bare, marked);
  const gone = written(files).relations.filter(() => random() < 0.6);
  const fewer = withChanges(
    files,
    ...gone.toReversed().map(({ index }) => ({ to: 'set', path: ['relations', index], value: undefined }) as const),
  );
  files = passes(fewer, files);
  for (const { index, exact } of written(files).passages) if (random() < 0.3) files = noted(files, index, exact);
  return files;
}

/** The same with a comment that says a passage's words once more. */
function noted(files: Readonly<Record<string, string>>, index: number, words: string): typeof files {
  const { id } = written(files).passages[index]!;
  const text = files['dossier.yaml']!.replace(
    new RegExp(`^( *)- id: ['"]?${id.replaceAll('.', '\\.')}['"]?$`, 'm'),
    (line: string, spaces: string) => `${spaces}# Is this so? ${words.replaceAll(/\s+/g, ' ')}\n${line}`,
  );
  return { ...files, 'dossier.yaml': text };
}

/** Data without where words stand in a text. */
const placeless = (data: unknown): unknown =>
  JSON.parse(
    JSON.stringify(data, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value)),
  ) as unknown;

describe.each(STORIES)('%s with sentences that are marked and not used', (id, given) => {
  it.each([1, 2])('opens again with all that readers get, and nothing else (%i)', (seed) => {
    const files = halfUsed(id, given, seed);
    const dossier = gate(id, files);
    const handed = sharedFiles(files, dossier);
    expect(Object.keys(handed)).toEqual(Object.keys(files));
    const again = gate(id, handed);
    const shown = ({ sources, entities, ...rest }: Dossier): unknown =>
      placeless({
        ...rest,
        // Whoever speaks only in what is left out is no voice any more.
        entities: entities.map(({ pole: _pole, ...entity }) => entity),
        sources: sources.map(({ text: _text, ...source }) => source),
      });
    expect(shown(again)).toEqual(shown(dossier));

    const letters = (text: string): string => text.normalize().replace(/[^\p{L}\p{N}]/gu, '');
    const said = letters(Object.values(handed).join(' '));
    const published = letters(JSON.stringify({ ...dossier, sources: dossier.sources.map(({ title }) => title) }));
    const kept = new Set(dossier.passages.map((passage) => passage.exact));
    const out = written(files).passages.filter(({ exact, source }) => {
      const display = dossier.sources.find((one) => one.id === (source ?? one.id) && one.text !== undefined)?.display;
      return !kept.has(exact) && display === 'passages' && letters(exact).length > 22;
    });
    for (const { exact } of out) {
      expect(written(handed).passages.map((passage) => passage.exact)).not.toContain(exact);
      if (!published.includes(letters(exact))) expect(said).not.toContain(letters(exact));
    }
  });
});
