/**
 * npm run bench:library: measures the library's search over 1,000 generated dossiers in Node: what the index weighs, how
 * long opening it takes, and how long an answer takes for the beginnings of names and words as somebody types them, and for
 * words with their third letter wrong.
 * Option: --dossiers N.
 */
import { gzipSync } from 'node:zlib';
import { fileFinder, neighbourFinder } from '../src/domain/search/beginnings';
import { librarySearch, tellingTerms } from '../src/domain/search/find-in-library';
import {
  libraryIndex,
  statementFiles,
  type LibraryIndex,
  type StatementShard,
} from '../src/domain/search/library-index';
import { generatedLibrary } from '../tests/support/generated-library';
import { option } from './options';

const count = Number(option('dossiers') ?? 1000);
const dossiers = generatedLibrary(count);
const { shards, beginnings, common } = statementFiles(dossiers);
const fileOf = fileFinder(beginnings);
const indexText = JSON.stringify({ ...libraryIndex(dossiers), beginnings });
const shardTexts = shards.map((shard) => JSON.stringify(shard));
console.log(
  `${count} dossiers: index ${kB(gzipSync(indexText).length)} gzipped, ${shards.length} files of statements, the largest of ${Math.max(...shards.map(({ statements }) => statements.length))}`,
);

const before = performance.now();
const search = librarySearch(JSON.parse(indexText) as LibraryIndex);
console.log(`opened in ${(performance.now() - before).toFixed(0)} ms`);

const neighboursOf = neighbourFinder(beginnings);
// Every fetched file is parsed once and opened with the first query that needs it: both count.
const parsed = new Map<number, StatementShard>();
const shardAt = (at: number): StatementShard => {
  const known = parsed.get(at) ?? (JSON.parse(shardTexts[at]!) as StatementShard);
  parsed.set(at, known);
  return known;
};
const shardsFor = (term: string): StatementShard[] => {
  const at = fileOf(term);
  return at === null ? [] : [shardAt(at)];
};

const sentences = dossiers
  .filter((_, i) => i % 10 === 0)
  .flatMap(({ relations, entities }) => [relations[0]!.verb['en']!, entities.at(-1)!.label['en']!]);
const queries = sentences.flatMap((words) => {
  const [one = '', two = ''] = words.split(' ');
  return [one.slice(0, 3), one, `${one} ${two}`, mistyped(one)];
});
const times = queries
  .map((query) => {
    // The process's own time: others may be at work beside it.
    const started = process.cpuUsage();
    const terms = tellingTerms(query, common);
    const found = search.find(query, terms, terms.map(shardsFor));
    if (found.dossiers.length + found.actors.length + found.statements.length === 0) {
      const near = terms.map((term) => [...shardsFor(term), ...neighboursOf(term).map(shardAt)]);
      search.find(query, terms, near);
    }
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  })
  .sort((a, b) => a - b);
const at = (share: number): string =>
  `${times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1)} ms`;
console.log(`${times.length} queries: half within ${at(0.5)}, 95 of 100 within ${at(0.95)}, all within ${at(1)}`);

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

/** With its third letter wrong: where nothing is found so, other files are asked, which takes longest. */
function mistyped(word: string): string {
  return `${word.slice(0, 2)}${word[2] === 'q' ? 'x' : 'q'}${word.slice(3)}`;
}
