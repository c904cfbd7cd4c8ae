/** The parts of a sentence that are somebody's words: who, by which cue, which exact words, how firmly, and within what. */
import type { VoiceAsWritten } from '../../domain/parse/schema';
import { occurrences } from '../../domain/quotes/match-quote';
import { withChanges, type Files } from '../dossier/files';
import { free, idFor } from '../dossier/ids';
import { textPath, written } from '../dossier/written';
import { rowsOf, type Row } from '../script/rows';
import { giveVoice } from './passages';
import { shortVoice, voiceForm, type VoiceForm } from './voice-form';

type Part = NonNullable<NonNullable<Row['passage']>['attributions']>[number];

const rowAt = (files: Files, id: string): Row | undefined => rowsOf(files).find((row) => row.id === id);

/** The pieces of a part's words, in order. */
export const piecesOf = ({ content }: Pick<Part, 'content'>): readonly string[] =>
  typeof content === 'string' ? [content] : content;

/** Whether pieces stand in a sentence in this order, each once after the one before. */
export function standInOrder(words: string, pieces: readonly string[]): boolean {
  let from = 0;
  for (const piece of pieces) {
    const found = piece === '' ? [] : occurrences(words.slice(from), piece, 2);
    if (found.length !== 1) return false;
    from += found[0]! + piece.length;
  }
  return pieces.length > 0;
}

/** A part whose words these share: they stand within it, or reach beyond it. */
interface Overlap {
  readonly how: 'within' | 'beyond';
  readonly words: string;
}

/** The part of a sentence that exact words share letters with and do not hold whole; null where there is none. */
export function overlapWith(row: Row, exact: string): Overlap | null {
  const [start] = occurrences(row.words, exact, 1);
  if (start === undefined || exact === '') return null;
  const end = start + exact.length;
  for (const part of (row.passage?.attributions ?? []).toReversed()) {
    for (const piece of piecesOf(part)) {
      const [from] = occurrences(row.words, piece, 1);
      if (from === undefined || from >= end || start >= from + piece.length) continue;
      const isWithin = from <= start && end <= from + piece.length;
      const holds = start <= from && from + piece.length <= end;
      if (isWithin || !holds) return { how: isWithin ? 'within' : 'beyond', words: piece };
    }
  }
  return null;
}

/**
 * Says that exact words of a sentence are somebody's. A part inside another one is a quotation in a quotation.
 * @param voice whose they are; the sentence's own voice, where it has one
 */
export function addPart(files: Files, rowId: string, words: string, voice: VoiceAsWritten): Files {
  const row = rowAt(files, rowId);
  if (!row || !standInOrder(row.words, [words])) return files;
  // A sentence becomes a passage with its voice.
  const before = row.passage ? files : giveVoice(files, rowId, voice, 'says');
  const passage = rowAt(before, rowId)?.passage;
  if (!passage) return files;
  const taken = new Set(written(before).passages.flatMap(({ attributions = [] }) => attributions.map(({ id }) => id)));
  const within = (passage.attributions ?? []).findLast((part) => piecesOf(part).some((piece) => piece.includes(words)));
  const value = {
    id: free(`a-${passage.id}`, taken),
    voice,
    content: words,
    ...(within ? { within: within.id } : {}),
  };
  return withChanges(before, { to: 'add', path: ['passages', passage.index, 'attributions'], value });
}

interface Found {
  readonly part: Part;
  readonly path: readonly (string | number)[];
}

function partAt(files: Files, rowId: string, id: string): Found | undefined {
  const passage = rowAt(files, rowId)?.passage;
  const at = passage?.attributions?.findIndex((one) => one.id === id) ?? -1;
  const part = passage?.attributions?.[at];
  return passage && part && { part, path: ['passages', passage.index, 'attributions', at] };
}

/** Says the cue, how it is said, how firmly, or which part this one stands in; nothing takes it away. */
export function sayOfPart(
  files: Files,
  rowId: string,
  id: string,
  field: 'cue' | 'modality' | 'certainty' | 'within',
  value: string,
): Files {
  const found = partAt(files, rowId, id);
  if (!found) return files;
  const words = value.trim();
  if (field === 'cue' && words !== '' && !standInOrder(rowAt(files, rowId)!.words, [words])) return files;
  const at = [...found.path, field];
  const path = field === 'modality' ? textPath(found.part.modality, at, written(files).lang) : at;
  return withChanges(files, { to: 'set', path, value: words === '' ? undefined : words });
}

/** Says which exact words are theirs; a split quotation has several pieces, in order. */
export function setPieces(files: Files, rowId: string, id: string, pieces: readonly string[]): Files {
  const found = partAt(files, rowId, id);
  if (!found || !standInOrder(rowAt(files, rowId)!.words, pieces)) return files;
  const value = pieces.length === 1 ? pieces[0] : [...pieces];
  return withChanges(files, { to: 'set', path: [...found.path, 'content'], value });
}

/** Takes a part out; those in it stand on their own then. A sentence without a voice of its own keeps that of its only part. */
export function removePart(files: Files, rowId: string, id: string): Files {
  const found = partAt(files, rowId, id);
  const passage = rowAt(files, rowId)?.passage;
  if (!found || !passage) return files;
  const all = passage.attributions ?? [];
  const inner = all.flatMap((part, i) =>
    part.within === id
      ? [{ to: 'set', path: ['passages', passage.index, 'attributions', i, 'within'], value: undefined } as const]
      : [],
  );
  const last = all.length === 1;
  return withChanges(
    files,
    ...inner,
    ...(last && passage.voice === undefined
      ? [{ to: 'set', path: ['passages', passage.index, 'voice'], value: found.part.voice } as const]
      : []),
    { to: 'set', path: last ? found.path.slice(0, -1) : found.path, value: undefined },
  );
}

/** The voice of a sentence, or of a part of it, in full. */
export function voiceOfRow(row: Row, part?: string): VoiceForm | undefined {
  const voice =
    part === undefined ? row.passage?.voice : row.passage?.attributions?.find(({ id }) => id === part)?.voice;
  return voice === undefined ? undefined : voiceForm(voice);
}

/** Changes whose words a sentence, or a part of it, is: who, through whom, and where that is named. */
export function changeVoice(files: Files, rowId: string, part: string | undefined, change: Partial<VoiceForm>): Files {
  const row = rowAt(files, rowId);
  const before = row && voiceOfRow(row, part);
  if (!row?.passage || !before) return files;
  const after = { ...before, ...change };
  // Who speaks says which kind of voice it is.
  const kind = change.who === undefined ? after.kind : undefined;
  if (after.who.length === 0 && kind === undefined) return files;
  const path =
    part === undefined ? ['passages', row.passage.index, 'voice'] : [...partAt(files, rowId, part)!.path, 'voice'];
  return withChanges(files, { to: 'set', path, value: shortVoice({ ...after, kind }) });
}

/**
 * Adds somebody whom the article does not name, in its own words; each mention is somebody else until an author says otherwise.
 * @param single whether it is one person
 */
export function addUnnamed(files: Files, words: string, single = false): { files: Files; id: string } {
  const { entities, relations } = written(files);
  const label = words.trim();
  const id = idFor(label, new Set([...entities, ...relations].map((one) => one.id)));
  const value = { id, type: single ? 'person' : 'group', label, named: false };
  return { files: withChanges(files, { to: 'add', path: ['entities'], value }), id };
}
