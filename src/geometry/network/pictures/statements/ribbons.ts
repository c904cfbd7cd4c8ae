import type { Id } from '../../../../domain/dossier';
import type { StatementEnd, StatementLine, StoryStatement } from '../story';

/** Statements that one tape stands for: the same subjects, objects, end and voice. Most hold one. */
export interface Ribbon {
  /** The id of its first statement. */
  readonly key: Id;
  readonly from: readonly Id[];
  readonly to: readonly Id[];
  readonly end: StatementEnd;
  readonly voice: string;
  readonly line: StatementLine;
  /** In the article's order. */
  readonly statements: readonly StoryStatement[];
}

/** Gathers statements into ribbons, in the order of each ribbon's first statement. */
export function ribbonsOf(statements: readonly StoryStatement[]): Ribbon[] {
  const groups = new Map<string, StoryStatement[]>();
  for (const statement of statements) {
    const { from, to, end, voice, line } = statement;
    const key = JSON.stringify([[...from].sort(), [...to].sort(), end, voice, line]);
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return [...groups.values()].map((group) => {
    const { id, from, to, end, voice, line } = group[0]!;
    return { key: id, from, to, end, voice, line, statements: group };
  });
}
