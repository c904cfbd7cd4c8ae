import type { FoundInLibrary, FoundPlace } from '../../domain/search/find-in-library';
import type { LibraryWords } from '../../i18n/library';

/** So many results of a kind are listed; a longer word finds fewer. */
const MOST = 20;

/** The results as lists of links, a list for each kind that was found. */
export function resultSections(found: FoundInLibrary, words: LibraryWords, page: Document): HTMLElement[] {
  const element = <K extends keyof HTMLElementTagNameMap>(
    name: K,
    content: string | readonly Node[],
    lang?: string,
  ) => {
    const made = page.createElement(name);
    if (lang !== undefined) made.lang = lang;
    if (typeof content === 'string') made.textContent = content;
    else made.append(...content);
    return made;
  };
  const link = ({ dossier, select, lang }: FoundPlace, said: string): HTMLElement => {
    const made = element('a', said, lang);
    made.href = `./${dossier}/${select === undefined ? '' : `?select=${encodeURIComponent(select)}`}`;
    return made;
  };
  const section = (title: string, items: readonly HTMLElement[]): HTMLElement[] =>
    items.length === 0 ? [] : [element('section', [element('h2', title), element('ul', items.slice(0, MOST))])];
  return [
    ...section(
      words.dossiers,
      found.dossiers.map((place) => element('li', [link(place, place.title)])),
    ),
    ...section(
      words.actors,
      found.actors.map(({ name, lang, in: where }) =>
        element('li', [
          element('strong', name, lang),
          element(
            'ul',
            where.map((place) => element('li', [link(place, place.title)])),
          ),
        ]),
      ),
    ),
    ...section(
      words.statements,
      found.statements.map(({ sentence, place }) =>
        element('li', [link(place, sentence), element('small', place.title, place.lang)]),
      ),
    ),
  ];
}
