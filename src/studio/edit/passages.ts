/** Whose words a sentence is, and how they are said. */
import { hedgesIn } from '../../domain/quotes/hedges';
import type { VoiceAsWritten } from '../../domain/parse/schema';
import type { Change } from '../yaml/plain';
import { withChanges, type Files } from '../dossier/files';
import { textPath, written } from '../dossier/written';
import { articleText } from '../script/article-text';
import { contextOf, rowsOf, type Row } from '../script/rows';

const rowAt = (files: Files, id: string): Row | undefined => rowsOf(files).find((row) => row.id === id);

/** A sentence becomes a passage, in the order of the text. */
export function passageAdded(files: Files, row: Row, fields: Record<string, unknown>): Change {
  const { sources, passages } = written(files);
  const source = sources.find(({ id }) => id === row.source)!;
  const text = articleText(files[source.file!]!);
  const several = sources.filter(({ kind }) => kind === 'article').length > 1;
  const rows = rowsOf(files);
  const before = rows.slice(0, rows.indexOf(row)).findLast(({ passage }) => passage !== undefined)?.passage;
  const value = {
    id: row.id,
    ...(several ? { source: source.id } : {}),
    exact: row.words,
    ...contextOf(text, row),
    ...fields,
  };
  const at = before === undefined ? 0 : before.index + 1;
  return { to: 'add', path: ['passages'], value, ...(at < passages.length ? { at } : {}) };
}

/**
 * Gives a sentence its voice; it becomes a passage where it is none yet.
 * @param voice an entity's id, or `reporter`
 * @param modality how it is said, where nothing says so yet: “warns”
 */
export function giveVoice(files: Files, rowId: string, voice: VoiceAsWritten, modality: string): Files {
  const row = rowAt(files, rowId);
  if (row === undefined) return files;
  const { passage, words } = row;
  const [part, another] = passage?.attributions ?? [];
  if (passage && part && !another && passage.voice === undefined) {
    // The sentence is one person's, by its only part: that is whose voice changes.
    const via = typeof part.voice === 'object' && !Array.isArray(part.voice) ? part.voice.via : undefined;
    const path = ['passages', passage.index, 'attributions', 0, 'voice'];
    // The outlet says it itself, and through nobody.
    const value = via === undefined || voice === 'reporter' ? voice : { who: voice, via };
    return withChanges(files, { to: 'set', path, value });
  }
  if (passage) {
    return withChanges(
      files,
      { to: 'set', path: ['passages', passage.index, 'voice'], value: voice },
      ...(passage.modality === undefined && !passage.attributions
        ? [{ to: 'set', path: ['passages', passage.index, 'modality'], value: modality } as const]
        : []),
    );
  }
  const { sources, lang } = written(files);
  const hedges = [...new Set(hedgesIn(words, sources.find(({ id }) => id === row.source)?.lang ?? lang))].filter(
    (hedge) => words.includes(hedge),
  );
  return withChanges(files, passageAdded(files, row, { voice, modality, ...(hedges.length > 0 ? { hedges } : {}) }));
}

/** Takes a sentence's voice away. One on which something rests stays a passage, and the gate says what it lacks. */
export function takeVoice(files: Files, rowId: string): Files {
  const passage = rowAt(files, rowId)?.passage;
  if (!passage) return files;
  if (restsOn(files, passage.id).length === 0 && !isShown(files, passage.id))
    return withChanges(files, { to: 'set', path: ['passages', passage.index], value: undefined });
  return withChanges(files, { to: 'set', path: ['passages', passage.index, 'voice'], value: undefined });
}

/** Whether a step shows a passage, or a question is about it. */
function isShown(files: Files, passage: string): boolean {
  const { tour, questions } = written(files);
  return tour.some((step) => step.passage === passage) || questions.some(({ about }) => about === passage);
}

/** Ids of the statements and answers that rest on a passage. */
export function restsOn(files: Files, passage: string): readonly string[] {
  const { relations, answers } = written(files);
  return [...relations, ...answers]
    .filter(({ evidence }) => evidence.some((piece) => piece.passage === passage))
    .map(({ id }) => id);
}

/** Says how a sentence is said, or our remark on it; an empty text takes it away. */
export function sayOfPassage(files: Files, rowId: string, field: 'modality' | 'note', words: string): Files {
  const passage = rowAt(files, rowId)?.passage;
  if (!passage) return files;
  const path = textPath(passage[field], ['passages', passage.index, field], written(files).lang);
  return withChanges(files, { to: 'set', path, value: words.trim() === '' ? undefined : words.trim() });
}

/** Marks a word of a sentence as one that weakens it, or unmarks it. */
export function toggleHedge(files: Files, rowId: string, word: string): Files {
  const row = rowAt(files, rowId);
  if (!row?.passage || !row.words.includes(word)) return files;
  const before = row.passage.hedges ?? [];
  const hedges = before.includes(word) ? before.filter((one) => one !== word) : [...before, word];
  const path = ['passages', row.passage.index, 'hedges'];
  return withChanges(files, { to: 'set', path, value: hedges.length === 0 ? undefined : hedges });
}
