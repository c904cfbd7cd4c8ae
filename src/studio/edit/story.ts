/** The story: title, summary, what is known of the article, and the steps of the walk. */
import type { StepPicture, VoiceKind } from '../../domain/dossier';
import { withChanges, type Files } from '../dossier/files';
import { free } from '../dossier/ids';
import { textPath, written } from '../dossier/written';
import { movedItem, takenOut } from './list-items';

/** Says the title, the summary, or who made it; the last may be taken away. */
export function sayOfDossier(files: Files, field: 'title' | 'summary' | 'byline', words: string): Files {
  const { data, lang } = written(files);
  const text = words.trim();
  const before = (data as Record<string, string | Record<string, string>> | undefined)?.[field];
  if (text === '' && field === 'byline') return withChanges(files, { to: 'set', path: [field], value: undefined });
  if (text === '') return files;
  return withChanges(files, { to: 'set', path: textPath(before, [field], lang), value: text });
}

export type SourceField = 'title' | 'publisher' | 'url' | 'date' | 'rights' | 'display';

/** Says something of an article; an empty text takes an optional field away. */
export function sayOfSource(files: Files, id: string, field: SourceField, words: string): Files {
  const { sources, lang } = written(files);
  const source = sources.find((one) => one.id === id);
  const text = words.trim();
  if (!source || (text === '' && (field === 'title' || field === 'publisher' || field === 'url'))) return files;
  const at = ['sources', source.index, field];
  const path = field === 'rights' ? textPath(source.rights, at, lang) : at;
  return withChanges(files, { to: 'set', path, value: text === '' ? undefined : text });
}

/** What a step says and shows. */
export interface StepForm {
  /** Where it is to be known again; of its place in the walk otherwise. */
  readonly id?: string;
  readonly title: string;
  readonly text: string;
  /** For whoever presents it. */
  readonly note: string;
  readonly passage?: string | undefined;
  /** The statement it shows. */
  readonly select?: string | undefined;
  /** Whose words it shows. */
  readonly voice?: VoiceKind;
  /** What stands beside its words; who says what, where it does not say. */
  readonly picture?: StepPicture;
}

/** Adds a step at the walk's end. */
export function addStep(files: Files, step: StepForm): Files {
  const { title, text, note, passage, select, voice, picture = 'network' } = step;
  const { tour } = written(files);
  const id = free(step.id ?? `step-${tour.length + 1}`, new Set(tour.map((one) => one.id)));
  const view = { ...(select ? { select } : {}), ...(voice ? { voice } : {}) };
  const value = {
    id,
    title,
    text,
    note,
    ...(passage ? { passage } : {}),
    picture,
    ...(Object.keys(view).length > 0 ? { view } : {}),
  };
  return withChanges(files, { to: 'add', path: ['tour'], value });
}

/** Rewords a step. */
export function sayOfStep(files: Files, id: string, field: 'title' | 'text' | 'note', words: string): Files {
  const { tour, lang } = written(files);
  const step = tour.find((one) => one.id === id);
  const text = words.trim();
  if (!step || text === '') return files;
  const path = textPath(step[field], ['tour', step.index, field], lang);
  return withChanges(files, { to: 'set', path, value: text });
}

/** Says what a step shows beside its words, for how long, and which words it quotes; nothing takes it away. */
export function setOfStep(
  files: Files,
  id: string,
  field: 'passage' | 'picture' | 'seconds',
  value: string | number | undefined,
): Files {
  const step = written(files).tour.find((one) => one.id === id);
  if (!step || step[field] === value) return files;
  return withChanges(files, { to: 'set', path: ['tour', step.index, field], value });
}

/** Says what a step lights up, or where its map looks; nothing takes it away, and the view with it where that was all. */
export function aimStep(files: Files, id: string, field: 'select' | 'camera', value: string | undefined): Files {
  const step = written(files).tour.find((one) => one.id === id);
  if (!step || step.view?.[field] === value) return files;
  const path = ['tour', step.index, 'view'];
  if (step.view === undefined) return withChanges(files, { to: 'set', path, value: { [field]: value } });
  const rest = Object.keys(step.view).filter((one) => one !== field);
  if (value === undefined && rest.length === 0) return withChanges(files, { to: 'set', path, value: undefined });
  return withChanges(files, { to: 'set', path: [...path, field], value });
}

/** Moves a step by one place. */
export function moveStep(files: Files, id: string, by: 1 | -1): Files {
  return withChanges(files, ...movedItem(['tour'], written(files).tour, id, by));
}

/** Takes a step out. */
export function removeStep(files: Files, id: string): Files {
  return withChanges(files, ...takenOut(['tour'], written(files).tour, (step) => step.id === id));
}
