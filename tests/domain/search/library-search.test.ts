import { gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier';
import { librarySearch, tellingTerms } from '../../../src/domain/search/find-in-library';
import { actorsOf } from '../../../src/domain/search/library-entries';
import { libraryIndex, statementFiles, termsOf } from '../../../src/domain/search/library-index';
import { searchTerm, searchWords, shardOf } from '../../../src/domain/search/search-words';
import { loadDossier } from '../../data/load-dossier';
import { readExample } from '../../examples/examples';
import { generatedLibrary } from '../../support/generated-library';

/** As a browser has it: through JSON. */
const fetched = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

function searchIn(dossiers: readonly Dossier[]) {
  const search = librarySearch(fetched(libraryIndex(dossiers)));
  const { shards, common } = fetched(statementFiles(dossiers));
  return (query: string) => {
    const terms = tellingTerms(query, common);
    return search.find(
      query,
      terms,
      terms.map((term) => shards[shardOf(term, shards.length)]!),
    );
  };
}

const library = [loadDossier('armenia-csto'), loadDossier('sahel'), loadDossier('minimal'), readExample('japanese')];
const find = searchIn(library);

describe('a search over a library', () => {
  it('finds a dossier by its title in any of its languages', () => {
    expect(find('bridge reop').dossiers.map(({ dossier }) => dossier)).toEqual(['minimal']);
    const [{ title }] = [loadDossier('armenia-csto')];
    expect(find(title['hy']!).dossiers[0]!.dossier).toBe('armenia-csto');
  });

  it('finds who is spoken of, in each dossier, by the beginning of a name and with a letter wrong', () => {
    for (const query of ['galuz', 'Galuzjn', 'Галузин']) {
      const [actor] = find(query).actors;
      expect(actor, query).toMatchObject({
        name: 'Mikhail Galuzin',
        in: [{ dossier: 'armenia-csto', select: 'galuzin' }],
      });
    }
  });

  it('finds statements that have all words, wherever in the sentence', () => {
    const { statements } = find('joint impossible');
    expect(statements[0]).toMatchObject({ place: { dossier: 'armenia-csto', select: 'r01' } });
    for (const { sentence } of statements) expect(sentence).toMatch(/joint.*impossible|impossible.*joint/);
    expect(find('joint ferry').statements).toEqual([]);
  });

  it('finds words in a script without spaces', () => {
    const japanese = readExample('japanese');
    const [word] = searchWords(japanese.title['ja']!).filter((each) => each.length > 1);
    expect(find(word!).dossiers.map(({ dossier }) => dossier)).toEqual(['japanese']);
  });

  it('finds nothing for nothing', () => {
    for (const query of ['', ' ', '…', '?!']) {
      expect(termsOf(query)).toEqual([]);
      expect(find(query)).toEqual({ dossiers: [], actors: [], statements: [] });
    }
  });
});

test('words are folded as readers type them', () => {
  expect(searchWords("Կոչարյանը said: “N'Djamena”").map(searchTerm)).toEqual(['կոչարյանը', 'said', 'ndjamena']);
  expect(['Élysée', 'ё', 'İ'].map(searchTerm)).toEqual(['elysee', 'е', 'i']);
});

describe('an actor of several dossiers', () => {
  const minimal = loadDossier('minimal');
  const [mayor] = minimal.entities;
  const told = (id: string, entity: Partial<Dossier['entities'][number]>): Dossier => ({
    ...minimal,
    id,
    entities: [{ ...mayor!, ...entity }],
  });

  it('is one by its ISO code or its Wikidata id', () => {
    const actors = actorsOf([
      told('a', { id: 'ARM', type: 'country', label: { en: 'Armenia' } }),
      told('b', { id: 'armenia', iso: 'ARM', wikidata: 'Q399', label: { en: 'Republic of Armenia' } }),
      told('c', { id: 'hayastan', wikidata: 'Q399', label: { hy: 'Հայաստան' } }),
    ]);
    expect(actors).toHaveLength(1);
    expect(actors[0]!.in).toEqual([
      [0, 'ARM'],
      [1, 'armenia'],
      [2, 'hayastan'],
    ]);
    expect(actors[0]!.names).toEqual(expect.arrayContaining(['Armenia', 'Republic of Armenia', 'Հայաստան']));
  });

  it('is not one by its name or its id alone', () => {
    expect(actorsOf([told('a', {}), told('b', {})])).toHaveLength(2);
  });

  it('is not there where only the record knows it', () => {
    expect(actorsOf([told('a', { background: true })])).toEqual([]);
  });
});

describe('a library of a thousand dossiers', () => {
  const dossiers = generatedLibrary(1000);
  const bytes = (data: unknown): number => gzipSync(JSON.stringify(data)).length;

  it(
    'asks for 300 kB at most, compressed, at the first keystroke, and for no more with each word',
    { timeout: 60_000 },
    () => {
      const [first, shards] = [bytes(libraryIndex(dossiers)), statementFiles(dossiers).shards.map(bytes)];
      expect(first).toBeLessThanOrEqual(300_000);
      expect(Math.max(...shards)).toBeLessThanOrEqual(300_000);
    },
  );
});
