import { gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier';
import { fileFinder, neighbourFinder, partBeginnings } from '../../../src/domain/search/beginnings';
import { librarySearch, tellingTerms } from '../../../src/domain/search/find-in-library';
import { actorsOf } from '../../../src/domain/search/library-entries';
import { libraryIndex, statementFiles, termsOf } from '../../../src/domain/search/library-index';
import { searchTerm, searchWords } from '../../../src/domain/search/search-words';
import { loadDossier } from '../../data/load-dossier';
import { readExample } from '../../examples/examples';
import { generatedLibrary } from '../../support/generated-library';

/** As a browser has it: through JSON. */
const fetched = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

function searchIn(dossiers: readonly Dossier[]) {
  const search = librarySearch(fetched(libraryIndex(dossiers)));
  const { shards, beginnings, common } = fetched(statementFiles(dossiers));
  const fileOf = fileFinder(beginnings);
  return (query: string) => {
    const terms = tellingTerms(query, common);
    return search.find(
      query,
      terms,
      terms.map((term) => shards[fileOf(term) ?? -1] ?? []).map((shard) => [shard].flat()),
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

describe('the beginnings of words', () => {
  // A thousand statements with words of one beginning, and some with others.
  const statements = Array.from({ length: 1000 }, (_, i) => [
    `ab${'cdefg'[i % 5]}word`,
    ...(i < 3 ? ['ab', 'xylo', '橋を'] : []),
  ]);

  it('are parted by a letter more where very many statements have them, and files come out about alike', () => {
    const files = partBeginnings(statements, 4);
    expect(files.flat().toSorted()).toEqual(['ab', 'abc', 'abd', 'abe', 'abf', 'abg', 'xy', '橋'].toSorted());
    const fileOf = fileFinder(files);
    const loads = files.map(
      (_, file) => statements.filter((terms) => terms.some((term) => fileOf(term) === file)).length,
    );
    expect(Math.max(...loads)).toBeLessThanOrEqual(400);
  });

  it('lead to every word from what is typed of it, and to nothing where there is nothing', () => {
    const fileOf = fileFinder(partBeginnings(statements, 4));
    for (const word of new Set(statements.flat())) {
      const letters = Array.from(word);
      // Two letters of very many words lead to those that end there; the third leads to the rest.
      const from = word.startsWith('ab') ? Math.min(3, letters.length) : word === '橋を' ? 1 : 2;
      for (let n = from; n <= letters.length; n++) expect(fileOf(letters.slice(0, n).join(''))).toBe(fileOf(word));
    }
    expect(fileOf('zebra')).toBeNull();
    expect(fileOf('constructor')).toBeNull();
  });

  it('have the files beside them, where the third letter may be wrong', () => {
    const files = partBeginnings(statements, 4);
    const [fileOf, neighbours] = [fileFinder(files), neighbourFinder(files)];
    for (const typed of ['abzword', 'abdword', 'abword']) {
      const all = [fileOf(typed), ...neighbours(typed)];
      expect(all).toContain(fileOf('abcword'));
      expect(new Set(all).size).toBe(all.length);
    }
    // No letter after the second parts these.
    expect(neighbours('xyla')).toEqual([]);
    expect(neighbours('constructor')).toEqual([]);
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

  it('asks for 300 kB at most, compressed, at the first keystroke, and for no more with each word', () => {
    const { shards, beginnings } = statementFiles(dossiers);
    expect(bytes({ ...libraryIndex(dossiers), beginnings })).toBeLessThanOrEqual(300_000);
    expect(Math.max(...shards.map(bytes))).toBeLessThanOrEqual(300_000);
    // One word is in 3,658 of the statements, which no beginning parts; the others' files are far smaller.
    const [largest, next] = shards.map(({ statements }) => statements.length).toSorted((a, b) => b - a);
    expect(largest).toBeLessThan(4000);
    expect(next).toBeLessThan(2500);
  });
});
