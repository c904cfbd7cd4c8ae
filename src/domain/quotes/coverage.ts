/** How much of an article its dossier accounts for. */
import { voiceKey } from '../attribution/voice-key';
import type { Dossier, Id, Passage, Voice } from '../dossier';
import { wordsOf } from './words';

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
  const { text = '', lang = 'und' } = dossier.sources.find((s) => s.id === source) ?? {};
  const spans = dossier.passages.filter((p) => p.source === source).sort((a, b) => a.start - b.start);
  let [words, inPassages] = [0, 0];
  // Words come in text order: how far the passages that have begun reach is carried along.
  let [begun, reach] = [0, 0];
  for (const { start, end } of wordsOf(text, lang)) {
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

/** How many of the quoted words are one voice's. */
export interface VoiceShare {
  readonly voice: Voice;
  readonly words: number;
  /** Of all words of these sources, quoted or not: from 0 to 1. */
  readonly share: number;
}

/** Whose a stretch of a passage is: the innermost attribution's that holds it, else the sentence's. */
function voiceAt({ attributions, voice }: Passage, start: number, end: number): Voice {
  const within = attributions.findLast(({ content }) => content.some((at) => at.start <= start && end <= at.end));
  return within?.voice ?? voice;
}

/**
 * How the words of some sources divide among those whose words they are: the larger share first.
 * @param sources ids of sources; by default of all that are quoted
 */
export function coverageByVoice(
  dossier: Dossier,
  sources: readonly Id[] = dossier.sources.filter(({ kind }) => kind === 'article').map(({ id }) => id),
): VoiceShare[] {
  const counts = new Map<string, { voice: Voice; words: number }>();
  let total = 0;
  for (const id of sources) {
    const { text = '', lang = 'und' } = dossier.sources.find((source) => source.id === id) ?? {};
    const words = wordsOf(text, lang);
    total += words.length;
    const passages = dossier.passages.filter(({ source }) => source === id);
    for (const { start, end } of words) {
      const passage = passages.find((one) => one.start <= start && end <= one.end);
      if (passage === undefined) continue;
      const voice = voiceAt(passage, start, end);
      const known = counts.get(voiceKey(voice)) ?? { voice, words: 0 };
      counts.set(voiceKey(voice), { ...known, words: known.words + 1 });
    }
  }
  return [...counts.values()].map((one) => ({ ...one, share: one.words / total })).sort((a, b) => b.words - a.words);
}
