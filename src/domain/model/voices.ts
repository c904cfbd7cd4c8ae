/**
 * Attribution: whose words something is, by which words the text says so, and which words are theirs.
 * The model is that of source, cue and content (Pareti 2012; PolNeAR, Newell et al. 2018), with nesting.
 */
import type { Text } from '../text';
import type { Id, Span } from './ids';

export const VOICE_KINDS = ['speaker', 'reporter', 'document', 'record'] as const;
/**
 * Whose say-so: named or described people as reported, the outlet itself, a text the article cites and we have not
 * seen, or a documented fact with a source we cite (with `who`: a statement on record).
 */
export type VoiceKind = (typeof VOICE_KINDS)[number];

export const ATTRIBUTIONS = ['stated', 'implied', 'resolved'] as const;
/** `implied`: the sentence itself names no speaker, the context does. `resolved`: it says "he", the context says who. */
export type AttributionBasis = (typeof ATTRIBUTIONS)[number];

/** One hop of a chain: who passes the words on, and how ("quotes", "told reporters"). */
export interface Relay {
  readonly who: Id;
  readonly how?: Text;
}

export interface Voice {
  readonly kind: VoiceKind;
  /** One, or several who say it together, in the order of the text; empty for a plain record or an unnamed outlet. */
  readonly who: readonly Id[];
  /** The hands it came through, the outlet's side first. The outlet of the article itself is not among them. */
  readonly via: readonly Relay[];
  readonly attribution: AttributionBasis;
}

export const CERTAINTIES = ['asserted', 'likely', 'possible', 'conditional', 'asked', 'demanded', 'promised'] as const;
/** How sure the one who says it is said to be. */
export type Certainty = (typeof CERTAINTIES)[number];

/** One person's words inside a passage. Offsets are in the source's text. */
export interface Attribution {
  readonly id: Id;
  readonly voice: Voice;
  /** The words that attribute: "warned that", "according to". */
  readonly cue?: Span;
  /** The words attributed, in order; a split quotation has two or more fragments. At least one, never overlapping. */
  readonly content: readonly Span[];
  readonly modality: Text;
  readonly certainty?: Certainty;
  /** The attribution this one stands in: a quotation in a quotation. */
  readonly within?: Id;
}
