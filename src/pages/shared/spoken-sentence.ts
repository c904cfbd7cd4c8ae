import type { Speech, SpokenSentence } from '../../domain/attribution/speeches';
import type { Id } from '../../domain/dossier';
import { useSpeeches } from '../../views/components/sayings/use-speeches';

export interface SentenceOfSpeech {
  readonly speech: Speech;
  readonly sentence: SpokenSentence;
  /** Which of the speech's sentences it is, from 1. */
  readonly at: number;
}

/** A saying's sentence in its speech. */
export function sentenceOf(speeches: readonly Speech[], saying: Id): SentenceOfSpeech {
  const speech = speeches.find(({ sentences }) => sentences.some((one) => one.saying.id === saying))!;
  const at = speech.sentences.findIndex((one) => one.saying.id === saying);
  return { speech, sentence: speech.sentences[at]!, at: at + 1 };
}

export const useSentence = (saying: Id): SentenceOfSpeech => sentenceOf(useSpeeches(), saying);
