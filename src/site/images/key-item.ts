import type { ReactNode } from 'react';
import type { Voice } from '../../domain/dossier';

/** A sign of a still's key with its words. */
export interface KeyItem {
  readonly words: string;
  readonly sign: ReactNode;
  /** How wide the sign is, in px. */
  readonly wide: number;
}

/** How large the words of a key are, in px. */
export const KEY_PX = 13;

/** What of a voice says how its line is drawn. */
export type VoiceOfLine = Pick<Voice, 'kind'> & Partial<Pick<Voice, 'attribution'>>;
