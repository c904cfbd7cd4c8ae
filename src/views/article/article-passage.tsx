import { memo } from 'react';
import type { Passage } from '../../domain/dossier';
import { useActions, useIsSelected, useLang, useMarkState } from '../../state/react';
import { passageAnchor, passageHref } from '../components/links';
import { PassageText } from '../components/passage-text';
import { plainClick } from '../components/press';
import { voiceLine, voiceSign } from '../components/signs/voice-sign';
import { useAttribution } from '../components/words';
import { useWordsOfSelection } from '../components/words-of-selection';
import { Said } from '../components/said';

interface ArticlePassageProps {
  passage: Passage;
  start: number;
  end: number;
  /** Whether whose words these are is written out, or left to the glyph. */
  announced: boolean;
}

/** A passage where it stands in the article. Its tag is a link, so that the keyboard and a copied address reach it. */
export const ArticlePassage = memo(function ArticlePassage({ passage, start, end, announced }: ArticlePassageProps) {
  const actions = useActions();
  const state = useMarkState(passage.id);
  const selected = useIsSelected(passage.id);
  const attribution = useAttribution()(passage);
  const lang = useLang();
  const words = useWordsOfSelection(passage.id);
  const first = start === passage.start;
  const open = (): void => actions.selectPassage(passage.id);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the link inside does the same for keys
    <span
      className="passage"
      id={first ? passageAnchor(passage.id) : undefined}
      data-passage={passage.id}
      data-voice={voiceLine(passage.voice)}
      data-state={state}
      data-selected={selected}
      onClick={open}
    >
      {first && (
        <a
          className="passage-voice"
          lang={lang}
          href={passageHref(passage.id)}
          aria-current={state === 'primary' ? 'true' : undefined}
          onClick={plainClick(open)}
        >
          <b aria-hidden="true">{voiceSign(passage.voice)}</b>
          {'\u00a0'}
          {announced ? (
            attribution
          ) : (
            <>
              <span className="visually-hidden">{attribution}</span>
              <span aria-hidden="true">
                <Said text={passage.modality} />
              </span>
            </>
          )}
        </a>
      )}
      <PassageText passage={passage} part={{ start, end }} words={words} />
    </span>
  );
});
