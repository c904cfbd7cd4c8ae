/** What is said to be so: relations, what they rest on, who answers them, and one saying in several reports. */
import type { Text } from '../text';
import type { Id, Span } from './ids';
import type { Certainty, Voice } from './voices';

export const RELATION_TYPES = [
  'helps',
  'harms',
  'seeks',
  'opposes',
  'differs',
  'speaks',
  'belongs',
  'cooperates',
  'concerns',
] as const;
/** What a tie does. It is read from the arrowhead, not from colour. */
export type RelationType = (typeof RELATION_TYPES)[number];

/** What a relation rests on. Exactly one of `passage` and `source` is set. */
export type Evidence =
  | {
      readonly passage: Id;
      /** The person's words inside the passage that carry it, where the passage holds several people's. */
      readonly attribution?: Id;
      /** The exact words within the passage that carry it; offsets in the source's text. */
      readonly words?: Span;
      /** The ends it speaks of, where it does not speak of all. */
      readonly only?: readonly Id[];
    }
  | { readonly source: Id };

export const POLARITIES = ['affirmed', 'denied', 'open'] as const;
/** Whether the claim says that it is so, that it is not so, or leaves it open. */
export type Polarity = (typeof POLARITIES)[number];

/** A typed, directed link with its evidence. Several ends on a side mean one claim about each of them. */
export interface Relation {
  readonly id: Id;
  readonly from: readonly Id[];
  /** What the tie runs through ("through its CSTO membership", "national databases"). */
  readonly via: readonly Id[];
  readonly to: readonly Id[];
  readonly type: RelationType;
  /** Reads between `from` and `to`: "could make joint defence work impossible with". Contains its modality. */
  readonly verb: Text;
  /** The whole sentence as a pattern with {from}, {to} and {via}, for languages whose words do not stand as from, verb, to. */
  readonly said?: Text;
  readonly polarity: Polarity;
  readonly certainty?: Certainty;
  /** On what the claim depends, and the exact words of it. */
  readonly condition?: { readonly text: Text; readonly words?: Span };
  readonly voice: Voice;
  readonly modality: Text;
  readonly evidence: readonly Evidence[];
  readonly note?: Text;
  /** `none found`: the author looked for an answer and found none. Not set: nobody is known to have looked. */
  readonly answered?: 'none found';
}

export const STANCES = ['denies', 'disputes', 'confirms', 'qualifies', 'repeats', 'asks', 'gives no comment'] as const;
export type Stance = (typeof STANCES)[number];

/** What someone else says to a claim. */
export interface Answer {
  readonly id: Id;
  /** Who answers; several answer together. */
  readonly by: readonly Id[];
  /** The relation, passage or attribution that is answered; these share no ids where an answer names one. */
  readonly to: Id;
  readonly stance: Stance;
  readonly evidence: readonly Evidence[];
  readonly note?: Text;
}

export const DEPARTURES = ['hardens', 'softens', 'adds', 'leaves out'] as const;
/** What a report does to an utterance, as against another report. */
export type Departure = (typeof DEPARTURES)[number];

/** Where one report of an utterance departs from another. It is a reading of ours, and shown as ours. */
export interface Difference {
  /** The rendering that departs. */
  readonly in: Id;
  readonly how: Departure;
  /** Its exact words that do so; offsets in the source's text. Absent where it leaves words out. */
  readonly words?: Span;
  /** The rendering it is set against. */
  readonly than: Id;
  /** The exact words there that are made harder or softer, or are left out; absent where words are added. */
  readonly thanWords?: Span;
  readonly note?: Text;
}

/** One utterance, a sentence as a rule, as several reports give it. Those with one `who` and `where` are one speech. */
export interface Saying {
  readonly id: Id;
  readonly who: Id;
  /** The medium or event it was said in. */
  readonly where?: Id;
  /** Passages of different sources, at least two. */
  readonly renderings: readonly Id[];
  readonly differences: readonly Difference[];
  readonly note?: Text;
}
