import type { Voice } from '../../domain/dossier';
import { namesInRow, type Wording } from '../../views/components/wording';

/** Whose words these are, where no component says it. */
export function whoSays({ kind, who }: Voice, wording: Wording): string {
  const { voice } = wording.messages;
  if (who.length > 0) return namesInRow(wording, who);
  return kind === 'record' ? voice.onRecord : kind === 'reporter' ? voice.outlet : voice.someone;
}
