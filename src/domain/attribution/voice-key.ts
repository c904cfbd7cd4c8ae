/** What makes two voices the same one. */
import type { Voice } from '../model/voices';

/**
 * A stable key of a voice: its kind and the ids of who speaks, "speaker:bello", "speaker:BFA+MLI", "reporter:courier",
 * "record:". Through whom the words came and whether the sentence says so makes no other voice of it.
 */
export const voiceKey = ({ kind, who }: Pick<Voice, 'kind' | 'who'>): string => `${kind}:${[...who].sort().join('+')}`;
