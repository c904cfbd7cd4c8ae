/** How much of an article its dossier accounts for. */
import type { Dossier, Id } from '../dossier';

export interface Coverage {
  readonly words: number;
  readonly inPassages: number;
  /** From 0 to 1; 0 for a source without words. */
  readonly share: number;
}

/**
 * Counts the words of a source that lie in passages.
 * @param dossier the dossier
 * @param source the id of a source; one without a text has no words
 */
export function coverageOf(dossier: Dossier, source: Id): Coverage {
  const text = dossier.sources.find((s) => s.id === source)?.text ?? '';
  const spans = dossier.passages.filter((p) => p.source === source).sort((a, b) => a.start - b.start);
  let [words, inPassages] = [0, 0];
  // Words come in text order: how far the passages that have begun reach is carried along.
  let [begun, reach] = [0, 0];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu)) {
    const [start, end] = [match.index, match.index + match[0].length];
    words++;
    for (; begun < spans.length && spans[begun]!.start <= start; begun++) reach = Math.max(reach, spans[begun]!.end);
    if (end <= reach) inPassages++;
  }
  return { words, inPassages, share: words === 0 ? 0 : inPassages / words };
}

/** The same of several sources together. */
export function coverageOfAll(dossier: Dossier, sources: readonly Id[]): Coverage {
  const each = sources.map((source) => coverageOf(dossier, source));
  const words = each.reduce((sum, one) => sum + one.words, 0);
  const inPassages = each.reduce((sum, one) => sum + one.inPassages, 0);
  return { words, inPassages, share: words === 0 ? 0 : inPassages / words };
}
