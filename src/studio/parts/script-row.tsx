import { memo } from 'react';
import { directionOf } from '../../i18n/direction';
import { textIn } from '../dossier/written';
import { langOf, mentionsIn, pencilName, voicePencil } from '../script/pencil';
import type { Row } from '../script/rows';
import { railOf, tokenOf, voiceName } from '../script/voices';
import { useWork, useWritten } from '../work/react';
import { useWords } from '../words/words';
import { takenSpan, type Taken } from '../script/word-spans';
import { LitWords } from './lit-words';

interface RowProps {
  readonly row: Row;
  readonly held: boolean;
  /** Whether Tab stops here. */
  readonly stop: boolean;
  /** Whether names of the cast are lit. */
  readonly lit: boolean;
  /** The words of it that are in hand. */
  readonly taken: Taken | null;
  readonly onHold: (id: string) => void;
}

/** A sentence: its number, who says it and how, the rail, and its words. */
export const ScriptRow = memo(function ScriptRow({ row, held, stop, lit, taken, onHold }: RowProps) {
  const words = useWords();
  const { files } = useWork();
  const all = useWritten();
  const token = tokenOf(row);
  const pencil = token === undefined ? voicePencil(files, row) : null;
  const name = token === undefined ? undefined : voiceName(all, token, words.text.outlet);
  const who = name ?? (pencil ? words.script.suggested(pencilName(files, pencil)) : words.script.nobody);
  const how = textIn(row.passage?.modality, all.lang);
  const lang = langOf(files, row);
  const span = taken && takenSpan(row.words, lang, taken);
  return (
    // Its keys are the list's, which hears them all.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      className="row"
      tabIndex={stop ? 0 : -1}
      data-sentence={row.id}
      data-voice={token}
      data-held={held || undefined}
      data-opens={row.opens || undefined}
      data-headline={row.headline || undefined}
      data-rail={railOf(all, token)}
      aria-label={`${words.script.row(row.id, [who, how].filter(Boolean).join(' '))}: ${row.words}`}
      aria-current={held || undefined}
      onFocus={() => onHold(row.id)}
      onClick={() => onHold(row.id)}
    >
      <span className="row-id">{row.id}</span>
      <span className="row-who">
        {name === undefined ? (
          <span className={pencil ? 'pencil' : 'quiet'}>{who}</span>
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
        {span ? (
          <LitWords words={row.words} spans={[span]} inHand />
        ) : lit ? (
          <LitWords words={row.words} spans={mentionsIn(files, row.words)} />
        ) : (
          row.words
        )}
      </span>
    </li>
  );
});
