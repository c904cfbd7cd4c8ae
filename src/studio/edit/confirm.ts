/** What a native editor has still to confirm, when an actor becomes another: texts of the one that goes are gone. */
import type { Id } from '../../domain/dossier';
import { valueAt, type Change } from '../yaml/plain';

/** @param carried the fields whose texts are the other's now */
export function confirmedAnew(data: unknown, goes: Id, stays: Id, carried: readonly string[]): readonly Change[] {
  const confirm = valueAt(data, ['confirm']);
  if (typeof confirm !== 'object' || confirm === null) return [];
  const marked = Object.entries(confirm as Record<string, unknown>);
  const after = marked.map(([lang, paths]) => [lang, Array.isArray(paths) ? paths.flatMap(follow) : paths] as const);
  if (marked.every(([, paths], i) => !Array.isArray(paths) || paths.join() === (after[i]![1] as string[]).join()))
    return [];
  const left = after.filter(([, paths]) => !Array.isArray(paths) || paths.length > 0);
  return [{ to: 'set', path: ['confirm'], value: left.length === 0 ? undefined : Object.fromEntries(left) }];

  function follow(path: unknown): unknown[] {
    const [list, id, field, ...rest] = String(path).split('/');
    if (list !== 'entities' || id !== goes) return [path];
    return field !== undefined && carried.includes(field) ? [['entities', stays, field, ...rest].join('/')] : [];
  }
}
