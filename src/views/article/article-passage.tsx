import { memo } from 'react';
import type { Passage } from '../../domain/dossier';
import { useActions, useIsSelected, useLang, useMarkState } from '../../state/react';
import { passageAnchor, passageHref } from '../components/links';
import { PassageText } from '../components/passage-text';
import { plainClick } from '../components/press';
import { voiceLine } from '../components/signs/voice-sign';
import { useAttribution } from '../components/words';
import { useWordsOfSelection } from '../components/words-of-selection';
import { Said } from '../components/said';
import { Gloss } from '../components/gloss';
import { PassageNote } from './passage-note';
import { useVoiceLabel } from './use-voice-label';

interface ArticlePassageProps {
  passage: Passage;
  start: number;
  end: number;
  /** Where whose words these are is written out: above the paragraph, or in it where the voice changes. */
  announced: 'line' | 'inline' | null;
}

/**
 * A passage where it stands in the article: its exact words and nothing else. Before it a link says whose words they
 * are and how they are said, so that the keyboard and a copied address reach it; after it stands our remark.
 */
export const ArticlePassage = memo(function ArticlePassage({ passage, start, end, announced }: ArticlePassageProps) {
  const actions = useActions();
  const state = useMarkState(passage.id);
  const selected = useIsSelected(passage.id);
  const attribution = useAttribution()(passage);
  const label = useVoiceLabel()(passage.voice);
  const lang = useLang();
  const words = useWordsOfSelection(passage.id);
  const first = start === passage.start;
  const open = (): void => actions.selectPassage(passage.id);
  return (
    <>
      {first && (
        <a
          className="passage-voice"
          data-of={passage.id}
          data-announced={announced ?? undefined}
          data-voice={voiceLine(passage.voice)}
          data-state={state}
          lang={lang}
          href={passageHref(passage.id)}
          aria-current={state === 'primary' ? 'true' : undefined}
          onClick={plainClick(open)}
        >
          <span className="visually-hidden">{attribution}</span>
          <span className="voice-label" aria-hidden="true">
            {label}
          </span>
          <span className="passage-verb" aria-hidden="true">
            <Said text={passage.modality} />
          </span>
        </a>
      )}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the link before it does the same for keys */}
      <span
        className="passage"
        id={first ? passageAnchor(passage.id) : undefined}
        data-passage={passage.id}
        data-voice={voiceLine(passage.voice)}
        data-state={state}
        data-selected={selected}
        onClick={plainClick(open)}
      >
        <PassageText passage={passage} part={{ start, end }} words={words} />
      </span>
      {end === passage.end && selected && (
        <>
          <Gloss passage={passage.id} />
          <PassageNote passage={passage.id} />
        </>
      )}
    </>
  );
});
