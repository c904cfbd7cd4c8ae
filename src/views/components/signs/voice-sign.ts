import type { Voice } from '../../../domain/dossier';

/** The glyph that stands for a voice wherever colour and line are not enough. */
export function voiceSign(voice: Pick<Voice, 'kind' | 'attribution'>): string {
  if (voice.kind === 'reporter') return '¶';
  if (voice.kind === 'record') return '§';
  return voice.attribution === 'implied' ? '“?' : '“';
}

/** The value of `data-voice`, and with it the line: dashed, dashed with open gaps, dotted or solid. */
export function voiceLine(voice: Pick<Voice, 'kind' | 'attribution'>): string {
  return voice.kind === 'speaker' && voice.attribution === 'implied' ? 'speaker-implied' : voice.kind;
}
