import type { Id } from '../../../../domain/dossier';
import { isMutual } from '../statement-end';
import type { StatementEnd, StatementLine, Story, StoryStatement } from '../story';

/** The statements of one voice that end alike: drawn as one line of a ribbon. */
export interface Strand {
  readonly voice: string;
  readonly line: StatementLine;
  readonly end: StatementEnd;
  readonly statements: readonly Id[];
}

/** All statements from the same actors to the same actors; those without direction are a ribbon of their own. */
export interface Ribbon {
  readonly key: string;
  readonly from: readonly Id[];
  readonly to: readonly Id[];
  readonly strands: readonly Strand[];
  /** In the article's order. */
  readonly statements: readonly Id[];
}

/** The ids of one end as one string, the same in whatever order they are named. */
export const endKey = (ids: readonly Id[]): string => ids.toSorted().join('+');

function ribbonKey({ from, to, end }: StoryStatement): string {
  const ends = [endKey(from), endKey(to)];
  return isMutual(end) ? ends.toSorted().join('=') : ends.join('>');
}

/** Neighbouring strands end alike where they can, so that one bar can stand over them. */
const END_ORDER: readonly StatementEnd[] = ['bar', 'bars', 'open', 'point', 'points'];

function strandsOf(statements: readonly StoryStatement[]): Strand[] {
  const byKind = groupedBy(statements, ({ voice, line, end }) => `${voice}\n${line}\n${end}`);
  return [...byKind.values()]
    .map((alike) => {
      const { voice, line, end } = alike[0]!;
      return { voice, line, end, statements: alike.map(({ id }) => id) };
    })
    .toSorted((a, b) => END_ORDER.indexOf(a.end) - END_ORDER.indexOf(b.end));
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/**
 * Bundles statements into ribbons (edge bundling by equal ends): one line a statement would be a thicket, one line a
 * pair would hide whose words they are.
 * @returns the ribbons in the order of their first statements
 */
export function ribbonsOf(statements: Story['statements']): Ribbon[] {
  return [...groupedBy(statements, ribbonKey)].map(([key, bundled]) => ({
    key,
    from: bundled[0]!.from,
    to: bundled[0]!.to,
    strands: strandsOf(bundled),
    statements: bundled.map(({ id }) => id),
  }));
}
