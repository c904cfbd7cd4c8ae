/** What an author does about a passage whose words are lost: other words are marked in their place, or it is taken out. */
import type { Span } from '../../domain/dossier';
import type { Item } from '../../domain/parse/schema';
import { nearestText } from '../../domain/quotes/nearest-text';
import { withChanges, type Files } from '../dossier/files';
import { written } from '../dossier/written';
import { articleText } from '../script/article-text';
import { lostIn } from '../script/lost';
import { contextOf } from '../script/rows';
import { listAt, type Change } from '../yaml/plain';
import { removeAnswer } from './answers';
import { takenOut } from './list-items';
import { piecesOf, standInOrder } from './parts';
import { questionsWithout } from './questions';
import { removeStatement, standOnce } from './statements';

/**
 * Marks other words of the article in place of lost ones. Its voice stays, and so does all that rests on it: words of it
 * that stand no more become the nearest ones in the new words, or the whole of them.
 */
export function markInstead(files: Files, id: string, { start, end }: Span): Files {
  const lost = lostIn(files).find(({ passage }) => passage.id === id);
  const source = written(files).sources.find((one) => one.id === lost?.source);
  if (!lost || source?.file === undefined) return files;
  const { passage } = lost;
  const text = articleText(files[source.file]!);
  const words = text.slice(start, end);
  const at = (field: string) => ['passages', passage.index, field];
  const context = { prefix: undefined, suffix: undefined, ...contextOf(text, { words, start, end }) };
  const hedges = passage.hedges?.filter((hedge) => words.includes(hedge));
  const mentions = passage.mentions?.filter((mention) => words.includes(mention.words));
  const attributions = passage.attributions?.map((part) => {
    const pieces = piecesOf(part);
    const kept = standInOrder(words, pieces) ? pieces : pieces.map((piece) => nearWords(words, piece) ?? words);
    const { cue, ...rest } = part;
    return {
      ...rest,
      ...(cue === undefined || !words.includes(cue) ? {} : { cue }),
      content: kept.length === 1 ? kept[0] : kept,
    };
  });
  const set = (field: string, value: unknown): Change => ({ to: 'set', path: at(field), value });
  return withChanges(
    files,
    set('exact', words),
    set('prefix', context.prefix),
    set('suffix', context.suffix),
    ...(hedges ? [set('hedges', hedges.length === 0 ? undefined : hedges)] : []),
    ...(mentions ? [set('mentions', mentions.length === 0 ? undefined : mentions)] : []),
    ...(attributions ? [set('attributions', attributions)] : []),
    ...evidenceOf(files, id).flatMap((piece): Change[] => {
      if (piece.words === undefined || standOnce(words, piece.words)) return [];
      return [{ to: 'set', path: [...piece.path, 'words'], value: nearWords(words, piece.words) }];
    }),
  );
}

/** The words of a text nearest to some others, where they stand there once. */
function nearWords(text: string, words: string): string | undefined {
  const near = nearestText(text, words)?.text;
  return near !== undefined && standOnce(text, near) ? near : undefined;
}

type Saying = Item<'sayings'>;

interface Piece {
  readonly list: 'relations' | 'answers' | 'sides';
  readonly of: string;
  readonly words: string | undefined;
  readonly path: readonly (string | number)[];
}

/** All that rests on a passage, with the words it rests on. */
function evidenceOf(files: Files, passage: string): readonly Piece[] {
  const all = written(files);
  const parts = all.passages.find(({ id }) => id === passage)?.attributions?.map(({ id }) => id) ?? [];
  return (['relations', 'answers', 'sides'] as const).flatMap((list) =>
    all[list].flatMap(({ id, index, evidence = [] }) =>
      evidence.flatMap((piece, i): Piece[] => {
        const rests =
          piece.passage === passage || (piece.attribution !== undefined && parts.includes(piece.attribution));
        return rests ? [{ list, of: id, words: piece.words, path: [list, index, 'evidence', i] }] : [];
      }),
    ),
  );
}

/** The statements and answers that would go with a passage, since they rest on nothing else. */
export function goesWith(files: Files, passage: string): { readonly relations: string[]; readonly answers: string[] } {
  const all = written(files);
  const resting = evidenceOf(files, passage);
  const alone = (list: 'relations' | 'answers'): string[] =>
    all[list]
      .filter(
        ({ id, evidence }) => resting.filter((one) => one.list === list && one.of === id).length === evidence.length,
      )
      .map(({ id }) => id);
  return { relations: alone('relations'), answers: alone('answers') };
}

/** Takes a lost passage out, with what rests on nothing else, the questions about it and what steps show of it. */
export function takeOutLost(files: Files, id: string): Files {
  if (!lostIn(files).some(({ passage }) => passage.id === id)) return files;
  const alone = goesWith(files, id);
  const less = alone.answers.reduce(removeAnswer, alone.relations.reduce(removeStatement, files));
  const parts =
    written(less)
      .passages.find((one) => one.id === id)
      ?.attributions?.map((part) => part.id) ?? [];
  const answering = written(less).answers.filter(({ to }) => to === id || parts.includes(to));
  const unanswered = answering.reduce((before, answer) => removeAnswer(before, answer.id), less);
  const rest = withChanges(
    unanswered,
    // From the last on, so that numbers before it stay.
    ...evidenceOf(unanswered, id)
      .toReversed()
      .map(({ path }): Change => ({ to: 'set', path, value: undefined })),
    ...questionsWithout(unanswered, id),
    ...written(unanswered).tour.flatMap(({ index, passage, view }): Change[] => [
      ...(passage === id ? [{ to: 'set', path: ['tour', index, 'passage'], value: undefined } as const] : []),
      ...(view?.passage === id ? [{ to: 'set', path: ['tour', index, 'view'], value: undefined } as const] : []),
    ]),
  );
  const free = withChanges(rest, ...unshown(rest, id, alone.relations));
  const { passages } = written(free);
  return passages.length === 1
    ? withChanges(free, { to: 'set', path: ['passages'], value: [] })
    : withChanges(free, ...takenOut(['passages'], passages, (passage) => passage.id === id));
}

/** What else names a passage that goes, in lists the Studio keeps and does not show, or a statement that went with it. */
function unshown(files: Files, id: string, relations: readonly string[]): readonly Change[] {
  const data = written(files).data as Readonly<Record<string, unknown>>;
  const sayings = (listAt(data, ['sayings']) as readonly Saying[]).map((saying) => ({
    ...saying,
    renderings: saying.renderings.filter((one) => one !== id),
    ...(saying.differences && { differences: saying.differences.filter((one) => one.in !== id && one.than !== id) }),
  }));
  const annotations = (listAt(data, ['annotations']) as readonly Item<'annotations'>[]).filter(
    ({ passage }) => passage !== id,
  );
  const left = sayings.filter(({ renderings }) => renderings.length > 1);
  const set = (name: string, value: unknown): Change => ({ to: 'set', path: [name], value });
  return [
    ...('sayings' in data ? [set('sayings', left.length === 0 ? undefined : left)] : []),
    ...('annotations' in data ? [set('annotations', annotations.length === 0 ? undefined : annotations)] : []),
    ...(relations.some((one) => one === data['telling']) ? [set('telling', undefined)] : []),
  ];
}
