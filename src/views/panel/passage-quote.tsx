import { memo } from 'react';
import type { Passage } from '../../domain/dossier';
import { textFragmentUrl } from '../../domain/quotes/text-fragment';
import { useActions, useWhole, useMarkState } from '../../state/react';
import { Answers } from '../components/answers';
import { passageHref } from '../components/links';
import { plainClick } from '../components/press';
import { PassageText } from '../components/passage-text';
import { voiceLine } from '../components/signs/voice-sign';
import { useAttribution, useMessages } from '../components/words';
import { useWordsOfSelection } from '../components/words-of-selection';
import { Said } from '../components/said';
import { SourceLink } from '../components/source-link';
import { InQuotes } from '../components/in-quotes';

/** One quotation, exact, with whose words it is, how it is said, our remark, and the way to the original. */
export const PassageQuote = memo(function PassageQuote({ passage }: { passage: Passage }) {
  const messages = useMessages();
  const actions = useActions();
  const attribution = useAttribution()(passage);
  const state = useMarkState(passage.id);
  const words = useWordsOfSelection(passage.id);
  const source = useWhole().sources.find((s) => s.id === passage.source)!;
  return (
    <blockquote
      cite={source.url || undefined}
      data-quote={passage.id}
      data-voice={voiceLine(passage.voice)}
      data-state={state}
    >
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the link below does the same for keys */}
      <p className="quotation" dir="auto" lang={source.lang} onClick={() => actions.selectPassage(passage.id)}>
        <InQuotes words={passage.exact} lang={source.lang}>
          <PassageText passage={passage} words={words} />
        </InQuotes>
      </p>
      <span className="quotation-source">
        {attribution} ·{' '}
        <a href={passageHref(passage.id)} onClick={plainClick(() => actions.selectPassage(passage.id))}>
          {messages.panel.showInArticle}
        </a>{' '}
        ·{' '}
        <SourceLink
          source={source}
          href={textFragmentUrl(source.url, passage.exact)}
          title={source.url === '' ? undefined : messages.site.readOriginal}
        >
          {source.publisher}
          {source.url !== '' && ' ↗'}
        </SourceLink>
      </span>
      <Answers to={passage.id} none={false} />
      {passage.note && (
        <p className="editor-note">
          <Said text={passage.note} />
        </p>
      )}
    </blockquote>
  );
});
