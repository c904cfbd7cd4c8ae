/** The library's search: a field that answers below it. Plain elements, as the rest of this page. */
import { fileFinder } from '../../domain/search/beginnings';
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
  /** The statements with words that begin as a term; null where none has any. */
  readonly shard: (term: string) => Promise<StatementShard | null>;
}

/** Opens the index, whose file names the others. Each is fetched once. */
async function openSearch(path: string, fetchJson: FetchJson): Promise<Opened> {
  const index = (await fetchJson(path)) as LibraryIndex &
    Pick<Opened, 'common'> & {
      readonly shards: readonly string[];
      readonly beginnings: readonly (readonly string[])[];
    };
  const fileOf = fileFinder(index.beginnings);
  const fetched = new Map<number, Promise<StatementShard>>();
  return {
    search: librarySearch(index),
    common: index.common,
    shard(term) {
      const at = fileOf(term);
      if (at === null) return Promise.resolve(null);
      const known = fetched.get(at) ?? (fetchJson(index.shards[at]!) as Promise<StatementShard>);
      fetched.set(at, known);
      known.catch(() => fetched.delete(at));
      return known;
    },
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
      const { search, common, shard } = await opening;
      const terms = tellingTerms(query, common);
      const shards = await Promise.all(terms.map(shard));
      // Somebody has typed on meanwhile.
      if (field.value.trim() !== query) return;
      const found = search.find(query, terms, shards);
      const n = found.dossiers.length + found.actors.length + found.statements.length;
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

function keepQuery(page: Document, query: string): void {
  const address = new URL(page.location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  if (address.href !== page.location.href) page.defaultView?.history.replaceState(null, '', address);
}
