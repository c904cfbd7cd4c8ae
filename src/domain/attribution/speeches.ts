/** What several reports give of one speech, sentence by sentence. */
import type { Answer, Dossier, Id, Saying } from '../dossier';
import { answerIndex } from './answers';
import { compareRenderings, type Rendering } from './compare-sayings';

/** A sentence of a speech in all reports that have it. */
export interface SpokenSentence {
  readonly saying: Saying;
  /** In the order of the speech's sources; undefined for a report of the speech that has nothing of this. */
  readonly reports: readonly (Rendering | undefined)[];
  /** What others say to any of its renderings, or to what is claimed by them. */
  readonly answers: readonly Answer[];
}

export interface Speech {
  readonly who: Id;
  readonly where?: Id;
  /** The sources that report it, each in its own words. */
  readonly sources: readonly Id[];
  readonly sentences: readonly SpokenSentence[];
}

/**
 * The sayings as speeches: those of one who and where stand together, so that a report which has nothing of a sentence
 * is seen to have nothing. A saying without a where stands alone, for nobody says that it is of the same speech.
 */
export function speechesOf(dossier: Dossier): Speech[] {
  const groups = new Map<string, Saying[]>();
  for (const saying of dossier.sayings) {
    const key = saying.where === undefined ? `saying ${saying.id}` : `at ${saying.who} ${saying.where}`;
    groups.set(key, [...(groups.get(key) ?? []), saying]);
  }
  const index = answerIndex(dossier);
  return [...groups.values()].map((sayings) => {
    const compared = sayings.map((saying) => compareRenderings(saying, dossier));
    const sources = [...new Set(compared.flat().map(({ passage }) => passage.source))];
    const sentences = sayings.map((saying, i): SpokenSentence => ({
      saying,
      reports: sources.map((source) => compared[i]!.find(({ passage }) => passage.source === source)),
      answers: [...new Set(saying.renderings.flatMap((id) => index.answersOf(id)))],
    }));
    const { who, where } = sayings[0]!;
    return { who, ...(where === undefined ? {} : { where }), sources, sentences };
  });
}
