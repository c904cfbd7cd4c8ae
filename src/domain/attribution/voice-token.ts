/**
 * Who a voice is, as one word: what links say (`?voice=@bello`), what statements are counted and gathered by. A kind
 * alone never says whose words something is, so a kind is a voice's word only where nobody is named.
 */
import { VOICE_KINDS, type Dossier, type Id, type Voice, type VoiceKind } from '../dossier';

/** `@bello`, `@BFA~MLI` (said together), or a kind: `record`, or a voice whose speaker nobody names. */
export type VoiceToken = string;

type Named = Pick<Voice, 'kind' | 'who'>;

/** Parts the ids of those who say something together. Ids never hold it, and a query may. */
const TOGETHER = '~';

/** The entities whose words they are, in the order of the text; none for a record or a speaker nobody names. */
export function whoOf({ who }: Pick<Voice, 'who'>): readonly Id[] {
  return who;
}

/** A voice's own word. */
export function voiceToken(voice: Named): VoiceToken {
  const who = whoOf(voice);
  return who.length === 0 ? voice.kind : `@${who.join(TOGETHER)}`;
}

/**
 * Whether a voice is meant by a word: a kind means all of that kind, a person all that is said by this person, alone or
 * with others.
 */
export function isMeantBy(voice: Named, token: VoiceToken): boolean {
  if (!token.startsWith('@')) return voice.kind === token;
  return voiceToken(voice) === token || whoOf(voice).some((id) => `@${id}` === token);
}

const KINDS: ReadonlySet<string> = new Set<VoiceKind>(VOICE_KINDS);

/** Every word the dossier's voices can be asked for by: the kinds, each voice, and each of those who speak together. */
export function voiceTokens(dossier: Pick<Dossier, 'relations' | 'passages'>): ReadonlySet<VoiceToken> {
  const voices = [...dossier.relations, ...dossier.passages].map(({ voice }) => voice);
  return new Set([...KINDS, ...voices.flatMap((voice) => [voiceToken(voice), ...whoOf(voice).map((id) => `@${id}`)])]);
}
