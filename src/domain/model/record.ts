/** The dated record beside the claims. */
import type { Text } from '../text';
import type { Id, LonLat } from './ids';

export const SPELL_STATUSES = [
  'member',
  'observer',
  'associate',
  'candidate',
  'partner',
  'former',
  'founding-state',
  'suspended-participation',
  'suspended',
] as const;
/** `suspended-participation`: by its own word or act; `suspended`: by the alliance. `founding-state`: it took part in founding and never became a member. */
export type SpellStatus = (typeof SPELL_STATUSES)[number];

export type Overlay = 'suspended-participation' | 'suspended';
/** Whether a spell lies over a membership that goes on. */
export const isOverlay = (status: SpellStatus): status is Overlay =>
  status === 'suspended-participation' || status === 'suspended';

/** One spell of a country in an alliance, as in `memberships.csv`. `former`: was a member from `from` to `to`. */
export interface Membership {
  readonly id: Id;
  readonly alliance: Id;
  readonly country: Id;
  readonly status: SpellStatus;
  readonly from?: string;
  readonly to?: string;
  readonly source: Id;
  /** What differs between sources, or what they leave open. */
  readonly note?: Text;
  readonly confidence: 'high' | 'medium';
  /** False where the row says it must not be coloured (observers of a parliamentary assembly only). */
  readonly coloured: boolean;
  /** True where an overlay is on its way out rather than frozen (Moldova in the CIS). */
  readonly leaving: boolean;
}

export interface DatedEvent {
  readonly id: Id;
  readonly date: string;
  readonly title: Text;
  /** What the timeline calls it. */
  readonly short?: Text;
  readonly actors: readonly Id[];
  /** Where it happened. */
  readonly placeName?: Text;
  readonly place?: LonLat;
  readonly sources: readonly Id[];
  readonly confidence: 'high' | 'medium';
  /** What differs between accounts, or what the sources leave open. */
  readonly note?: Text;
  /** True for the few that stand on the timeline by name. */
  readonly named: boolean;
  /** True for the event the article reports: an interview, a session, a statement. */
  readonly reported: boolean;
}

/** An alliance that can be shown as a map layer, in a side's tone where it has one. */
export interface Layer {
  readonly id: Id;
  readonly side?: Id;
}
