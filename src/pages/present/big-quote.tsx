import type { Passage, Span } from '../../domain/dossier';
import { useDossier } from '../../state/react';
import { PassageText } from '../../views/components/passage-text';
import { voiceLine, voiceSign } from '../../views/components/signs/voice-sign';
import { useWordsOfSelection } from '../../views/components/words-of-selection';
import { useAttribution } from '../../views/components/words';
import { Gloss } from '../../views/components/gloss';
import { InQuotes } from '../../views/components/in-quotes';

interface BigQuoteProps {
  passage: Passage;
  /** The words to underline; by default those the selection rests on. */
  words?: readonly Span[];
}

/** A quotation to be read from the back row, with its voice sign and whose words it is. */
export function BigQuote({ passage, words: given }: BigQuoteProps) {
  const attribution = useAttribution()(passage);
  const selected = useWordsOfSelection(passage.id);
  const words = given ?? selected;
  const source = useDossier().sources.find((s) => s.id === passage.source)!;
  return (
    <figure className="big-quote" data-passage={passage.id} data-voice={voiceLine(passage.voice)}>
      <blockquote cite={source.url || undefined}>
        <p className="quotation" dir="auto" lang={source.lang}>
          <InQuotes words={passage.exact} lang={source.lang}>
            <PassageText passage={passage} words={words} />
          </InQuotes>
        </p>
        <Gloss passage={passage.id} />
      </blockquote>
      <figcaption>
        <b className="sign" aria-hidden="true">
          {voiceSign(passage.voice)}
        </b>{' '}
        {attribution}
      </figcaption>
    </figure>
  );
}
