/** Sentences that are quoted in the file and left out of the dossier, because nothing rests on them. */
import type { Dossier } from '../dossier';
import { carriedPassages } from '../quotes/carried';
import { messages } from './messages';
import type { Gate } from './parse-context';
import type { Item } from './schema';
import type { Placed } from './shape';

/**
 * Leaves out of an article of which only quotations may be shown what carries nothing and is not kept by `show: always`.
 * Each is noted where it is written. A dossier of version 1 keeps all it quotes, and its addresses.
 */
export function withoutUncarried(gate: Gate, dossier: Dossier, written: readonly Placed<Item<'passages'>>[]): Dossier {
  if (gate.older) return dossier;
  const quotedOnly = new Set(dossier.sources.flatMap(({ id, display }) => (display === 'passages' ? [id] : [])));
  const carried = carriedPassages(dossier);
  const isLeftOut = ({ id, source, show }: Dossier['passages'][number]) =>
    quotedOnly.has(source) && show === undefined && !carried.has(id);
  const leftOut = new Set(dossier.passages.filter(isLeftOut).map(({ id }) => id));
  for (const { path, value } of written)
    if (leftOut.has(value.id)) gate.report(messages.sentenceLeftOut(gate.locate([...path, 'exact']), value.id));
  return leftOut.size === 0 ? dossier : { ...dossier, passages: dossier.passages.filter(({ id }) => !leftOut.has(id)) };
}
