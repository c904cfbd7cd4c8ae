import type { Id } from '../../../../domain/dossier';
import type { Story } from '../story';
import type { Ribbon } from './ribbons';

export const COLUMNS = ['left', 'middle', 'right'] as const;
/** Where pillars stand. The middle is the subject's; it is only used between two others. */
export type Column = (typeof COLUMNS)[number];

/** Pillars by column, from top to bottom. */
export type Columns = Readonly<Record<Column, readonly Id[]>>;

/** How many may share the middle with the subject before it would cease to be one. */
const IN_THE_MIDDLE = 3;

/**
 * Gives every actor with a statement a column: the subject, and who is spoken of together with it, the middle; each
 * side and each actor without one stands left or right as a whole, so that as few statements as can be have both ends
 * in one column, and both columns are about as busy. The first side stands left, the second right.
 */
export function columnsOf(story: Story, ribbons: readonly Ribbon[]): Columns {
  const tied = new Set(ribbons.flatMap(({ from, to }) => [...from, ...to]));
  const actors = story.actors.filter(({ id, kind }) => kind === 'actor' && tied.has(id));
  const sideOf = new Map(actors.map(({ id, side }) => [id, side]));
  const middle = besideSubject(story, ribbons, sideOf);
  const groups = new Map<string, Id[]>();
  for (const { id, side } of [...actors].sort((a, b) => (a.side ?? Infinity) - (b.side ?? Infinity) || 0)) {
    if (middle.has(id)) continue;
    const name = side === null ? `alone ${id}` : `side ${side}`;
    groups.set(name, [...(groups.get(name) ?? []), id]);
  }
  const place = new Map<Id, Column>([...middle].map((id) => [id, 'middle']));
  const cost = (): number => costOf(ribbons, place);
  const put = (members: readonly Id[], column: Column): void => members.forEach((id) => place.set(id, column));
  const all = [...groups.values()];
  // Greedily, each group where it costs least beside those before it; then each once more with all others standing.
  for (let round = 0; round < 3; round++) {
    for (const [i, members] of all.entries()) {
      if (i === 0) put(members, 'left');
      else {
        put(members, 'right');
        const right = cost();
        put(members, 'left');
        if (right <= cost()) put(members, 'right');
      }
    }
  }
  const inColumn = (column: Column): Id[] => [...middle, ...all.flat()].filter((id) => place.get(id) === column);
  return withoutGaps({ left: inColumn('left'), middle: inColumn('middle'), right: inColumn('right') });
}

/** The subject, and those who stand at the same end of a statement with it: twice, or once and on its side. */
function besideSubject(story: Story, ribbons: readonly Ribbon[], sideOf: ReadonlyMap<Id, number | null>): Set<Id> {
  const { subject } = story;
  if (subject === null || !sideOf.has(subject)) return new Set();
  const side = sideOf.get(subject)!;
  const together = new Map<Id, number>();
  for (const { from, to, statements } of ribbons) {
    for (const end of [from, to]) {
      if (!end.includes(subject)) continue;
      for (const id of end) if (sideOf.has(id)) together.set(id, (together.get(id) ?? 0) + statements.length);
    }
  }
  const beside = [...together]
    .filter(([id, count]) => id !== subject && (count > 1 || (side !== null && sideOf.get(id) === side)))
    .sort((a, b) => b[1] - a[1])
    .slice(0, IN_THE_MIDDLE - 1)
    .map(([id]) => id);
  // In the order of the story, so that the subject need not be first.
  return new Set([...sideOf.keys()].filter((id) => id === subject || beside.includes(id)));
}

/** What is wrong with a placement: statements within one column, and then how unlike busy the outer columns are. */
function costOf(ribbons: readonly Ribbon[], place: ReadonlyMap<Id, Column>): number {
  let within = 0;
  let balance = 0;
  for (const { from, to } of ribbons) {
    const starts = new Set(from.flatMap((id) => place.get(id) ?? []));
    const ends = new Set(to.flatMap((id) => place.get(id) ?? []));
    if (starts.size === 1 && ends.size === 1 && [...starts][0] === [...ends][0]) within++;
    for (const column of [...starts, ...ends]) balance += column === 'left' ? 1 : column === 'right' ? -1 : 0;
  }
  return within * 100 + Math.abs(balance);
}

/** Columns with none empty before one that is not: a middle stands between two, and one alone stands left. */
export function withoutGaps({ left, middle, right }: Columns): Columns {
  if (left.length > 0 && right.length > 0) return { left, middle, right };
  const [first = [], second = []] = [left, middle, right].filter((column) => column.length > 0);
  return { left: first, middle: [], right: second };
}
