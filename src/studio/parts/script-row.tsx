import { memo } from 'react';
import { directionOf } from '../../i18n/direction';
import type { Span } from '../../domain/dossier';
import type { Row } from '../script/rows';
import type { RowVoice } from '../script/row-voice';
import { useWords } from '../words/words';
import { takenSpan, type Taken } from '../script/word-spans';
import { LitWords } from './lit-words';

interface RowProps extends Pick<Row, 'id' | 'words' | 'opens' | 'headline'> {
  readonly voice: RowVoice;
  readonly held: boolean;
  /** Whether Tab stops here. */
  readonly stop: boolean;
  /** The names of the cast in it that are lit. */
  readonly lit: readonly Span[];
  /** The words of it that are in hand. */
  readonly taken: Taken | null;
  readonly onHold: (id: string) => void;
}

/** A sentence: its number, who says it and how, the rail, and its words. */
export const ScriptRow = memo(function ScriptRow(props: RowProps) {
  const { id, words: said, opens, headline, held, stop, lit, taken, onHold } = props;
  const { token, name, pencil, unnamed, how, rail, lang } = props.voice;
  const words = useWords();
  const { nobody, suggested, heardSuggested, unnamedOne } = words.script;
  const called = pencil !== undefined && unnamed ? unnamedOne(pencil) : pencil;
  const who = name ?? (called === undefined ? nobody : suggested(called));
  const heard = name ?? (called === undefined ? nobody : heardSuggested(called));
  const span = taken && takenSpan(said, lang, taken);
  return (
    // Its keys are the list's, which hears them all.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      className="row"
      tabIndex={stop ? 0 : -1}
      data-sentence={id}
      data-voice={token}
      data-held={held || undefined}
      data-opens={opens || undefined}
      data-headline={headline || undefined}
      data-rail={rail}
      aria-label={`${words.script.row(id, [heard, how].filter(Boolean).join(' '))}: ${said}`}
      aria-current={held || undefined}
      onFocus={() => onHold(id)}
      onClick={() => onHold(id)}
    >
      <span className="row-id">{id}</span>
      <span className="row-who">
        {name === undefined ? (
          <span className={pencil === undefined ? 'quiet' : 'pencil'}>{who}</span>
        ) : (
          <>
            <b dir="auto">{name}</b>
            {how && (
              <span className="quiet" dir="auto">
                {how}
              </span>
            )}
          </>
        )}
      </span>
      <span className="rail" />
      <span className="row-words" lang={lang} dir={directionOf(lang)}>
        <LitWords words={said} spans={span ? [span] : lit} inHand={span !== null} />
      </span>
    </li>
  );
});
