/** Statements: who is said to do what to whom, and the words it rests on. */
import type { Certainty, Polarity, RelationType } from '../../domain/dossier';
import { occurrences } from '../../domain/quotes/match-quote';
import type { IdsAsWritten } from '../../domain/parse/schema';
import { withChanges, type Files } from '../dossier/files';
import { idFor } from '../dossier/ids';
import { textPath, written } from '../dossier/written';
import { removeAnswersTo } from './answers';
import { withActors } from './actors';
import { bordersWithout } from './borders';
import { questionsWithout } from './questions';

/** What an author says of a statement; the names may be new ones. */
export interface StatementForm {
  readonly from: readonly string[];
  readonly verb: string;
  readonly to: readonly string[];
  readonly type: RelationType;
  readonly polarity?: Polarity | undefined;
  readonly certainty?: Certainty | undefined;
  /** The passage it rests on. */
  readonly passage: string;
  /** Exact words of the passage; none for the whole of it. */
  readonly words?: string | undefined;
}

/** Ends are written as one id where there is one. */
const ends = (ids: readonly string[]): IdsAsWritten => (ids.length === 1 ? ids[0]! : [...ids]);

/** Ids in the form they had, where they are the same. */
const asBefore = (old: IdsAsWritten, ids: readonly string[]): IdsAsWritten =>
  listOf(old).join(' ') === ids.join(' ') ? old : ends(ids);

/** Ids as a list, however they are written. */
export const listOf = (ids: IdsAsWritten): readonly string[] => (typeof ids === 'string' ? [ids] : ids);

/**
 * Keeps a statement: a new one, or another wording of one that is there.
 * @param id the statement that is changed; none for a new one
 * @returns the files, and the statement's id
 */
export function keepStatement(files: Files, form: StatementForm, id?: string): { files: Files; id: string } {
  const from = withActors(files, form.from);
  const to = withActors(from.files, form.to);
  const before = written(to.files);
  const words = form.words?.trim();
  const evidence = { passage: form.passage, ...(words ? { words } : {}) };
  const old = before.relations.find((one) => one.id === id);
  if (old) {
    const at = (field: string) => ['relations', old.index, field];
    const rests = old.evidence.findIndex((piece) => piece.passage === form.passage);
    return {
      id: old.id,
      files: withChanges(
        to.files,
        { to: 'set', path: at('from'), value: asBefore(old.from, from.ids) },
        { to: 'set', path: at('to'), value: asBefore(old.to, to.ids) },
        { to: 'set', path: at('type'), value: form.type },
        { to: 'set', path: textPath(old.verb, at('verb'), before.lang), value: form.verb.trim() },
        { to: 'set', path: at('polarity'), value: form.polarity },
        { to: 'set', path: at('certainty'), value: form.certainty },
        ...(rests < 0
          ? []
          : [{ to: 'set', path: [...at('evidence'), rests, 'words'], value: words || undefined } as const]),
      ),
    };
  }
  const taken = new Set([...before.entities, ...before.relations].map((one) => one.id));
  const fresh = idFor(`${from.ids[0]} ${to.ids[0]}`, taken);
  const value = {
    id: fresh,
    from: ends(from.ids),
    to: ends(to.ids),
    type: form.type,
    verb: form.verb.trim(),
    ...(form.polarity ? { polarity: form.polarity } : {}),
    ...(form.certainty ? { certainty: form.certainty } : {}),
    evidence: [evidence],
  };
  return { files: withChanges(to.files, { to: 'add', path: ['relations'], value }), id: fresh };
}

/** Takes a statement out with its answers, its borders and the questions about it, and the steps of the walk that show it lose their view. */
export function removeStatement(files: Files, id: string): Files {
  const { relations, tour } = written(files);
  const relation = relations.find((one) => one.id === id);
  if (!relation) return files;
  return withChanges(
    removeAnswersTo(files, id),
    ...tour
      .filter(({ view }) => view?.select === id)
      .map(({ index }) => ({ to: 'set', path: ['tour', index, 'view'], value: undefined }) as const),
    ...questionsWithout(files, id),
    ...bordersWithout(files, id),
    { to: 'set', path: ['relations', relation.index], value: undefined },
  );
}

/** Rests a statement on one more sentence. */
export function addEvidence(files: Files, id: string, passage: string): Files {
  const relation = written(files).relations.find((one) => one.id === id);
  if (!relation || relation.evidence.some((piece) => piece.passage === passage)) return files;
  return withChanges(files, { to: 'add', path: ['relations', relation.index, 'evidence'], value: { passage } });
}

/** Lets a statement no longer rest on a sentence; the last one it rests on stays. */
export function removeEvidence(files: Files, id: string, passage: string): Files {
  const relation = written(files).relations.find((one) => one.id === id);
  const at = relation?.evidence.findIndex((piece) => piece.passage === passage) ?? -1;
  if (!relation || at < 0 || relation.evidence.length < 2) return files;
  return withChanges(files, { to: 'set', path: ['relations', relation.index, 'evidence', at], value: undefined });
}

/** Whether words can be evidence: they stand in the passage, once. */
export const standOnce = (passage: string, words: string): boolean => occurrences(passage, words, 2).length === 1;
