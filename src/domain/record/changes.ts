/** What a change of status amounts to, said in as few kinds as a sentence needs. */
import type { Dossier, Id } from '../dossier';
import type { Status } from './status-on-date';
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
 * Who moved in an alliance between two dates, comparing only how things stood on each.
 * @param from the date looked at before, see `dayShown`
 * @param to the date looked at now; it may be the earlier one
 */
export function movesBetween(dossier: Dossier, alliance: Id, from: string | null, to: string | null): Move[] {
  const before = new Map(rollOf(dossier, alliance, from).map(({ country, status }) => [country, status]));
  return movesOf(
    rollOf(dossier, alliance, to).map(({ country, status }) => ({
      country,
      before: before.get(country) ?? 'none',
      after: status,
    })),
  );
}
