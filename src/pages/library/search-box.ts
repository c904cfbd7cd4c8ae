/** The library's search: a field that answers below it. Plain elements, as the rest of this page. */
import { fileFinder, neighbourFinder } from '../../domain/search/beginnings';
import {
  librarySearch,
  tellingTerms,
  type FoundInLibrary,
  type LibrarySearch,
} from '../../domain/search/find-in-library';
import { termsOf, type LibraryIndex, type StatementShard } from '../../domain/search/library-index';
import { libraryWords } from '../../i18n/library';
import { resultSections } from './results';

/** Fetches a file of the site as JSON, by its path below the root. */
export type FetchJson = (path: string) => Promise<unknown>;

interface Opened {
  readonly search: LibrarySearch;
  readonly common: readonly string[];
  /** The statements with words that begin as a term; none where none has any. */
  readonly shards: (term: string) => Promise<readonly StatementShard[]>;
  /** Those with words that begin so but for the third letter, where that would lead elsewhere. */
  readonly neighbours: (term: string) => Promise<readonly StatementShard[]>;
}

/** Opens the index, whose file names the others. Each is fetched once. */
async function openSearch(path: string, fetchJson: FetchJson): Promise<Opened> {
  const index = (await fetchJson(path)) as LibraryIndex &
    Pick<Opened, 'common'> & {
      readonly shards: readonly string[];
      readonly beginnings: readonly (readonly string[])[];
    };
  const fileOf = fileFinder(index.beginnings);
  const neighboursOf = neighbourFinder(index.beginnings);
  const fetched = new Map<number, Promise<StatementShard>>();
  const shardAt = (at: number): Promise<StatementShard> => {
    const known = fetched.get(at) ?? (fetchJson(index.shards[at]!) as Promise<StatementShard>);
    fetched.set(at, known);
    known.catch(() => fetched.delete(at));
    return known;
  };
  return {
    search: librarySearch(index),
    common: index.common,
    shards(term) {
      const at = fileOf(term);
      return Promise.all(at === null ? [] : [shardAt(at)]);
    },
    neighbours: (term) => Promise.all(neighboursOf(term).map(shardAt)),
  };
}

/** Brings the search to life. What is looked for stands in the address, so that the way back leads to the results. */
export function startSearch(page: Document, fetchJson: FetchJson): void {
  const box = page.querySelector<HTMLElement>('[data-search]');
  const field = page.querySelector<HTMLInputElement>('#library-query');
  const status = page.querySelector('#library-found');
  const results = page.querySelector<HTMLElement>('#library-results');
  const list = page.querySelector<HTMLElement>('#library-list');
  if (!box || !field || !status || !results || !list) return;
  const words = libraryWords(page.documentElement.lang);
  let opening: Promise<Opened> | null = null;

  const show = (found: FoundInLibrary | null, said: string): void => {
    const sections = found === null ? [] : resultSections(found, words, page);
    results.replaceChildren(...sections);
    results.hidden = sections.length === 0;
    list.hidden = found !== null;
    status.textContent = said;
  };
  const answer = async (): Promise<void> => {
    const query = field.value.trim();
    keepQuery(page, query);
    if (termsOf(query).length === 0) return show(null, '');
    try {
      opening ??= openSearch(box.dataset['search']!, fetchJson);
      const { search, common, shards: shardsOf, neighbours } = await opening;
      const terms = tellingTerms(query, common);
      const shards = await Promise.all(terms.map(shardsOf));
      const typedOn = (): boolean => field.value.trim() !== query;
      if (typedOn()) return;
      let found = search.find(query, terms, shards);
      if (countOf(found) === 0) {
        const near = await Promise.all(terms.map(neighbours));
        if (typedOn()) return;
        found = search.find(
          query,
          terms,
          shards.map((own, i) => [...own, ...near[i]!]),
        );
      }
      const n = countOf(found);
      show(found, n === 0 ? words.none : words.found(n));
    } catch {
      opening = null;
      show(null, words.failed);
    }
  };
  field.addEventListener('input', () => void answer());
  field.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || field.value === '') return;
    field.value = '';
    void answer();
  });
  // Somebody may have typed before this came.
  field.value ||= new URL(page.location.href).searchParams.get('q') ?? '';
  if (field.value !== '') void answer();
}

const countOf = ({ dossiers, actors, statements }: FoundInLibrary): number =>
  dossiers.length + actors.length + statements.length;

function keepQuery(page: Document, query: string): void {
  const address = new URL(page.location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  if (address.href !== page.location.href) page.defaultView?.history.replaceState(null, '', address);
}
