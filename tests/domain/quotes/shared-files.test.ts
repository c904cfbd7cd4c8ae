import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../../src/domain/parse';
import { shownParagraphs } from '../../../src/domain/quotes/elisions';
import { sharedFiles } from '../../../src/domain/quotes/shared-files';
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
    const shared = sharedFiles(files, dossier)!;
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
  const shared = sharedFiles(minimal, dossier)!;
  const again = gate('minimal', shared);
  const pieces = (one: typeof dossier): string[] =>
    shownParagraphs(one, 'article').map((paragraph) => paragraph.pieces.map(({ kind }) => kind).join(' '));
  expect(pieces(again)).toEqual(pieces(dossier));
  expect(sharedFiles(shared, again)).toEqual(shared);
});

it('puts a gap where words are left out', () => {
  const shared = sharedFiles(minimal, gate('minimal', minimal))!;
  const changed = Object.keys(minimal).filter((name) => shared[name] !== minimal[name]);
  expect(changed).toEqual(['article.md']);
  expect(shared['article.md']).toContain('[…]');
});

it('hands nothing on where a sentence that may not be shown stands in another file', () => {
  const dossier = gate('minimal', minimal);
  const source = dossier.sources.find(({ text }) => text !== undefined)!;
  const left = source
    .text!.split(/\n\n|(?<=\.) /)
    .find((sentence) => sentence.length > 40 && dossier.passages.every(({ exact }) => !exact.includes(sentence)));
  expect(left).toBeDefined();
  const noted = { ...minimal, 'dossier.yaml': `${minimal['dossier.yaml']}\n# ${left}\n` };
  expect(sharedFiles(noted, dossier)).toBeNull();
});
