/** What a change of status amounts to, said in as few kinds as a sentence needs. */
import type { Dossier, Id } from '../dossier';
import { dayShown, type Status } from './status-on-date';
import { belongs, rollOf } from './members';

export const MOVE_KINDS = ['joined', 'left', 'froze', 'suspended', 'leaving', 'resumed', 'became', 'ended'] as const;
/**
 * - `joined`, `left`: became a member, stopped being one
 * - `froze`, `suspended`, `leaving`, `resumed`: still a member, and its part in it is frozen by itself, suspended by
 *   the alliance, ending, or as before again
 * - `became`: has another standing now (observer, associate…); `ended`: has lost one and has none
 */
export type MoveKind = (typeof MOVE_KINDS)[number];

/** Countries that moved the same way. */
export interface Move {
  readonly kind: MoveKind;
  /** The standing gained; for `ended` the one lost. */
  readonly status: Status;
  readonly countries: readonly Id[];
}

interface Step {
  readonly country: Id;
  readonly before: Status;
  readonly after: Status;
}

function kindOf({ before, after }: Step): MoveKind {
  if (!belongs(after)) {
    if (after !== 'none' && after !== 'former') return 'became';
    return belongs(before) ? 'left' : 'ended';
  }
  if (after === 'frozen') return 'froze';
  if (after === 'suspended') return 'suspended';
  if (after === 'leaving') return 'leaving';
  return belongs(before) ? 'resumed' : 'joined';
}

/** Gathers changes into moves: joined first, then left, then the rest; countries in the order given. */
export function movesOf(steps: readonly Step[]): Move[] {
  const moves = new Map<string, { kind: MoveKind; status: Status; countries: Id[] }>();
  for (const step of steps) {
    if (step.before === step.after) continue;
    const kind = kindOf(step);
    const status = kind === 'ended' ? step.before : step.after;
    const key = `${kind} ${status}`;
    const known = moves.get(key);
    if (known) known.countries.push(step.country);
    else moves.set(key, { kind, status, countries: [step.country] });
  }
  return [...moves.values()].sort((a, b) => MOVE_KINDS.indexOf(a.kind) - MOVE_KINDS.indexOf(b.kind));
}

/**
 * Who moved in an alliance from one date to a later one, comparing only how things stood on each. To an earlier one
 * nobody moves: time does not run that way. What was otherwise then, `otherThen` says.
 * @param from the date looked at before, see `dayShown`
 * @param to the date looked at now
 */
export function movesBetween(dossier: Dossier, alliance: Id, from: string | null, to: string | null): Move[] {
  return dayShown(dossier, to) < dayShown(dossier, from) ? [] : movesOf(stepsBetween(dossier, alliance, from, to));
}

/** Countries that stood alike. */
export interface Then {
  readonly status: Status;
  readonly countries: readonly Id[];
}

/** Who stood otherwise in an alliance on a date than on another, and how; in the order of the record. */
export function otherThen(dossier: Dossier, alliance: Id, date: string | null, than: string | null): Then[] {
  const alike = new Map<Status, Id[]>();
  for (const { country, before, after } of stepsBetween(dossier, alliance, than, date))
    if (before !== after) alike.set(after, [...(alike.get(after) ?? []), country]);
  return [...alike].map(([status, countries]) => ({ status, countries }));
}

function stepsBetween(dossier: Dossier, alliance: Id, from: string | null, to: string | null): Step[] {
  const before = new Map(rollOf(dossier, alliance, from).map(({ country, status }) => [country, status]));
  return rollOf(dossier, alliance, to).map(({ country, status }) => ({
    country,
    before: before.get(country) ?? 'none',
    after: status,
  }));
}
