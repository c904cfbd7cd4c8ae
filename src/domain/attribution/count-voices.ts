/** How many of a dossier's statements are whose word. */
import type { Dossier, Id, Relation, VoiceKind } from '../dossier';
import { voiceToken, whoOf, type VoiceToken } from './voice-token';

/** One voice with all its statements. */
export interface VoiceCount {
  readonly token: VoiceToken;
  readonly kind: VoiceKind;
  readonly who: readonly Id[];
  /** Ids, in the dossier's order. */
  readonly statements: readonly Id[];
}

/** Speakers first, then those who speak for themselves, then what is on record. */
const ORDER: Readonly<Record<VoiceKind, number>> = { speaker: 0, document: 1, reporter: 2, record: 3 };

/**
 * The voices of a dossier's statements: the larger first within a kind, ties as they come.
 * Somebody who is quoted here and writes there is two voices: being reported is not telling.
 */
export function countVoices({ relations }: Pick<Dossier, 'relations'>): readonly VoiceCount[] {
  const byVoice = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = `${relation.voice.kind} ${voiceToken(relation.voice)}`;
    byVoice.set(key, [...(byVoice.get(key) ?? []), relation]);
  }
  return [...byVoice.values()]
    .map((own) => ({
      token: voiceToken(own[0]!.voice),
      kind: own[0]!.voice.kind,
      who: whoOf(own[0]!.voice),
      statements: own.map(({ id }) => id),
    }))
    .sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || b.statements.length - a.statements.length);
}

/** The one voice with more than half of all statements, where there is one. */
export function dominantVoice(counts: readonly VoiceCount[]): VoiceCount | undefined {
  const total = counts.reduce((sum, { statements }) => sum + statements.length, 0);
  return counts.find(({ statements }) => statements.length * 2 > total);
}
