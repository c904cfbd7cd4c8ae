/** What a country was to an alliance on a day, from the spells on record, and when that changed. */
import { compareDates, dayAfter, daysOf, firstDay, lastDay } from './dates';
import { isOverlay, type Dossier, type Id, type Membership } from '../dossier';

export const STATUSES = [
  'member',
  'frozen',
  'suspended',
  'observer',
  'associate',
  'candidate',
  'partner',
  'leaving',
  'former',
  'founding-state',
  'none',
] as const;
export type Status = (typeof STATUSES)[number];

export interface Standing {
  readonly status: Status;
  /** The spells it rests on. With `none`: those that bear on the day but must not be coloured. */
  readonly spells: readonly Membership[];
}

/** Later than any date of the calendar. Only reached in a dossier that does not say when its facts stand. */
const END_OF_TIME = '9999-12-31';

/**
 * The day a view's date means: a year is its last day, a month likewise, and nothing is later than the as-of date.
 * @param dossier the dossier, for its as-of date
 * @param date `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or null for the as-of date. What is not a date counts as null.
 * @returns `YYYY-MM-DD`
 */
export function dayShown(dossier: Pick<Dossier, 'asOf'>, date: string | null): string {
  const asOf = dossier.asOf === undefined ? END_OF_TIME : lastDay(dossier.asOf);
  const day = (date === null ? undefined : daysOf(date)?.last) ?? asOf;
  return day < asOf ? day : asOf;
}

/** The first day a spell counts: an exact date, or the last day of a year or month. Unknown: the day the facts stand at. */
function startsOn(spell: Membership, asOf: string): string {
  return spell.from === undefined ? asOf : lastDay(spell.from);
}

/** The first day a spell no longer counts: the day after an exact date, or the last day of a year or month. */
function isOverOn(spell: Membership): string | undefined {
  if (spell.to === undefined) return undefined;
  const { first, last } = daysOf(spell.to) ?? { first: spell.to, last: spell.to };
  return first === last ? dayAfter(last) : last;
}

/** What a spell by itself makes a state while it lasts. */
const asOngoing = (status: Membership['status']): Status =>
  status === 'former' || isOverlay(status) ? 'member' : status;

/** What an overlay makes of a membership. */
export function overlayStatus({ leaving, status }: Pick<Membership, 'leaving' | 'status'>): Status {
  if (leaving) return 'leaving';
  return status === 'suspended' ? 'suspended' : 'frozen';
}

function standingAmong(spells: readonly Membership[], day: string, asOf: string): Standing {
  const started = spells.filter((spell) => startsOn(spell, asOf) <= day);
  const isOver = (spell: Membership) => (isOverOn(spell) ?? END_OF_TIME) <= day;
  const on = started.filter((spell) => !isOver(spell));
  const coloured = on.filter((spell) => spell.coloured);
  const latest = (among: readonly Membership[]) =>
    [...among].sort((a, b) => compareDates(startsOn(a, asOf), startsOn(b, asOf))).at(-1);

  const base = latest(coloured.filter((spell) => !isOverlay(spell.status)));
  if (base !== undefined) {
    const status = asOngoing(base.status);
    const overlay = latest(coloured.filter((spell) => isOverlay(spell.status)));
    if (status !== 'member' || overlay === undefined) return { status, spells: [base] };
    return { status: overlayStatus(overlay), spells: [base, overlay] };
  }
  const past = latest(started.filter((spell) => spell.coloured && spell.status === 'former' && isOver(spell)));
  return past === undefined ? { status: 'none', spells: on } : { status: 'former', spells: [past] };
}

/**
 * What a country was to an alliance on a day.
 *
 * - `former` spells make a member from `from` to `to` (both included) and a former member afterwards.
 * - `suspended-participation` and `suspended` show on top of a membership only: `leaving` where the record says the
 *   state is on its way out, otherwise `frozen` by its own word and `suspended` by the alliance’s.
 * - A date that is only a year or a month counts from its last day, so that a year view (which shows the year's end)
 *   has it: a spell from "1949" is on at 1949's end, one to "1949" is over by then.
 * - A spell whose `from` is not known never counts before the as-of date; on the as-of date it is shown.
 * - Spells that must not be coloured give no status; where there is no other, they are handed back beside `none`.
 * - Where two spells meet on one day, the one that began later is shown.
 *
 * @param dossier the dossier
 * @param alliance an alliance's id
 * @param country a country's id
 * @param date see `dayShown`
 */
