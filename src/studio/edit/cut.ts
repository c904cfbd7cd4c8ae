/** Sentences are candidates, not a cage: joins a row with the next one, or splits it between words. */
import { withChanges, type Files } from '../dossier/files';
import { free } from '../dossier/ids';
import { written } from '../dossier/written';
import { articleText } from '../script/article-text';
import { contextOf, rowsOf, type Row } from '../script/rows';
import { tokenOf } from '../script/voices';
import { passageAdded, restsOn } from './passages';

/** Why a row stays as it is. */
export type Uncut = 'last' | 'paragraph' | 'voices' | 'rests' | 'parts';

const textOf = (files: Files, { source }: Row): string =>
  articleText(files[written(files).sources.find(({ id }) => id === source)!.file!]!);

/** The fields of a passage that is a stretch of its article. */
function stretch(files: Files, row: Row, start: number, end: number): Record<string, unknown> {
  const text = textOf(files, row);
  const words = text.slice(start, end);
  return { exact: words, prefix: undefined, suffix: undefined, ...contextOf(text, { ...row, words, start, end }) };
}

/**
 * Joins a sentence with the next one of its paragraph. What rests on the first still rests on its words.
 * @returns why not, where it cannot be
 */
export function joinNext(files: Files, rowId: string): Files | Uncut {
  const rows = rowsOf(files);
  const at = rows.findIndex(({ id }) => id === rowId);
  const [row, next] = [rows[at], rows[at + 1]];
  if (!row || next?.source !== row.source) return 'last';
  if (next.opens) return 'paragraph';
  const [token, other] = [tokenOf(row), tokenOf(next)];
  if (token !== undefined && other !== undefined && token !== other) return 'voices';
  if (next.passage && restsOn(files, next.passage.id).length > 0) return 'rests';
  if ((row.passage?.attributions ?? next.passage?.attributions) !== undefined) return 'parts';
  const whole = stretch(files, row, row.start, next.end);
  const first = row.passage ?? next.passage;
  if (!first) return withChanges(files, passageAdded(files, row, whole));
  const gone = row.passage && next.passage;
  const owner = { ...first, id: row.id };
  const kept = row.passage
    ? wordsOfWholes(files, row.passage.id, row.words)
    : withChanges(files, { to: 'set', path: ['passages', first.index, 'id'], value: owner.id });
  const hedges = [...new Set([...(row.passage?.hedges ?? []), ...(next.passage?.hedges ?? [])])];
  return withChanges(
    kept,
    ...fields(first.index, { ...whole, ...(hedges.length > 0 ? { hedges } : {}) }),
    ...(row.passage && token === undefined && next.passage?.voice !== undefined
      ? fields(first.index, { voice: next.passage.voice })
      : []),
    ...(gone ? [{ to: 'set', path: ['passages', gone.index], value: undefined } as const] : []),
  );
}

/**
 * Splits a sentence before some offset in it. Both halves have its voice; what rests on some of its words goes with them.
 * @param offset in its words
 */
export function splitAt(files: Files, rowId: string, offset: number): Files | Uncut {
  const rows = rowsOf(files);
  const row = rows.find(({ id }) => id === rowId);
  if (!row) return 'last';
  const head = row.words.slice(0, offset).trimEnd();
  const tail = row.words.slice(offset).trimStart();
  if (head === '' || tail === '') return 'last';
  if (row.passage?.attributions) return 'parts';
  const all = written(files);
  const wholes = [...all.relations, ...all.answers].some(({ evidence }) =>
    evidence.some(
      ({ passage, words }) =>
        passage === row.id && (words === undefined || !(head.includes(words) || tail.includes(words))),
    ),
  );
  if (row.passage && wholes) return 'rests';
  const id = free(`${row.id}b`, new Set([...all.passages.map((one) => one.id), ...rows.map((one) => one.id)]));
  const parts = [
    stretch(files, row, row.start, row.start + head.length),
    stretch(files, row, row.end - tail.length, row.end),
  ];
  const [first, second] = parts as [Record<string, unknown>, Record<string, unknown>];
  const began = row.passage ? files : withChanges(files, passageAdded(files, row, {}));
  const passage = rowsOf(began).find((one) => one.id === row.id)!.passage!;
  const hedges = passage.hedges ?? [];
  const held = (words: string): Record<string, unknown> => {
    const some = hedges.filter((hedge) => words.includes(hedge));
    return { hedges: some.length > 0 ? some : undefined };
  };
  const { voice, modality, source } = passage;
  const value = Object.fromEntries(
    Object.entries({ id, source, ...second, voice, modality, ...held(tail) }).filter(([, one]) => one !== undefined),
  );
  const cut = withChanges(began, ...fields(passage.index, { ...first, ...held(head) }), {
    to: 'add',
    path: ['passages'],
    value,
    at: passage.index + 1,
  });
  return moveEvidence(cut, row.id, id, (words) => !head.includes(words));
}

const fields = (index: number, values: Record<string, unknown>) =>
  Object.entries(values).map(([field, value]) => ({ to: 'set', path: ['passages', index, field], value }) as const);

/** Evidence that was a whole passage names its words, now that the passage is longer. */
function wordsOfWholes(files: Files, passage: string, words: string): Files {
  const { relations, answers } = written(files);
  const lists = [
    ['relations', relations],
    ['answers', answers],
  ] as const;
  return withChanges(
    files,
    ...lists.flatMap(([list, items]) =>
      items.flatMap(({ index, evidence }) =>
        evidence.flatMap((piece, i) =>
          piece.passage === passage && piece.words === undefined
            ? [{ to: 'set', path: [list, index, 'evidence', i, 'words'], value: words } as const]
            : [],
        ),
      ),
    ),
  );
}

function moveEvidence(files: Files, from: string, to: string, goes: (words: string) => boolean): Files {
  const { relations, answers } = written(files);
  const lists = [
    ['relations', relations],
    ['answers', answers],
  ] as const;
  return withChanges(
    files,
    ...lists.flatMap(([list, items]) =>
      items.flatMap(({ index, evidence }) =>
        evidence.flatMap((piece, i) =>
          piece.passage === from && piece.words !== undefined && goes(piece.words)
            ? [{ to: 'set', path: [list, index, 'evidence', i, 'passage'], value: to } as const]
            : [],
        ),
      ),
    ),
  );
}
