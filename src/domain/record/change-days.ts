/** The days on which an alliance changed, for stepping from change to change. */
import type { Dossier, Id } from '../dossier';
import { changesOf, dayShown, type StatusChange } from './status-on-date';
import { movesOf, type Move } from './changes';
import { memberCount } from './members';

/** All that changed in one alliance on one day. */
export interface Turn {
  /** The day from which it holds, `YYYY-MM-DD`. */
  readonly day: string;
  /** The date as precise as its source gives it. */
  readonly date: string;
  readonly alliance: Id;
  readonly moves: readonly Move[];
  /** Members the day before, and from this day on. */
  readonly before: number;
  readonly after: number;
  /** The cited sources of the spells that begin or end there, each once. */
  readonly sources: readonly Id[];
  /** True where a spell behind it is of medium confidence. */
  readonly medium: boolean;
}

/** The turns of some alliances in order of time; those of one day stand together, in the order of `alliances`. */
export function turnsOf(dossier: Dossier, alliances: readonly Id[]): Turn[] {
  return alliances
    .flatMap((alliance) => turnsOfOne(dossier, alliance))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function turnsOfOne(dossier: Dossier, alliance: Id): Turn[] {
  const byDay = new Map<string, StatusChange[]>();
  for (const change of changesOf(dossier, alliance)) byDay.set(change.day, [...(byDay.get(change.day) ?? []), change]);
  let before = 0;
  return [...byDay].map(([day, changes]) => {
    const spells = changes.flatMap((change) => change.spells);
    const after = memberCount(dossier, alliance, day);
    const turn: Turn = {
      day,
      date: changes.map((change) => change.date).sort((a, b) => b.length - a.length)[0] ?? day,
      alliance,
      moves: movesOf(changes),
      before,
      after,
      sources: [...new Set(spells.map((spell) => spell.source))],
      medium: spells.some((spell) => spell.confidence === 'medium'),
    };
    before = after;
    return turn;
  });
}

/** How a link says a turn's date: its year where only that is known (a year's view is its end), its day otherwise. */
export const turnDate = (turn: Pick<Turn, 'day' | 'date'>): string => (turn.date.length === 4 ? turn.date : turn.day);

/** The turns of the latest day up to a day; none before the first. */
export function turnsUpTo(turns: readonly Turn[], day: string): readonly Turn[] {
  const last = turns.findLast((turn) => turn.day <= day);
  return last === undefined ? [] : turns.filter((turn) => turn.day === last.day);
}

/** Where stepping may go: from the end of the first year to the as-of date. */
export interface Range {
  readonly firstYear: number;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** The range of a dossier's time: from a year, to its as-of date, or else to `lastYear`'s end. */
export function rangeOf(dossier: Pick<Dossier, 'asOf'>, firstYear: number, lastYear: number): Range {
  const asOf = dayShown(dossier, null);
  const end = `${lastYear}-12-31`;
  return { firstYear, asOf: asOf < end ? asOf : end };
}

/**
 * The date some years away, counted in ends of years: from 1 September 2009 one step on is 2009's end, one back 2008's.
 * @param day the day shown, `YYYY-MM-DD`
 * @param by years, back where negative
 * @returns `YYYY`, or null for the as-of date; never outside the range
 */
export function stepYears(day: string, by: number, { firstYear, asOf }: Range): string | null {
  const year = Number(day.slice(0, 4));
  const to = by > 0 ? year + by - (day < `${year}-12-31` && day < asOf ? 1 : 0) : year + by;
  return to >= Number(asOf.slice(0, 4)) ? null : String(Math.max(firstYear, to));
}

/**
 * The next or previous date on which something changed; past the last one the as-of date, before the first one the
 * range's start.
 * @param day the day shown, `YYYY-MM-DD`
 * @returns a date for the view, or undefined where there is nowhere left to go
 */
export function stepTurn(turns: readonly Turn[], day: string, by: 1 | -1, range: Range): string | null | undefined {
  const start = `${range.firstYear}-12-31`;
  const within = turns.filter((turn) => turn.day >= `${range.firstYear}-01-01` && turn.day <= range.asOf);
  if (by > 0) {
    const next = within.find((turn) => turn.day > day);
    if (next !== undefined) return next.day === range.asOf ? null : turnDate(next);
    return day < range.asOf ? null : undefined;
  }
  const previous = within.findLast((turn) => turn.day < day);
  if (previous !== undefined) return turnDate(previous);
  return day > start ? String(range.firstYear) : undefined;
}
