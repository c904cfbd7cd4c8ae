/**
 * Wrong anchors: articles are changed as editors change them, and each is taken in as a new edition. A quotation counts as
 * wrong where it is found anywhere but at its own sentence.
 */
import { sentencesOf } from '../../src/domain/quotes/sentences';
import type { Files } from '../../src/studio/dossier/files';
import { written } from '../../src/studio/dossier/written';
import { newEdition } from '../../src/studio/edit/articles';
import { rowsOf } from '../../src/studio/script/rows';
import { allDossiers, numbers, pick } from './dossiers';

/** A sentence of the edition, and where in the old text it comes from, changed or not; null for one that is new there. */
interface Piece {
  readonly words: string;
  readonly from: number | null;
}

type Change = (pieces: readonly Piece[], at: number, random: () => number) => readonly Piece[];

const swap = (words: string): string => {
  const names = words.match(/\p{Lu}\p{L}+/gu) ?? [];
  const [a, b] = [names[0], names.at(-1)];
  if (a === undefined || b === undefined || a === b) return inserted(words, 'then');
  return words.replaceAll(a, '\0').replaceAll(b, a).replaceAll('\0', b);
};

/** A word put into the middle of a sentence. */
const inserted = (words: string, word: string): string => {
  const at = words.indexOf(' ', words.length / 2);
  const middle = at < 0 ? Math.floor(words.length / 2) : at;
  return `${words.slice(0, middle)} ${word}${words.slice(middle)}`;
};

const reworded =
  (reword: (words: string) => string): Change =>
  (pieces, at) =>
    pieces.map((piece, i) => (i === at ? { ...piece, words: reword(piece.words) } : piece));

const CHANGES: Readonly<Record<string, Change>> = {
  'sentence deleted': (pieces, at) => pieces.filter((_, i) => i !== at),
  'sentence doubled': (pieces, at) =>
    pieces.flatMap((piece, i) => (i === at ? [piece, { ...piece, from: null }] : [piece])),
  'sentence copied elsewhere': (pieces, at, random) => {
    const to = Math.floor(random() * (pieces.length + 1));
    return [...pieces.slice(0, to), { words: pieces[at]!.words, from: null }, ...pieces.slice(to)];
  },
  'names swapped': reworded(swap),
  'number changed': reworded((words) =>
    /\d/.test(words) ? words.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)) : inserted(words, '3'),
  ),
  'quotes straightened': (pieces) =>
    pieces.map((piece) => ({
      ...piece,
      words: piece.words.replace(/[“”«»„]/g, '"').replace(/[‘’]/g, "'"),
    })),
};

export interface Anchors {
  readonly editions: number;
  readonly found: number;
  readonly refused: number;
  readonly wrong: number;
}

/** @param count how many editions are made */
export function measureAnchors(count: number, seed: number): Anchors {
  const random = numbers(seed);
  const dossiers = [...allDossiers().values()].flatMap((files) =>
    written(files).sources.flatMap(({ kind, id, file }) =>
      kind === 'article' && file !== undefined ? [{ files, id, file }] : [],
    ),
  );
  const sum = { editions: 0, found: 0, refused: 0, wrong: 0 };
  for (let i = 0; i < count; i++) {
    // One article after the other: reading a dossier anew takes longer than all else.
    const { files, id, file } = dossiers[Math.floor((i * dossiers.length) / count)]!;
    const result = measureOne(files, id, file, random);
    sum.editions += 1;
    sum.found += result.found;
    sum.refused += result.refused;
    sum.wrong += result.wrong;
  }
  return sum;
}

function measureOne(files: Files, id: string, file: string, random: () => number): Omit<Anchors, 'editions'> {
  const text = files[file]!.replace(/\r\n?/g, '\n');
  const cut = sentencesOf(text, written(files).sources.find((one) => one.id === id)?.lang ?? written(files).lang);
  const before = rowsOf(files).filter(({ source, passage }) => source === id && passage !== undefined);
  const pieces: readonly Piece[] = cut.map(({ start, end }) => ({ words: text.slice(start, end), from: start }));
  const change = pick(random, Object.values(CHANGES));
  const changed = change(pieces, Math.floor(random() * pieces.length), random);
  // Each sentence a paragraph of its own: where it stands in the new text is known.
  const places = new Map<number, { start: number; end: number }>();
  let at = 0;
  for (const { words, from } of changed) {
    if (from !== null) places.set(from, { start: at, end: at + words.length });
    at += words.length + 2;
  }
  const after = rowsOf(
    newEdition(
      files,
      id,
      changed.map(({ words }) => words),
    ),
  );
  let [found, refused, wrong] = [0, 0, 0];
  for (const row of before) {
    const now = after.find(({ passage }) => passage?.id === row.passage!.id);
    const first = cut.findLast(({ start }) => start <= row.start)!;
    const own = places.get(first.start);
    if (!now) refused += 1;
    else if (own !== undefined && own.start <= now.start && now.end <= own.end && now.words === row.words) found += 1;
    else wrong += 1;
  }
  return { found, refused, wrong };
}
