/** What is still to say before anything is published, each with the field it is said in. */
import { stillToSay } from '../../domain/parse/still-to-say';
import type { Files } from '../dossier/files';
import { written } from '../dossier/written';
import { placeOfField } from '../judge/place-of-line';
import type { Place } from '../work/state';

/** A field that still has what a draft put there. */
export interface Unsaid {
  /** As it is called in the file. */
  readonly field: string;
  /** Where it is said; none for what the Studio does not show. */
  readonly place: Place | null;
  /** What the field is called there, as in `data-field`. */
  readonly name: string;
  /** The article it is said of: its number among them, and its title. */
  readonly article?: { readonly at: number; readonly title: string };
}

export function unsaidIn(files: Files): readonly Unsaid[] {
  const { data, sources } = written(files);
  const articles = sources.filter(({ kind }) => kind === 'article');
  return stillToSay(data).map((path): Unsaid => {
    const field = String(
      path.findLast((step) => typeof step === 'string' && !/^[a-z]{2}(?:-|$)/.test(step)) ?? path[0],
    );
    const at = path[0] === 'sources' ? articles.findIndex(({ index }) => index === path[1]) : -1;
    return {
      field,
      place: placeOfField(String(path[0])),
      name: at >= 0 && field === 'title' ? 'article-title' : field,
      ...(at >= 0 && { article: { at, title: articles[at]!.title } }),
    };
  });
}