export function statusOn(dossier: Dossier, alliance: Id, country: Id, date: string | null): Standing {
  const spells = dossier.memberships.filter((m) => m.alliance === alliance && m.country === country);
  return standingAmong(spells, dayShown(dossier, date), dayShown(dossier, null));
}

/** Every status a spell gives while it lasts or afterwards: what may be said of a state because of it. */
export function statusesOf(spell: Membership): readonly Status[] {
  if (!spell.coloured) return [];
  if (isOverlay(spell.status)) return [overlayStatus(spell)];
  return spell.status === 'former' ? ['member', 'former'] : [asOngoing(spell.status)];
}

export interface StatusChange {
  /** The day from which `after` holds, `YYYY-MM-DD`. */
  readonly day: string;
  /** The date as precise as its source gives it: where `from` or `to` is a year, that year. */
  readonly date: string;
  readonly alliance: Id;
  readonly country: Id;
  readonly before: Status;
  readonly after: Status;
  /** The spells that begin or end there. */
  readonly spells: readonly Membership[];
}

/**
 * Every change of a status, in order of time. Spells with no known start change nothing: nobody knows when.
 * @param dossier the dossier
 * @param alliance only changes in this alliance; all where omitted
 */
export function changesOf(dossier: Dossier, alliance?: Id): StatusChange[] {
  const asOf = dayShown(dossier, null);
  const groups = new Map<string, Membership[]>();
  for (const spell of dossier.memberships) {
    if (alliance !== undefined && spell.alliance !== alliance) continue;
    const key = `${spell.alliance} ${spell.country}`;
    groups.set(key, [...(groups.get(key) ?? []), spell]);
  }
  const changes: StatusChange[] = [];
  for (const spells of groups.values()) {
    const dated = spells.filter((spell) => spell.from !== undefined);
    const turns = dated.flatMap((spell) => [
      { day: startsOn(spell, asOf), date: spell.from ?? asOf, spell },
      ...(spell.to === undefined ? [] : [{ day: isOverOn(spell) ?? asOf, date: spell.to, spell }]),
    ]);
    const days = [...new Set(turns.map((turn) => turn.day))].filter((day) => day <= asOf).sort();
    let before: Status = 'none';
    for (const day of days) {
      const after = standingAmong(dated, day, asOf).status;
      const here = turns.filter((turn) => turn.day === day);
      const [first] = here;
      if (after !== before && first !== undefined) {
        const { alliance: of, country } = first.spell;
        changes.push({ day, date: first.date, alliance: of, country, before, after, spells: here.map((t) => t.spell) });
      }
      before = after;
    }
  }
  return changes.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/**
 * The year a timeline begins with: the one its author gives, or that of the first event on record or, where it is earlier, of the first membership
 * in the layer the dossier opens with. Other alliances may be older than anything the story speaks of.
 */
export function firstYearOf({
  firstYear,
  events,
  memberships,
  layers,
}: Pick<Dossier, 'firstYear' | 'events' | 'memberships' | 'layers'>): number | undefined {
  if (firstYear !== undefined) return firstYear;
  const told = memberships.filter(({ alliance }) => layers.length === 0 || alliance === layers[0]?.id);
  const dates = [...events.map(({ date }) => date), ...told.flatMap(({ from }) => from ?? [])];
  return dates.length === 0 ? undefined : Math.min(...dates.map((date) => Number(date.slice(0, 4))));
}

/** The years a timeline of the dossier's spells and events runs through, first and last; undefined without any. */
export function yearsOf(dossier: Dossier): { first: number; last: number } | undefined {
  const dates = [
    ...dossier.memberships.flatMap((m) => [m.from, m.to]),
    ...dossier.events.map((event) => event.date),
    dossier.asOf,
  ].filter((date) => date !== undefined);
  const years = dates.map((date) => Number(firstDay(date).slice(0, 4)));
  return years.length === 0 ? undefined : { first: Math.min(...years), last: Math.max(...years) };
}
