/** A voice in full, and in the shortest form that says it. */
import type { VoiceAsWritten } from '../../domain/parse/schema';
import type { AttributionBasis, VoiceKind } from '../../domain/dossier';

/** One that passes words on, as written: an id, or an id and how. */
export type RelayAsWritten = string | { readonly who: string; readonly how?: unknown };

export interface VoiceForm {
  /** Only where it is written; mostly it follows from who speaks. */
  readonly kind: VoiceKind | undefined;
  readonly who: readonly string[];
  /** The outlet's side first. */
  readonly via: readonly RelayAsWritten[];
  readonly attribution: AttributionBasis;
}

const KINDS: readonly string[] = ['speaker', 'reporter', 'document', 'record'];

const list = <T>(given: T | readonly T[] | undefined): readonly T[] =>
  given === undefined ? [] : Array.isArray(given) ? (given as readonly T[]) : [given as T];

/** A voice in full. */
export function voiceForm(voice: VoiceAsWritten): VoiceForm {
  if (typeof voice === 'string' && KINDS.includes(voice))
    return { kind: voice as VoiceKind, who: [], via: [], attribution: 'stated' };
  if (typeof voice === 'string' || Array.isArray(voice))
    return { kind: undefined, who: list(voice), via: [], attribution: 'stated' };
  const { kind, who, via, attribution = 'stated' } = voice;
  return { kind, who: list(who), via: list<RelayAsWritten>(via), attribution };
}

/** A voice in the shortest form that says it. */
export function shortVoice({ kind, who, via, attribution }: VoiceForm): VoiceAsWritten {
  const names = who.length === 1 ? who[0]! : [...who];
  if (via.length === 0 && attribution === 'stated') {
    if (kind === undefined) return names;
    if (who.length === 0) return kind;
  }
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(who.length === 0 ? {} : { who: names }),
    ...(via.length === 0 ? {} : { via: [...via] as (string | { who: string })[] }),
    ...(attribution === 'stated' ? {} : { attribution }),
  };
}
