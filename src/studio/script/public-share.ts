/** How much of an article readers get, as the gate will have it. */
import type { Item } from '../../domain/parse/schema';
import { carriedPassages } from '../../domain/quotes/carried';
import { wordsOf } from '../../domain/quotes/words';
import type { Files } from '../dossier/files';
import { written, type Written } from '../dossier/written';
import { listAt } from '../yaml/plain';
import { articleText } from './article-text';
import { rowsOf, type Row } from './rows';

export interface PublicShare {
  readonly sentences: number;
  /** Of its words, from 0 to 1. */
  readonly share: number;
  /** Whether its text is shown whole, by choice. */
  readonly whole: boolean;
}

const remembered = new WeakMap<Files, Map<string, PublicShare>>();

/** @param source the id of an article */
export function publicShare(files: Files, source: string): PublicShare {
  const known = remembered.get(files) ?? new Map<string, PublicShare>();
  remembered.set(files, known);
  const share = known.get(source) ?? measure(files, source);
  known.set(source, share);
  return share;
}

function measure(files: Files, id: string): PublicShare {
  const { sources, lang } = written(files);
  const source = sources.find((one) => one.id === id);
  const text = source?.file === undefined ? undefined : files[source.file];
  const rows = rowsOf(files).filter((row) => row.source === id);
  if (source === undefined || text === undefined || rows.length === 0) return { sentences: 0, share: 0, whole: false };
  if (source.display === 'full') return { sentences: rows.length, share: 1, whole: true };
  const shown = publicRows(files).filter((row) => row.source === id);
  const words = wordsOf(articleText(text), source.lang ?? lang);
  const isShown = ({ start, end }: { start: number; end: number }): boolean =>
    shown.some((row) => row.start <= start && end <= row.end);
  const share = words.length === 0 ? 0 : words.filter(isShown).length / words.length;
  return { sentences: shown.length, share, whole: false };
}

/** The sentences that readers get as quotations: those with a voice on which something rests, or which are to be shown anyway. */
export function publicRows(files: Files): readonly Row[] {
  const all = written(files);
  const carried = carriedIn(all);
  const full = new Set(all.sources.flatMap(({ id, display }) => (display === 'full' ? [id] : [])));
  return rowsOf(files).filter(({ passage, source }) => {
    if (passage === undefined || (passage.voice === undefined && passage.attributions === undefined)) return false;
    return passage.show !== undefined || full.has(source) || carried.has(passage.id);
  });
}

function carriedIn(all: Written): ReadonlySet<string> {
  const holder = new Map(
    all.passages.flatMap(({ id, attributions = [] }) => attributions.map((part) => [part.id, id] as const)),
  );
  const resting = ({ evidence = [] }: { readonly evidence?: readonly Item<'relations'>['evidence'][number][] }) => ({
    evidence: evidence.map(({ passage, attribution }) => {
      const rests = passage ?? (attribution === undefined ? undefined : holder.get(attribution));
      return rests === undefined ? {} : { passage: rests };
    }),
  });
  return carriedPassages({
    passages: all.passages.map(({ id, attributions = [] }) => ({ id, attributions })),
    relations: all.relations.map(resting),
    answers: all.answers.map((answer) => ({ to: answer.to, ...resting(answer) })),
    sides: all.sides.map(resting),
    sayings: listIn<Item<'sayings'>>(all, 'sayings', 'renderings'),
    annotations: listIn<Item<'annotations'>>(all, 'annotations', 'passage'),
    questions: all.questions,
    tour: all.tour.map(({ passage, view = {} }) => ({ passage, view })),
  });
}

/** The items of a list that the Studio keeps and does not show. */
function listIn<T>({ data }: Written, name: string, field: keyof T & string): readonly T[] {
  const isItem = (one: unknown): one is T => typeof one === 'object' && one !== null && field in one;
  return listAt(data, [name]).filter(isItem);
}
