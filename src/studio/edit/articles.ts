/** Further articles of a dossier, and new editions of one. */
import { withChanges, type Files } from '../dossier/files';
import { freeze, type ArticleFacts } from '../dossier/freeze';
import { free } from '../dossier/ids';
import { written } from '../dossier/written';
import { DOSSIER_FILE } from '../../domain/parse';
import { GAP } from '../../domain/share/gapped-text';
import { lostIn } from '../script/lost';
import { rowsOf } from '../script/rows';
import { addActor } from './actors';

/** Adds a frozen article to a dossier. Passages of the first one say from then on which article they stand in. */
export function addArticle(files: Files, paragraphs: readonly string[], facts: ArticleFacts): Files {
  const fresh = freeze(paragraphs, facts);
  const [source] = written({ [DOSSIER_FILE]: fresh[DOSSIER_FILE]! }).sources;
  const before = written(files);
  const articles = before.sources.filter(({ kind }) => kind === 'article');
  if (!source) return files;
  const id = free('article', new Set(before.sources.map((one) => one.id)));
  const file = `${id}.md`;
  const publisher = facts.publisher.trim();
  const outlet = publisher === '' ? { files, id: undefined } : addActor(files, publisher, 'medium');
  const { index: _index, ...fields } = source;
  const value = {
    ...fields,
    id,
    file,
    ...(outlet.id === undefined ? {} : { outlet: outlet.id }),
    ...(facts.lang === before.lang ? {} : { lang: facts.lang }),
  };
  const [only] = articles;
  const unsaid = articles.length === 1 && only ? before.passages.filter((one) => one.source === undefined) : [];
  const after = withChanges(
    outlet.files,
    ...unsaid.map(({ index }) => ({ to: 'set', path: ['passages', index, 'source'], value: only!.id }) as const),
    { to: 'add', path: ['sources'], value },
  );
  return { ...after, [file]: fresh['article.md']! };
}

/** Puts a new edition in place of an article's text. No quotation is moved: those that no longer stand there are to do. */
export function newEdition(files: Files, id: string, paragraphs: readonly string[]): Files {
  const source = written(files).sources.find((one) => one.id === id);
  return source?.file === undefined ? files : filled({ ...files, [source.file]: `${paragraphs.join('\n\n')}\n` });
}

/** What told quotations apart in a text with gaps is no help in one without: it goes where the words stand there once. */
function filled(files: Files): Files {
  const lost = new Set(lostIn(files).flatMap(({ passage, instead }) => (instead.length === 1 ? [passage.id] : [])));
  const isGapped = (context = ''): boolean => context.includes(GAP);
  const again = written(files).passages.filter(
    ({ id, prefix, suffix }) => lost.has(id) && (isGapped(prefix) || isGapped(suffix)),
  );
  return withChanges(
    files,
    ...again.flatMap(({ index }) =>
      ['prefix', 'suffix'].map((field) => ({ to: 'set', path: ['passages', index, field], value: undefined }) as const),
    ),
  );
}

/** How many places of a text were left out as it was published. */
export function gapsIn(files: Files): number {
  const texts = written(files).sources.flatMap(({ kind, file }) =>
    kind === 'article' && file ? [files[file] ?? ''] : [],
  );
  return texts.reduce((sum, text) => sum + text.split(GAP).length - 1, 0);
}

/** How many passages do not stand in their articles, each letter for letter and once. */
export function lostPassages(files: Files): number {
  const found = new Set(rowsOf(files).flatMap(({ passage }) => (passage ? [passage.id] : [])));
  return written(files).passages.filter(({ id }) => !found.has(id)).length;
}
